import type { Box, Item, TextItem } from '../../scene/item.ts';
import type { Text } from '../../slides/slide.ts';
import { shareOf } from '../../template/roles/placed.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { WIDTH } from '../frame/grid.ts';
import { textItems } from '../frame/itemMakers.ts';
import { setText } from '../typesetting/setText.ts';
import { around, moved, within } from './moved.ts';

/** Width of the texts beside what is drawn, and the space between them, in points of the page of kinds. */
const COLUMN = 372;
const GAP = 36;
const SIZES = [24, 20, 18, 16, 14];
/** The most by which drawn parts grow. */
const GROWTH = 1.25;

/** The texts of a cover, divider or closing as one text on the page of kinds: in a column, or across the page. */
export function wordsBeside(lines: readonly Text[], isColumn: boolean, page: PageFacts): TextItem[] {
  const { deck } = page;
  const { panels } = deck.areas;
  const box = { ...panels, width: isColumn ? COLUMN : panels.width };
  const { body } = deck.palette('lt1').styles;
  const one = { what: 'subtitle', text: lines, style: body, width: box.width, height: box.height, gap: 0.6 };
  const set = setText(page, [one], SIZES).at(0);
  return textItems(deck.words.names.subtitle, box, set);
}

/** What is drawn on a cover, divider or closing, moved beside its texts on the page of kinds, and cut to the room there. */
export function beside(drawn: readonly Item[], hasWords: boolean, { areas: { panels } }: DeckFacts): Item[] {
  const left = hasWords ? COLUMN + GAP : 0;
  return inRoom(drawn, { ...panels, x: panels.x + left, width: panels.width - left }, GROWTH);
}

/** The least share of a picture that its place in a room shows, and the least scale at which words are read there. */
const SHOWN = 0.6;
const READ = 0.9;

/** Whether what is drawn comes into a room with most of each picture, and with words that can be read on a slide of this width. */
export function isShownIn(drawn: readonly Item[], room: Box, width: number): boolean {
  const region = regionOf(drawn, room);
  if (!region) return true;
  const scale = Math.min(room.width / region.width, room.height / region.height);
  const isRead = scale >= (READ * width) / WIDTH;
  return drawn.every((item) =>
    item.kind === 'picture' ? shareOf(region, item.box) >= SHOWN : item.kind === 'shape' || isRead,
  );
}

/** What is drawn, at the right of a room, cut to its proportions. */
export function inRoom(drawn: readonly Item[], room: Box, growth = Number.POSITIVE_INFINITY): Item[] {
  const region = regionOf(drawn, room);
  if (!region) return [];
  const scale = Math.min(room.width / region.width, room.height / region.height, growth);
  const to = { x: room.x + room.width - region.width * scale, y: room.y };
  return drawn
    .flatMap((item) => within(item, region) ?? [])
    .map((item) => moved(item, { from: region, to, scale }));
}

/** The part of the page that is moved: pictures and grounds are cut, as far as no text stands on them, to the proportions of the room. */
function regionOf(drawn: readonly Item[], room: Box): Box | undefined {
  const whole = around(drawn);
  if (!whole) return undefined;
  const texts = around(drawn.filter(({ kind }) => kind !== 'picture' && kind !== 'shape'));
  const height = Math.min(whole.height, (whole.width * room.height) / room.width);
  if (!texts) return { ...whole, y: whole.y + (whole.height - height) / 2, height };
  const [top, foot] = [
    Math.max(whole.y, texts.y - 18),
    Math.min(whole.y + whole.height, texts.y + texts.height + 18),
  ];
  const hasPicture = drawn.some(({ kind }) => kind === 'picture');
  const own = hasPicture ? Math.max(height, foot - top) : foot - top;
  const y = Math.max(whole.y, Math.min(top, foot - own));
  return { ...whole, y, height: Math.max(foot - y, Math.min(own, whole.y + whole.height - y)) };
}
