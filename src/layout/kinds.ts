import type { Page, SceneLayout } from '../scene/scene.ts';
import type { DeckFacts } from './deckFacts.ts';
import { titleOnlyLayouts } from './frame/contentFrame.ts';
import { agenda } from './kinds/agenda.ts';
import { cards } from './kinds/cards.ts';
import { chart } from './kinds/chart.ts';
import { closing } from './kinds/closing.ts';
import { compare } from './kinds/compare.ts';
import { cover } from './kinds/cover.ts';
import { fact } from './kinds/fact.ts';
import { overview } from './kinds/overview.ts';
import { picture } from './kinds/picture.ts';
import { points } from './kinds/points.ts';
import { columns } from './kinds/prose/columns.ts';
import { text } from './kinds/prose/text.ts';
import { quote } from './kinds/quote.ts';
import { section } from './kinds/section.ts';
import { statement } from './kinds/statement.ts';
import { stats } from './kinds/stats.ts';
import { table } from './kinds/table.ts';
import { timeline } from './kinds/timeline.ts';
import type { SlideKind } from './slideKind.ts';

/** Every kind of slide, in the order in which PowerPoint lists their layouts. */
export const KINDS: readonly SlideKind[] = [
  cover,
  agenda,
  overview,
  section,
  text,
  columns,
  points,
  fact,
  stats,
  quote,
  statement,
  timeline,
  compare,
  cards,
  chart,
  table,
  picture,
  closing,
];

/**
 * The PowerPoint layouts that a deck carries, in the order of the kinds and the empty one last: those that “New slide” always
 * offers, and of the others those that `pages` are on. What differs from page to page, such as a smaller size for a long
 * text, stands on the page. Throws when two layouts have the same name, because pages name the layout they are on.
 */
export function layoutsOf(
  deck: DeckFacts,
  pages: readonly Pick<Page, 'layout'>[],
  kinds: readonly SlideKind[] = KINDS,
  which: 'offered' | 'all' = 'offered',
): SceneLayout[] {
  const used = new Set(pages.map(({ layout }) => layout));
  const all = [...kinds.flatMap((kind) => kind.layouts(deck)), ...titleOnlyLayouts(deck)];
  const names = all.map(({ name }) => name);
  const twin = names.find((name, i) => names.indexOf(name) !== i);
  if (twin) throw new Error(`two PowerPoint layouts are called ${twin}`);
  return all.flatMap(({ occasional, ...layout }) =>
    which === 'offered' && occasional && !used.has(layout.name) ? [] : [layout],
  );
}
