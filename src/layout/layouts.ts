import type { Deck } from './deck.ts';
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
import type { Master, SlideLayout } from './slideLayout.ts';

/** Every layout; a new one is a file and a row here. */
export const LAYOUTS: readonly SlideLayout[] = [
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
 * The PowerPoint layouts of all kinds of slide, each once, since some kinds share one. Throws when two that differ have
 * one name: pages name the layout they are on.
 */
export function mastersOf(deck: Deck, layouts: readonly SlideLayout[] = LAYOUTS): Master[] {
  const all = new Map<string, Master>();
  for (const master of layouts.flatMap((layout) => layout.masters(deck))) {
    const known = all.get(master.name) ?? master;
    if (JSON.stringify(known) !== JSON.stringify(master))
      throw new Error(`two PowerPoint layouts that differ are called ${master.name}`);
    all.set(master.name, known);
  }
  return [...all.values()];
}
