import type { TextItem } from '../scene/item.ts';

/** The part of a text's box that its lines stand in: the box without the insets of its card and what it is narrower by. */
export function textBox({
  box,
  card,
  narrower = 0,
}: Pick<TextItem, 'box' | 'card' | 'narrower'>): TextItem['box'] {
  const { left, top, right, bottom } = card?.insets ?? NO_INSETS;
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right - narrower,
    height: box.height - top - bottom,
  };
}

const NO_INSETS = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * The text in a place that holds all of its lines: where some begin left of it, its box or the inset of its card begins further left, and
 * all paragraphs are as much further in. The text does not move. A card's edge is the furthest that a line can begin.
 */
export function withRoom<T extends Pick<TextItem, 'box' | 'card' | 'paragraphs'>>(item: T): T {
  const { box, card, paragraphs } = item;
  const begins = paragraphs.map(({ indent, hanging }) => Math.min(indent, indent + hanging));
  const wanted = Math.max(0, ...begins.map((left) => -left));
  if (wanted === 0) return item;
  const room = card ? Math.min(wanted, card.insets.left) : wanted;
  const inside = (left: number) => Math.max(0, left + room);
  return {
    ...item,
    ...(card
      ? { card: { ...card, insets: { ...card.insets, left: card.insets.left - room } } }
      : { box: { ...box, x: box.x - room, width: box.width + room } }),
    paragraphs: paragraphs.map((one) => {
      const indent = inside(one.indent);
      return { ...one, indent, hanging: inside(one.indent + one.hanging) - indent };
    }),
  };
}
