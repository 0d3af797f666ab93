import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide, Text } from '../../slides/slide.ts';
import { contentItems, contentMaster } from '../contentFrame.ts';
import type { Deck, Sheet } from '../deck.ts';
import { across, down, inset } from '../grid.ts';
import { group, linked, plate, textItem } from '../items.ts';
import { looksOn } from '../looks.ts';
import { SIZES } from '../scale.ts';
import { setText, type Words } from '../setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { readValue, valueText } from '../value.ts';

const PADDING = { x: 16, y: 18 } as const;

export const overview: SlideLayout = {
  name: 'overview',
  takes: { entries: [2, 8], entry: { paragraphs: [1, 2] }, paragraphs: [0, 4] },
  masters: (deck: Deck) => [contentMaster(deck, { name: 'overview', label: '总览', type: 'titleOnly' })],
  place: (slide: Slide, sheet: Sheet) => ({
    master: 'overview',
    items: contentItems(slide, sheet, (area) => {
      const slogan = slide.paragraphs.length > 0;
      const boxes = cells(slide.entries.length + (slogan ? 1 : 0), area);
      const last = boxes[slide.entries.length];
      return [
        ...entryCells(slide.entries, boxes, sheet),
        ...(slogan && last ? [sloganCell(slide.paragraphs, last, sheet)] : []),
      ];
    }),
  }),
};

/** One row up to three cells, else two, three rows for nine; the longer rows first. */
function cells(count: number, area: Box): Box[] {
  const rows = count <= 3 ? 1 : count <= 8 ? 2 : 3;
  const perRow = Math.ceil(count / rows);
  return down(area, rows).flatMap((row, i) => across(row, Math.min(perRow, count - i * perRow)));
}

function entryCells(entries: readonly Entry[], boxes: readonly Box[], sheet: Sheet): Item[] {
  const inks = sheet.deck.inks('lt2');
  const looks = looksOn(inks);
  const inner = boxes.slice(0, entries.length).map((box) => inset(box, PADDING.x, PADDING.y));
  const place = (i: number) => ({ width: inner[i]?.width ?? 0, height: 72 });
  const numbered = (entry: Entry, i: number): Text[] => {
    const label = entry.paragraphs[0] ?? [];
    const number = { text: `${String(i + 1).padStart(2, '0')}\u2002`, origin: entry.origin };
    return [[{ ...number, strong: true as const }, ...label]];
  };
  const labels = entries.map(
    (entry, i): Words => ({
      what: 'label',
      text: numbered(entry, i),
      look: { ...looks.quiet, strong: inks.accent },
      maxLines: 1,
      ...place(i),
    }),
  );
  const values = entries.map((entry, i): Words => {
    const valued = readValue(entry.heading);
    const text = valued ? valueText(valued, looks.value) : entry.heading;
    return { what: 'value', text: [text], look: looks.value, maxLines: 1, ...place(i) };
  });
  const notes = entries.map(
    (entry, i): Words => ({
      what: 'note',
      text: entry.paragraphs.slice(1, 2),
      look: looks.body,
      maxLines: 2,
      ...place(i),
    }),
  );
  const set = {
    labels: setText(sheet, labels, SIZES.label).settings,
    values: setText(sheet, values, SIZES.cell).settings,
    notes: setText(sheet, notes, SIZES.label).settings,
  };
  const noteHeight = Math.max(0, ...set.notes.map((one) => one.height));
  return entries.map((entry, i) => {
    const box = inner[i] ?? { x: 0, y: 0, width: 0, height: 0 };
    const [label, value, note] = [set.labels[i], set.values[i], set.notes[i]];
    const link = entry.paragraphs[0]?.find((run) => run.link)?.link;
    const tip = link ? sheet.deck.target(link)?.title : undefined;
    const middle = box.height - (label?.height ?? 0) - (value?.height ?? 0) - noteHeight;
    const valueTop = box.y + (label?.height ?? 0) + middle * 0.45;
    const noteTop = box.y + box.height - noteHeight;
    return group(`Cell ${i + 1}`, entry.heading, [
      plate(`Card ${i + 1}`, boxes[i] ?? box, { slot: 'lt2' }),
      linked(textItem(`Label ${i + 1}`, { ...box, height: label?.height ?? 0 }, label), link, tip),
      textItem(`Value ${i + 1}`, { ...box, y: valueTop, height: value?.height ?? 0 }, value),
      ...(note && note.lines > 0 && note.paragraphs.length > 0
        ? [textItem(`Note ${i + 1}`, { ...box, y: noteTop, height: noteHeight }, note)]
        : []),
    ]);
  });
}

/** The last cell, in the brand's colour, holds the words that bind the others. */
function sloganCell(lines: readonly Text[], box: Box, sheet: Sheet): Item {
  const looks = looksOn(sheet.deck.inks('accent1'));
  const inner = inset(box, 24, 18);
  const look = { ...looks.body, bold: true };
  const { settings } = setText(
    sheet,
    [{ what: 'slogan', text: lines, look, width: inner.width, height: inner.height }],
    [...SIZES.lead, ...SIZES.body.slice(1)],
  );
  return group('Slogan', lines[0] ?? [], [
    plate('Slogan card', box, { slot: 'accent1' }),
    textItem('Slogan words', inner, settings[0], 'middle'),
  ]);
}
