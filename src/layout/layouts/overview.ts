import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide, Text } from '../../slides/slide.ts';
import { type CalloutLook, callouts } from '../callout.ts';
import { contentMasters, contentPage } from '../contentFrame.ts';
import type { Deck, Sheet } from '../deck.ts';
import { across, down, inset } from '../grid.ts';
import { group, plate, textItem } from '../items.ts';
import { looksOn } from '../looks.ts';
import { SIZES } from '../scale.ts';
import { setText } from '../setText.ts';
import type { SlideLayout } from '../slideLayout.ts';

export const overview: SlideLayout = {
  name: 'overview',
  takes: { entries: [2, 8], entry: { paragraphs: [1, 2] }, paragraphs: [0, 4] },
  masters: (deck: Deck) =>
    contentMasters(deck, () => [{ name: 'overview', label: '总览', type: 'titleOnly' }]),
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => {
      const slogan = slide.paragraphs.length > 0;
      const boxes = cells(slide.entries.length + (slogan ? 1 : 0), area);
      const last = boxes[slide.entries.length];
      const all = slide.entries.map((entry, i) => ({
        entry: numbered(entry, i + 1),
        box: boxes[i] ?? area,
        ground: 'lt2' as const,
        number: i + 1,
      }));
      const items = [
        ...callouts(sheet, all, lookOf(boxes.length)),
        ...(slogan && last ? [sloganCell(slide.paragraphs, last, sheet)] : []),
      ];
      return { master: 'overview', items };
    }),
};

/** One row up to three cells, two up to eight, three for nine; the fuller rows first. */
function cells(count: number, area: Box): Box[] {
  const rows = count <= 3 ? 1 : count <= 8 ? 2 : 3;
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

/** The last cell, in the brand's colour, holds the words that bind the others. */
function sloganCell(lines: readonly Text[], box: Box, sheet: Sheet): Item {
  const looks = looksOn(sheet.deck.inks('accent1'));
  const inner = inset(box, 24, 18);
  const look = { ...looks.body, bold: true };
  const words = { what: 'slogan', text: lines, look, width: inner.width, height: inner.height };
  const { settings } = setText(sheet, [words], [...SIZES.lead, 16, 14]);
  return group('Slogan', lines[0] ?? [], [
    plate('Slogan card', box, { slot: 'accent1' }),
    textItem('Slogan words', inner, settings[0], 'middle'),
  ]);
}
