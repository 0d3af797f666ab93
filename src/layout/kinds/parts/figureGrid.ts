import type { Box } from '../../../scene/item.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { across, CARD_GAP, down } from '../../frame/grid.ts';
import { isPlated } from '../../frame/surface.ts';
import { SIZES, upTo } from '../../typesetting/scale.ts';
import type { CalloutPlace, CalloutStyle } from './callout.ts';

/** The largest value in a grid of so many cells, in points. */
const LARGEST = [112, 112, 112, 80, 80, 56, 56, 40, 40];

/** Space between the cells of a row, as wide as between cards where they have rows of their own, and between two rows, in points. */
const [WIDE, GAP] = [36, 24];
const ROW_GAP = 18;

/** The name of the layout with a grid of `count` figures. */
export const figureGridName = (count: number): string => `stats-${count}`;

/** The boxes of up to three cells in one row, of more in two; an odd number puts one more into the lower row. */
export function figureGrid(count: number, area: Box, deck: DeckFacts): Box[] {
  const plated = isPlated(deck);
  if (count < 4) return across(area, count, plated ? CARD_GAP : count === 3 ? WIDE : GAP);
  return down(area, 2, plated ? CARD_GAP : ROW_GAP).flatMap((row, i) =>
    across(row, i === 0 ? Math.floor(count / 2) : Math.ceil(count / 2), plated ? CARD_GAP : GAP),
  );
}

/** The style of the callouts in a grid of `count` cells: fewer ones have larger values and texts, which reach the foot of the page. */
export function figureStyle(count: number, deck: DeckFacts): CalloutStyle {
  const value = upTo([...SIZES.value, 36, 30], LARGEST[count] ?? 40);
  const x = isPlated(deck) ? (count < 7 ? 24 : 16) : 0;
  if (count < 4) return { value, text: SIZES.body, padding: { x, y: 30, ...(x > 0 ? {} : { foot: 0 }) } };
  if (count > 6) return { value, text: SIZES.label, padding: { x, y: 14 }, compact: true };
  return { value, text: SIZES.label, padding: { x, y: 16 }, compact: true };
}

/** Places under rules at the top of these boxes, or on plates, for the entries from the number `first` on. */
export const placesOn = (boxes: readonly Box[], deck: DeckFacts, first = 1): CalloutPlace[] =>
  boxes.map((box, i) => {
    const number = first + i;
    return isPlated(deck) ? { box, ground: 'lt2', number } : { box, ground: 'lt1', number, ruled: true };
  });
