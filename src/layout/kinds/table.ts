import type { Box, Item, TableCell } from '../../scene/item.ts';
import type { Slide, Table } from '../../slides/slide.ts';
import { evenParts } from '../continueSlides.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentMasters, contentPage, WORDY } from '../frame/contentFrame.ts';
import { CONTENT_BOTTOM } from '../frame/grid.ts';
import { objectPlaceholder } from '../frame/objectSpot.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import { fillSpot, placeholderOf, type Spot } from '../frame/spot.ts';
import { SIZES } from '../setting/scale.ts';
import { setText } from '../setting/setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { tableAlt } from '../texts/altText.ts';
import { columnWidths } from './parts/columnWidths.ts';

const PADDING = 12;
const LEAD_HEIGHT = 48;
/** Over and under the text of a row together: rows fill the area as far as they don't fall apart. */
const LEAST_AIR = 10;
const MOST_AIR = 48;

export const table: SlideLayout = {
  name: 'table',
  takes: { tables: [1, 1], columns: [1, 8], paragraphs: [0, 1], settings: ['alt'] },
  masters: (deck: Deck) =>
    contentMasters(deck, (area) =>
      [false, true].map((led) => ({
        name: nameOf(led),
        label: deck.words.labels.table + (led ? deck.words.aside(deck.words.remarks.led) : ''),
        type: 'tbl',
        occasional: led,
        placeholders: [
          ...(led ? [placeholderOf(leadSpot(deck, area))] : []),
          objectPlaceholder('tbl', deck.words.names.table, tableArea(area, led), deck.inks('lt1')),
        ],
      })),
    ),
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => {
      const lead = fillSpot(leadSpot(sheet.deck, area), slide.paragraphs, sheet);
      const led = lead.length > 0;
      const first = slide.tables[0];
      const data = first ? [tableItem(slide, first, tableArea(area, led), sheet)] : [];
      return { master: nameOf(led), items: [...lead, ...data] };
    }),
  cut: (slide: Slide, count: number) => {
    const first = slide.tables[0];
    if (!first) return [];
    return evenParts(first.rows, count).map((rows, i) => ({
      tables: [{ ...first, rows }],
      paragraphs: i === 0 ? slide.paragraphs : [],
    }));
  },
};

const nameOf = (led: boolean): string => (led ? `table${WORDY}` : 'table');

function tableArea(area: Box, led: boolean): Box {
  const y = area.y + (led ? LEAD_HEIGHT : 0);
  return { ...area, y, height: CONTENT_BOTTOM - y };
}

function tableItem(slide: Slide, data: Table, area: Box, sheet: Sheet): Item {
  const looks = sheet.deck.inks('lt1').looks;
  const rows = [data.header, ...data.rows];
  const look = (row: number, column: number) => ({
    ...(row === 0
      ? { ...looks.quiet, bold: true }
      : column === 0
        ? { ...looks.body, bold: true }
        : looks.body),
    align: data.align[column] ?? ('left' as const),
  });
  const sets = new Map<number, ReturnType<typeof setAt>>();
  const size = SIZES.table.find((one) => height(one) <= area.height) ?? SIZES.table.at(-1) ?? 13;
  const { widths, settings } = set(size);
  const lines = settings.map((row) => Math.max(1, ...row.map((cell) => cell.lines)));
  const air = Math.min(
    MOST_AIR,
    Math.max(LEAST_AIR, (area.height - lines.reduce((a, b) => a + b, 0) * size * 1.5) / rows.length),
  );
  const fits = height(size) <= area.height;
  if (!fits) {
    const needs = rows.length;
    const holds = Math.floor((area.height * needs) / height(size));
    sheet.report.add('table-overflow', { rows: needs, holds, size }, { origin: data.origin, slide: sheet });
  }
  const rowHeights = lines.map((count) => count * size * 1.5 + air);
  return {
    kind: 'table',
    name: sheet.deck.words.names.table,
    box: { ...area, height: rowHeights.reduce((a, b) => a + b, 0) },
    columns: widths,
    rowHeights,
    rows: settings.map((row) => row.map(({ paragraphs }): TableCell => ({ paragraphs }))),
    rule: { colour: sheet.deck.inks('lt1').hairline, width: 0.75 },
    headRule: { colour: sheet.deck.inks('lt1').strong, width: 1.5 },
    padding: PADDING,
    described: { alt: slide.settings.alt?.value.trim() || tableAlt(data, sheet.deck) },
    placeholder: { type: 'tbl', idx: INDEX.object },
    origin: data.origin,
  };

  function set(at: number) {
    const known = sets.get(at) ?? setAt(at);
    sets.set(at, known);
    return known;
  }

  function setAt(at: number) {
    const natural = rows.map((row, r) =>
      row.map((text, c) => {
        const words = { what: 'cell', text: [text], look: look(r, c), width: 10_000, height: 10_000 };
        return (setText(sheet, [words], [at]).settings[0]?.width ?? 0) * 1.04 + 2 * PADDING;
      }),
    );
    const widths = columnWidths(natural, area.width);
    const settings = rows.map((row, r) =>
      row.map((text, c) => {
        const width = (widths[c] ?? 0) - 2 * PADDING;
        const words = { what: 'cell', text: [text], look: look(r, c), width, height: 10_000 };
        return setText(sheet, [words], [at]).settings[0] ?? { paragraphs: [], lines: 0, width: 0, height: 0 };
      }),
    );
    return { widths, settings };
  }

  function height(at: number): number {
    const { settings } = set(at);
    return settings.reduce(
      (sum, row) => sum + Math.max(1, ...row.map((cell) => cell.lines)) * at * 1.5 + LEAST_AIR,
      0,
    );
  }
}

function leadSpot(deck: Deck, area: Box): Spot {
  return {
    type: 'body',
    idx: INDEX.lead,
    what: 'lead',
    name: deck.words.names.lead,
    prompt: deck.words.prompts.lead,
    box: { ...area, height: 36 },
    valign: 'top',
    look: deck.inks('lt1').looks.body,
    sizes: SIZES.body,
    maxLines: 1,
  };
}
