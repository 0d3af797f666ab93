import type { Deck } from './deck.ts';
import { agenda } from './layouts/agenda.ts';
import { cards } from './layouts/cards.ts';
import { chart } from './layouts/chart.ts';
import { closing } from './layouts/closing.ts';
import { compare } from './layouts/compare.ts';
import { cover } from './layouts/cover.ts';
import { overview } from './layouts/overview.ts';
import { picture } from './layouts/picture.ts';
import { points } from './layouts/points.ts';
import { quote } from './layouts/quote.ts';
import { section } from './layouts/section.ts';
import { stats } from './layouts/stats.ts';
import { table } from './layouts/table.ts';
import { timeline } from './layouts/timeline.ts';
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
