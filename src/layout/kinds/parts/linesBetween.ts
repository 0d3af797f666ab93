import type { Box, ShapeItem } from '../../../scene/item.ts';
import type { Inks } from '../../frame/inks.ts';
import { hairline } from '../../frame/items.ts';

/** How near a hairline may come to the text. */
const CLOSEST = 5;

/** Hairlines halfway between blocks, also where a viewer sets them `tight`; none when that leaves one too close. */
export function linesBetween(
  name: string,
  { x, y, width }: Box,
  heights: readonly number[],
  tight: readonly number[],
  air: number,
  inks: Inks,
): ShapeItem[] {
  let [foot, slip] = [y, 0];
  const lines = heights.slice(0, -1).map((height, i) => {
    foot += height;
    slip += height - (tight[i] ?? 0);
    const close = (air - slip) / 2;
    const item = hairline(`${name} ${i + 1}`, x, foot + close, width, inks.hairline);
    foot += air;
    return { item, close };
  });
  return lines.every(({ close }) => close >= CLOSEST) ? lines.map(({ item }) => item) : [];
}
