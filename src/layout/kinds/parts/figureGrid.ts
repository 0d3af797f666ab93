import type { Box } from '../../../scene/item.ts';
import { across, down } from '../../frame/grid.ts';
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
export function figureGrid(count: number, area: Box): Box[] {
  if (count < 4) return across(area, count, count === 3 ? WIDE : GAP);
  return down(area, 2, ROW_GAP).flatMap((row, i) =>
    across(row, i === 0 ? Math.floor(count / 2) : Math.ceil(count / 2), GAP),
  );
}

/** The style of the callouts in a grid of `count` cells: fewer ones have larger values and texts, which reach the foot of the page. */
export function figureStyle(count: number): CalloutStyle {
  const value = upTo([...SIZES.value, 36, 30], LARGEST[count] ?? 40);
  if (count < 4) return { value, text: SIZES.body, padding: { x: 0, y: 30, foot: 0 } };
  if (count > 6) return { value, text: SIZES.label, padding: { x: 0, y: 14 }, compact: true };
  return { value, text: SIZES.label, padding: { x: 0, y: 16 }, compact: true };
}

/** Places under rules at the top of these boxes, for the entries from the number `first` on. */
export const placesOn = (boxes: readonly Box[], first = 1): CalloutPlace[] =>
  boxes.map((box, i) => ({ box, ground: 'lt1', number: first + i, ruled: true }));
