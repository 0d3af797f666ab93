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
