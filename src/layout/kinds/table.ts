import type { Box, Item, TableCell } from '../../scene/item.ts';
import type { TableStyle } from '../../scene/tableStyle.ts';
import { plainText, type Slide, type Table } from '../../slides/slide.ts';
import { SLACK } from '../../typography/slack.ts';
import { evenParts } from '../continueSlides.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage, WORDY } from '../frame/contentFrame.ts';
import { CONTENT_BOTTOM } from '../frame/grid.ts';
import {
  fillPlaceholder,
  INDEX,
  objectPlaceholder,
  type PlaceholderSpec,
  placeholderOf,
} from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { tableAlt } from '../texts/altText.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import { type SetText, setOne } from '../typesetting/setText.ts';
import type { TextStyle } from '../typesetting/textStyle.ts';
import { tryWays } from '../typesetting/tryWays.ts';

const PADDING = 12;
const LEAD_HEIGHT = 48;
/** Space above and below the text of a row together, in points; rows take as much of it as the area has. */
const LEAST_AIR = 10;
const MOST_AIR = 48;

export const table: SlideKind = {
  name: 'table',
  takes: { tables: [1, 1], columns: [1, 8], paragraphs: [0, 1], settings: ['alt', 'total'] },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) =>
      [false, true].map((led) => ({
        name: nameOf(led),
        label: deck.words.labels.table + (led ? deck.words.aside(deck.words.remarks.led) : ''),
        type: 'tbl',
        occasional: led,
        placeholders: [
          ...(led ? [placeholderOf(leadSpec(deck, area))] : []),
          objectPlaceholder('tbl', deck.words.names.table, tableArea(area, led), deck.palette('lt1')),
        ],
      })),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => {
      const lead = fillPlaceholder(leadSpec(page.deck, area), slide.paragraphs, page);
      const led = lead.length > 0;
      const item = tableItem(slide, nth(slide.tables, 0), tableArea(area, led), page);
      return { layout: nameOf(led), items: [...lead, item] };
    }),
  cut: (slide: Slide, count: number) => {
    const first = nth(slide.tables, 0);
    const { total, ...settings } = slide.settings;
    return evenParts(first.rows, count).map((rows, i, { length }) => ({
      tables: [{ ...first, rows, align: alignOf(first), allRows: first.rows }],
      paragraphs: i === 0 ? slide.paragraphs : [],
      settings: i === length - 1 ? slide.settings : settings,
    }));
  },
};

/** The look of all tables of the deck. */
export function tableStyle(deck: Pick<DeckFacts, 'palette'>): TableStyle {
  const { text, quiet, strong, hairline } = deck.palette('lt1');
  return {
    text,
    header: quiet,
    rule: { colour: hairline, width: 0.75 },
    headRule: { colour: strong, width: 1.5 },
    band: { slot: 'lt2' },
  };
}

const nameOf = (led: boolean): string => (led ? `table${WORDY}` : 'table');

function tableArea(area: Box, led: boolean): Box {
  const y = area.y + (led ? LEAD_HEIGHT : 0);
  return { ...area, y, height: CONTENT_BOTTOM - y };
}

/** A number with a sign, a currency, separators of thousands, decimals and a percent sign. */
const FIGURE = /^[-−–+±~≈]?\s?[¥￥$€£]?\d{1,3}(?:[,，\s]?\d{3})*\d*(?:\.\d+)?\s?[%％‰]?$/u;
const NO_FIGURE = /^[-−–—/]*$/u;

/** The alignment of each column: as its author wrote it, else right for figures. The first column names the rows. */
function alignOf({ header, rows, align }: Table): Table['align'] {
  return header.map((_, column) => {
    const cells = rows.map((row) => plainText(row[column] ?? []).trim());
    const figures = cells.filter((cell) => FIGURE.test(cell));
    const numeric =
      column > 0 && figures.length > 0 && cells.every((cell) => FIGURE.test(cell) || NO_FIGURE.test(cell));
    return align[column] ?? (numeric ? 'right' : 'left');
  });
}

const hasTotal = (slide: Slide): boolean => slide.settings.total?.value === 'true';

/** The texts of a table at one size, in points. */
interface SetRows {
  readonly size: number;
  /** The width of each column. */
  readonly widths: readonly number[];
  readonly cells: readonly (readonly SetText[])[];
  /** The number of lines of each row. */
  readonly lines: readonly number[];
  /** The height of all rows with the least space. */
  readonly height: number;
}

