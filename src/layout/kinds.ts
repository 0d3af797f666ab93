import type { DeckFacts } from './deckFacts.ts';
import { agenda } from './kinds/agenda.ts';
import { cards } from './kinds/cards.ts';
import { chart } from './kinds/chart.ts';
import { closing } from './kinds/closing.ts';
import { compare } from './kinds/compare.ts';
import { cover } from './kinds/cover.ts';
import { overview } from './kinds/overview.ts';
import { picture } from './kinds/picture.ts';
import { points } from './kinds/points.ts';
import { quote } from './kinds/quote.ts';
import { section } from './kinds/section.ts';
import { stats } from './kinds/stats.ts';
import { table } from './kinds/table.ts';
import { timeline } from './kinds/timeline.ts';
import type { KindLayout, SlideKind } from './slideKind.ts';

/** Every kind of slide, in the order in which PowerPoint lists their layouts. */
export const KINDS: readonly SlideKind[] = [
  cover,
  agenda,
  overview,
  section,
  points,
  stats,
  quote,
  timeline,
  compare,
  cards,
  chart,
  table,
  picture,
  closing,
];

/**
 * The PowerPoint layouts of all kinds, each once, because kinds share some. Throws when two that differ have the same name,
 * because pages name the layout they are on.
 */
export function layoutsOf(deck: DeckFacts, kinds: readonly SlideKind[] = KINDS): KindLayout[] {
  const all = new Map<string, KindLayout>();
  for (const layout of kinds.flatMap((kind) => kind.layouts(deck))) {
    const known = all.get(layout.name) ?? layout;
    if (JSON.stringify(known) !== JSON.stringify(layout))
      throw new Error(`two PowerPoint layouts that differ are called ${layout.name}`);
    all.set(layout.name, known);
  }
  return [...all.values()];
}
