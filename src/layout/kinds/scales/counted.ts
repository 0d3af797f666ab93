import type { IconName } from '../../../icons/icons.ts';
import type { Box, Item } from '../../../scene/item.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { marksItem } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import type { Scale } from './readScale.ts';

/** The share of its cell that a mark takes, and the side of the largest cell, in points. */
const [SHARE, LARGEST] = [0.72, 84];
const PLAIN: IconName = 'user';

/** One mark for each thing that the figure counts, in even rows in the middle of `box`. */
export function counted(
  { count, icon = PLAIN }: Extract<Scale, { as: 'count' }>,
  { x, y, width, height }: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const columns = count < 4 ? 1 : Math.max(2, Math.round(Math.sqrt(count / 1.5)));
  const rows = Math.ceil(count / columns);
  const cell = Math.min(LARGEST, width / columns, height / rows);
  const side = cell * SHARE;
  // Marks end at the margin, as texts do.
  const left = x + width - (columns - 1) * cell - side;
  const top = y + (height - (rows - 1) * cell - side) / 2;
  const places = Array.from({ length: count }, (_, i) => ({
    x: (i % columns) * cell,
    y: Math.floor(i / columns) * cell,
  }));
  const name = `${page.deck.words.names.mark} 1`;
  return [marksItem(name, icon, { x: left, y: top, size: side, places }, palette.accent)];
}