/** The native table at the largest size at which it fits the area. Reports `table-overflow` when it does not fit at the last. */
function tableItem(slide: Slide, written: Table, area: Box, page: PageFacts): Item {
  const data = { ...written, align: alignOf(written), total: hasTotal(slide) };
  const { size, widths, cells, lines } = largestThatFits(data, area, page);
  const count = cells.length;
  const pitch = size * PITCH.body;
  const text = sum(lines) * size * PITCH.body;
  const space = Math.min(MOST_AIR, Math.max(LEAST_AIR, (area.height - text) / count));
  const rowHeights = lines.map((one) => one * pitch + space);
  const { rule, headRule } = tableStyle(page.deck);
  return {
    kind: 'table',
    name: page.deck.words.names.table,
    box: { ...area, height: sum(rowHeights) },
    columns: widths,
    rowHeights,
    rows: cells.map((row) => row.map(({ paragraphs }): TableCell => ({ paragraphs }))),
    ...(data.total ? { total: true } : {}),
    rule,
    headRule,
    padding: PADDING,
    described: { alt: slide.settings.alt?.value.trim() || tableAlt(data, page.deck) },
    placeholder: { type: 'tbl', idx: INDEX.object },
    origin: data.origin,
  };
}

type TableWithTotal = Table & { readonly total: boolean };

function largestThatFits(data: TableWithTotal, area: Box, page: PageFacts): SetRows {
  return tryWays(page, SIZES.table, (size, trial) => {
    const rows = setRows(data, size, area.width, trial);
    const count = rows.cells.length;
    if (rows.height > area.height) {
      const holds = Math.floor((area.height * count) / rows.height);
      trial.report.add('table-overflow', { rows: count, holds, size }, { origin: data.origin, slide: page });
    }
    return rows;
  });
}

/**
 * Sets all cells at `size`: first without a limit of width, to find the widths of the columns, then in these. The columns are
 * those of all rows of a table that continues, so that they stand in the same places on each slide.
 */
function setRows(data: TableWithTotal, size: number, width: number, page: PageFacts): SetRows {
  const rows = [data.header, ...data.rows];
  const all = [data.header, ...(data.allRows ?? data.rows)];
  const set = (texts: typeof rows, widthOf: (column: number) => number): SetText[][] =>
    texts.map((row, r) =>
      row.map((text, c) => {
        const style = cellStyle(data, r === 0, c, data.total && r === texts.length - 1, page);
        const boxText = { what: 'cell', text: [text], style, width: widthOf(c), height: ENDLESS };
        return setOne(page, boxText, [size]);
      }),
    );
  const wanted = set(all, () => ENDLESS);
  const widths = columnWidths(
    widestOf(wanted, (cell) => cell.width * SLACK),
    widestOf(wanted, (cell) => cell.leastWidth()),
    width,
  );
  const cells = set(rows, (column) => nth(widths, column) - 2 * PADDING);
  const lines = cells.map((row) => Math.max(1, ...row.map((cell) => cell.lines)));
  const height = lines.reduce((total, count) => total + count * size * PITCH.body + LEAST_AIR, 0);
  return { size, widths, cells, lines, height };
}

function cellStyle(
  data: TableWithTotal,
  header: boolean,
  column: number,
  total: boolean,
  page: PageFacts,
): TextStyle {
  const { styles } = page.deck.palette('lt1');
  const base = header ? styles.quiet : styles.body;
  return { ...base, bold: header || column === 0 || total, align: data.align[column] ?? 'left' };
}

/** The most that a cell of each column takes, with its padding, in points. */
function widestOf(rows: readonly (readonly SetText[])[], widthOf: (cell: SetText) => number): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, c) => {
    return Math.max(0, ...rows.flatMap((row) => (row[c] ? [widthOf(row[c])] : []))) + 2 * PADDING;
  });
}

/**
 * Widths of the columns, in points, that together are `total`. `wants` holds the width that each takes with its cells on one
 * line, and `least` the one in which no word is torn. When there is not enough, columns below an equal share keep their widest
 * cell, the others share the rest equally, and each has the least that it needs, as long as there is enough for that.
 */
function columnWidths(wants: readonly number[], least: readonly number[], total: number): number[] {
  const wanted = sum(wants);
  if (wanted <= total) return wants.map((want) => want + (total - wanted) / wants.length);
  const floors = sum(least) <= total ? least : least.map(() => 0);
  const pinned = new Set<number>();
  for (;;) {
    const widths = wants.map((_, column) => nth(floors, column));
    const free = [...wants.entries()].filter(([column]) => !pinned.has(column)).sort((a, b) => a[1] - b[1]);
    let left = total - sum([...pinned].map((column) => nth(floors, column)));
    for (const [i, [column, want]] of free.entries()) {
      const width = Math.min(want, left / (free.length - i));
      widths[column] = width;
      left -= width;
    }
    const short = free.filter(([column]) => nth(widths, column) < nth(floors, column));
    if (short.length === 0) return widths;
    for (const [column] of short) pinned.add(column);
  }
}

/** More than any box has, in points. */
const ENDLESS = 10_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function leadSpec(deck: DeckFacts, area: Box): PlaceholderSpec {
  return {
    type: 'body',
    idx: INDEX.lead,
    what: 'lead',
    name: deck.words.names.lead,
    prompt: deck.words.prompts.lead,
    box: { ...area, height: 36 },
    valign: 'top',
    style: deck.palette('lt1').styles.body,
    sizes: SIZES.body,
    maxLines: 1,
  };
}
