import type { Box, ShapeItem } from '../scene/item.ts';
import type { Inks } from './inks.ts';
import { hairline } from './items.ts';

/** How near a hairline may come to the text. */
const CLOSEST = 5;

/** Hairlines halfway between blocks, also where a viewer sets them `tight`; none when that leaves one too close. */
export function linesBetween(
  name: string,
  { x, y, width }: Box,
  heights: readonly number[],
  tight: readonly number[],
  airs: readonly number[],
  inks: Inks,
): ShapeItem[] {
  let [foot, slip] = [y, 0];
  const lines = heights.map((height, i) => {
    const air = airs[i] ?? 0;
    const line = {
      item: hairline(`${name} ${i}`, x, foot + (air - slip) / 2, width, inks.hairline),
      close: (air - slip) / 2,
    };
    foot += air + height;
    slip += height - (tight[i] ?? 0);
    return line;
  });
  const between = lines.slice(1);
  return between.every(({ close }) => close >= CLOSEST) ? between.map(({ item }) => item) : [];
}
