import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide, Text } from '../../slides/slide.ts';
import type { PageFacts } from '../deckFacts.ts';
import { contentPage, TITLE_ONLY, titleOnlyLayouts } from '../frame/contentFrame.ts';
import { across, CARD_GAP, down, inset, PADDING } from '../frame/grid.ts';
import { group, plate, textItem } from '../frame/itemMakers.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setOne } from '../typesetting/setText.ts';
import { type CalloutStyle, callouts } from './parts/callout.ts';

/** With this many entries no cell is free, and slogans take a band of this height, in points. */
const FULL = 8;
const BAND = 54;

export const overview: SlideKind = {
  name: 'overview',
  takes: {
    entries: [2, 8],
    entry: { paragraphs: [1, 2] },
    paragraphs: [0, 4],
    advice: 'write an entry (##) for each figure; an outline’s entries are the units that have a `figure`.',
  },
  layouts: titleOnlyLayouts,
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => {
      const { lines, rest, ownCell, band } = slogansOf(slide, area);
      const boxes = cells(slide.entries.length + (ownCell ? 1 : 0), rest);
      const all = slide.entries.map((entry, i) => ({
        entry: numbered(entry, i + 1),
        box: nth(boxes, i),
        ground: 'lt2' as const,
        number: i + 1,
      }));
      const plates = sloganPlate(lines, ownCell ? nth(boxes, all.length) : band, page);
      return { layout: TITLE_ONLY, items: [...callouts(page, all, styleOf(boxes.length)), ...plates] };
    }),
};

/** Divides the area: the slogans take a cell of their own, or a band below the cells when eight entries fill the grid. */
function slogansOf({ paragraphs, entries }: Slide, area: Box) {
  const ownCell = paragraphs.length > 0 && entries.length < FULL;
  const height = paragraphs.length > 0 && !ownCell ? BAND : 0;
  const rest = { ...area, height: area.height - (height > 0 ? height + CARD_GAP : 0) };
  const band = { ...area, y: area.y + area.height - height, height };
  return { ownCell, rest, band, lines: ownCell ? paragraphs : inOneLine(paragraphs) };
}

/** The lines in one line with wide spaces between them. */
const inOneLine = (lines: readonly Text[]): Text[] => {
  const [first] = lines.flat();
  if (!first) return [];
  return [
    lines.flatMap((line, i) => (i > 0 ? [{ text: '\u2003\u2003', origin: first.origin }, ...line] : line)),
  ];
};

/** The boxes of the cells: up to three in one row, more in two rows of which the first holds more. */
function cells(count: number, area: Box): Box[] {
  const rows = count <= 3 ? 1 : 2;
  const perRow = Math.ceil(count / rows);
  return down(area, rows).flatMap((row, i) => across(row, Math.min(perRow, count - i * perRow)));
}

/** The style of the callouts in a grid of `count` cells. */
function styleOf(count: number): CalloutStyle {
  if (count <= 3) return { value: SIZES.value, text: [18, 16, 14], padding: { x: 30, y: 30 }, rule: true };
  const wide = count <= 6;
  return {
    value: wide ? [...SIZES.value.slice(3), ...SIZES.cell.slice(1)] : SIZES.cell,
    text: wide ? [16, 14, 13, 12] : SIZES.label,
    padding: wide ? { x: 24, y: 18 } : { x: 16, y: 16 },
    rule: false,
    compact: true,
  };
}

/** The entry with its number in front of its label. */
function numbered(entry: Entry, number: number): Entry {
  const [label = [], ...rest] = entry.paragraphs;
  const text = `${String(number).padStart(2, '0')}\u2002`;
  return { ...entry, paragraphs: [[{ text, strong: true, origin: entry.origin }, ...label], ...rest] };
}

/** Draws the slogans on a card in the brand's colour; nothing when there are none. */
function sloganPlate(lines: readonly Text[], box: Box, page: PageFacts): Item[] {
  if (lines.length === 0) return [];
  const { names } = page.deck.words;
  const styles = page.deck.palette('accent1').styles;
  const low = box.height <= BAND;
  const inner = inset(box, low ? PADDING : 20, low ? 9 : 18);
  const style = { ...styles.body, bold: true, align: low ? ('center' as const) : ('left' as const) };
  const boxText = { what: 'slogan', text: lines, style, width: inner.width, height: inner.height };
  const text = setOne(page, boxText, [...SIZES.lead, 16, 14]);
  return [
    group(page.deck, names.slogans, nth(lines, 0), [
      plate(names.panel, box, { slot: 'accent1' }),
      textItem(names.text, inner, text, 'middle'),
    ]),
  ];
}
