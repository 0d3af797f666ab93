import type { Box, Item, TextItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import type { Entry, Slide } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { coverPicture, placeOn, readFocus, readPlaces } from '../../frame/coverPicture.ts';
import { inset, MARGIN, PANELS } from '../../frame/grid.ts';
import { group } from '../../frame/itemMakers.ts';
import { INDEX, objectPlaceholder } from '../../frame/placeholderSpec.ts';
import { setOne } from '../../typesetting/setText.ts';

/** The place of the map, at the left of the rows. */
const MAP: Box = { ...PANELS, x: MARGIN, width: 282 };
/** The diameter of a pin, the width of its white edge, and the size of its number, in points. */
const PIN = 28;
const EDGE = 2;
const NUMBER = [16] as const;

export const mapPlaceholder = (deck: DeckFacts): Placeholder =>
  objectPlaceholder('pic', deck.words.names.picture, MAP, deck.palette('lt1'));

/** The map, and a pin with its number for each entry that has a place on it (`at: 62% 8%, auto`). */
export function mapItems({ pictures, settings, entries }: Slide, page: PageFacts): Item[] {
  const [focus] = readFocus(settings.focus, page);
  const map = coverPicture(page.deck.words.names.picture, pictures[0], MAP, page, {
    focus,
    placeholder: { type: 'pic', idx: INDEX.object },
  });
  const crop = map[0]?.crop;
  if (!crop) return map;
  const places = readPlaces(settings.at, page);
  const pins = entries.flatMap((entry, i): Item[] => {
    const at = places[i];
    return at ? [pin(entry, i + 1, placeOn(at, crop, MAP), page)] : [];
  });
  return [...map, ...pins];
}

/** A pin around its point, which stays on the map as a whole. */
function pin(entry: Entry, number: number, point: { x: number; y: number }, page: PageFacts): Item {
  const inside = (value: number, from: number, length: number) =>
    Math.min(from + length - PIN, Math.max(from, value - PIN / 2));
  const box = {
    ...{ x: inside(point.x, MAP.x, MAP.width), y: inside(point.y, MAP.y, MAP.height) },
    ...{ width: PIN, height: PIN },
  };
  return numberedDisc(entry, String(number), box, NUMBER, page);
}

/** A disc in the brand's colour with a white edge and a number on it, named after the entry. */
function numberedDisc(
  entry: Entry,
  number: string,
  box: Box,
  sizes: readonly number[],
  page: PageFacts,
): Item {
  const { deck } = page;
  const { names } = deck.words;
  const { styles } = deck.palette('accent1');
  const { width, height } = box;
  const style = { ...styles.body, bold: true, align: 'center' } as const;
  const text = [[{ text: number, origin: entry.origin }]];
  const set = setOne(page, { what: 'number', text, style, width, height, maxLines: 1 }, sizes);
  const label: TextItem = {
    ...{ kind: 'text', name: `${names.number} ${number}`, box, paragraphs: set.paragraphs, valign: 'middle' },
    card: { fill: { slot: 'accent1' }, radius: height / 2, insets: { left: 0, top: 0, right: 0, bottom: 0 } },
    origin: entry.origin,
  };
  const ring = inset(box, -EDGE);
  return group(deck, names.pin, entry.paragraphs[0] ?? [], [
    {
      ...{ kind: 'shape', shape: 'ellipse', name: `${names.dot} ${number}`, box: ring },
      ...{ fill: { slot: 'lt1' }, described: { decorative: true } },
    },
    label,
  ]);
}
