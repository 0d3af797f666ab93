import type { Box } from '../../scene/item.ts';

/** The slide and its grid, in points: twelve columns with gutters, everything on a 6-point rhythm. */
export const WIDTH = 960;
export const HEIGHT = 540;
export const MARGIN = 48;
export const INNER = WIDTH - 2 * MARGIN;
export const GUTTER = 18;
export const CARD_GAP = 15;
export const PADDING = 24;
export const RADIUS = 5;
/** Where content starts under a title of one line and of two, and where it ends. */
export const CONTENT_TOP = 120;
export const CONTENT_TOP_LOW = 138;
export const CONTENT_BOTTOM = 444;

const COLUMN = (INNER - 11 * GUTTER) / 12;

/** Width of `count` columns and the gutters between them. */
export const columns = (count: number): number => count * COLUMN + (count - 1) * GUTTER;

/** Left edge of column `index`, from 0. */
export const columnLeft = (index: number): number => MARGIN + index * (COLUMN + GUTTER);

/** `box` cut into `count` equal boxes side by side. */
export function across(box: Box, count: number, gap: number = CARD_GAP): Box[] {
  const width = (box.width - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, x: box.x + i * (width + gap), width }));
}

/** `box` cut into `count` equal boxes one under the other. */
export function down(box: Box, count: number, gap: number = CARD_GAP): Box[] {
  const height = (box.height - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, y: box.y + i * (height + gap), height }));
}

/** `box` less a border on every side. */
export const inset = (box: Box, x: number, y: number = x): Box => ({
  x: box.x + x,
  y: box.y + y,
  width: box.width - 2 * x,
  height: box.height - 2 * y,
});
