import type { Box, ShapeItem } from '../../../scene/item.ts';
import { hairline } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';

/** Least distance between a hairline and the text, in points. */
const CLOSEST = 5;

/**
 * Hairlines in the middle of the `space` between blocks from the top of the box down. Each block has a height and the
 * smaller height `tight` it has in some viewers, all in points; no lines when one would come too close to the text there.
 */
export function linesBetween(
  name: string,
  { x, y, width }: Box,
  blocks: readonly { readonly height: number; readonly tight: number }[],
  space: number,
  palette: Palette,
): ShapeItem[] {
  let [foot, slip] = [y, 0];
  const lines = blocks.slice(0, -1).map(({ height, tight }, i) => {
    foot += height;
    slip += height - tight;
    const distance = (space - slip) / 2;
    const item = hairline(`${name} ${i + 1}`, x, foot + distance, width, palette.hairline);
    foot += space;
    return { item, distance };
  });
  return lines.every(({ distance }) => distance >= CLOSEST) ? lines.map(({ item }) => item) : [];
}
