import { PAGE } from '../../scene/geometry.ts';
import type { Box } from '../../scene/item.ts';
import type { Guides } from '../../scene/scene.ts';

/** The page and its grid, in points: twelve columns with gutters; vertical positions are multiples of 6 or 3. */
export const WIDTH = PAGE.width;
export const HEIGHT = PAGE.height;
export const MARGIN = 48;
export const INNER = WIDTH - 2 * MARGIN;
export const GUTTER = 18;
/** Between cards that stand on plates, and between these and a band below. */
export const CARD_GAP = GUTTER;
export const PADDING = 24;
/** Height of the coloured edge above a card. */
export const EDGE = 4;
/** Top of the content area, under a title of up to two lines, and its bottom. */
export const CONTENT_TOP = 126;
export const CONTENT_BOTTOM = 450;
/** The content area of all content slides. */
export const CONTENT: Box = {
  x: MARGIN,
  y: CONTENT_TOP,
  width: INNER,
  height: CONTENT_BOTTOM - CONTENT_TOP,
};
/** The lowest edge of rules and panels. */
const GUIDE_BOTTOM = 456;

const COLUMN = (INNER - 11 * GUTTER) / 12;

/** Width of `count` columns and the gutters between them, in points. */
export const columns = (count: number): number => count * COLUMN + (count - 1) * GUTTER;

/** Left edge of column `index`, which counts from 0, in points. */
export const columnLeft = (index: number): number => MARGIN + index * (COLUMN + GUTTER);

/** The guides of the master, in points: both edges of each column, and the lines between which content stands. */
export const GUIDES: Guides = {
  vertical: Array.from({ length: 12 }, (_, i) => [columnLeft(i), columnLeft(i) + COLUMN]).flat(),
  horizontal: [CONTENT_TOP, GUIDE_BOTTOM],
};

/** The area of rules and panels, which begin above the texts of other layouts and end below them. */
export const PANELS: Box = { ...CONTENT, y: 120, height: 336 };

/** Where content stands on the pages of a deck: its texts, and its rules and panels. */
export interface Areas {
  readonly content: Box;
  readonly panels: Box;
}

/** The areas of a page whose panels are `height` points high; their top and their width are always the same. */
export const areasOf = (height: number = PANELS.height): Areas => ({
  content: { ...CONTENT, height: CONTENT.height + height - PANELS.height },
  panels: { ...PANELS, height },
});

/** `box` divided into `count` equal boxes side by side. */
export function across(box: Box, count: number, gap: number = CARD_GAP): Box[] {
  const width = (box.width - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, x: box.x + i * (width + gap), width }));
}

/** `box` divided into `count` equal boxes one under the other. */
export function down(box: Box, count: number, gap: number = CARD_GAP): Box[] {
  const height = (box.height - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, y: box.y + i * (height + gap), height }));
}

/** `box` without a border of `x` points at the left and right and `y` at the top and bottom. */
export const inset = (box: Box, x: number, y: number = x): Box => ({
  x: box.x + x,
  y: box.y + y,
  width: box.width - 2 * x,
  height: box.height - 2 * y,
});
