import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide, Text } from '../../slides/slide.ts';
import type { Sheet } from '../deck.ts';
import { contentPage, TITLE_ONLY, titleOnly } from '../frame/contentFrame.ts';
import { across, CARD_GAP, down, inset, PADDING } from '../frame/grid.ts';
import { group, plate, textItem } from '../frame/items.ts';
import { SIZES } from '../setting/scale.ts';
import { setText } from '../setting/setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { type CalloutLook, callouts } from './parts/callout.ts';

/** Entries that leave no cell free, and the height of the band that slogans take then. */
const FULL = 8;
const BAND = 54;

export const overview: SlideLayout = {
  name: 'overview',
  takes: {
    entries: [2, 8],
    entry: { paragraphs: [1, 2] },
    paragraphs: [0, 4],
    advice: 'write an entry (##) for each figure; an outline’s entries are the units that have a `figure`.',
  },
  masters: titleOnly,
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => {
      const slogan = slogansOf(slide, area);
      const boxes = cells(slide.entries.length + (slogan.ownCell ? 1 : 0), slogan.rest);
      const all = slide.entries.map((entry, i) => ({
        entry: numbered(entry, i + 1),
        box: boxes[i] ?? area,
        ground: 'lt2' as const,
        number: i + 1,
      }));
      const items = [
        ...callouts(sheet, all, lookOf(boxes.length)),
        ...sloganPlate(slogan.lines, boxes[slide.entries.length] ?? slogan.band, sheet),
      ];
      return { master: TITLE_ONLY, items };
    }),
};

/** The words that bind the cells take a cell of their own; beside eight, which fill the grid, a band below it. */
function slogansOf({ paragraphs, entries }: Slide, area: Box) {
  const ownCell = paragraphs.length > 0 && entries.length < FULL;
  const height = paragraphs.length > 0 && !ownCell ? BAND : 0;
  const rest = { ...area, height: area.height - (height > 0 ? height + CARD_GAP : 0) };
  const band = { ...area, y: area.y + area.height - height, height };
  return { ownCell, rest, band, lines: ownCell ? paragraphs : inOneLine(paragraphs) };
}

const inOneLine = (lines: readonly Text[]): Text[] => {
  const [first] = lines.flat();
  if (!first) return [];
  return [
    lines.flatMap((line, i) => (i > 0 ? [{ text: '\u2003\u2003', origin: first.origin }, ...line] : line)),
  ];
};

/** One row up to three cells, two for more; the fuller row first. */
function cells(count: number, area: Box): Box[] {
  const rows = count <= 3 ? 1 : 2;
  const perRow = Math.ceil(count / rows);
  return down(area, rows).flatMap((row, i) => across(row, Math.min(perRow, count - i * perRow)));
}

function lookOf(count: number): CalloutLook {
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

/** The entry with its number before its label. */
function numbered(entry: Entry, number: number): Entry {
  const [label = [], ...rest] = entry.paragraphs;
  const text = `${String(number).padStart(2, '0')}\u2002`;
  return { ...entry, paragraphs: [[{ text, strong: true, origin: entry.origin }, ...label], ...rest] };
}

/** In the brand's colour: the words that bind the cells. */
function sloganPlate(lines: readonly Text[], box: Box, sheet: Sheet): Item[] {
  if (lines.length === 0) return [];
  const { names } = sheet.deck.words;
  const looks = sheet.deck.inks('accent1').looks;
  const low = box.height <= BAND;
  const inner = inset(box, low ? PADDING : 20, low ? 9 : 18);
  const look = { ...looks.body, bold: true, align: low ? ('center' as const) : ('left' as const) };
  const words = { what: 'slogan', text: lines, look, width: inner.width, height: inner.height };
  const { settings } = setText(sheet, [words], [...SIZES.lead, 16, 14]);
  return [
    group(sheet.deck, names.slogans, lines[0] ?? [], [
      plate(names.panel, box, { slot: 'accent1' }),
      textItem(names.text, inner, settings[0], 'middle'),
    ]),
  ];
}
