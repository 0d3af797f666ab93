import type { Box, Card } from '../scene/item.ts';

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
