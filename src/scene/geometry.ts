import type { Box, Card } from './item.ts';

/** Width and height of a page, in points: 16 : 9 at 13.33 × 7.5 inches. */
export const PAGE = { width: 960, height: 540 } as const;

/** How far each outline level of text is indented from the one above it, in points, where a master does not set it. */
export const LEVEL_STEP = 36;

/** The part of a text's box that its lines stand in: the box without the insets of its card. */
export function textBox({ box, card }: { readonly box: Box; readonly card?: Card }): Box {
  if (!card) return box;
  const { left, top, right, bottom } = card.insets;
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
  };
}
