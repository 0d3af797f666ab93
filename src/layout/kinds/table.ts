import type { Box, Item, TableCell } from '../../scene/item.ts';
import type { TableStyle } from '../../scene/tableStyle.ts';
import { plainText, type Slide, type Table, type Text } from '../../slides/slide.ts';
import { SLACK } from '../../typography/slack.ts';
import { evenParts } from '../continueSlides.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage, WORDY } from '../frame/contentFrame.ts';
import type { Palette } from '../frame/palette.ts';
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
import type { StyledText, TextStyle } from '../typesetting/textStyle.ts';
import { readValue, valueText } from './parts/value.ts';
import { type Emphasis, isTick, readEmphasis, rowNamed, signOf } from './variants/tableMarks.ts';

/** Size of the figure in the solid cell, in points. */
const SOLID = 40;
const LEAD_HEIGHT = 48;
/** Space above and below the text of a row together, in points; rows take as much of it as the area has. */
const LEAST_AIR = 8;
const MOST_AIR = 48;

export const table: SlideKind = {
  name: 'table',
  takes: {
    tables: [1, 1],
    columns: [1, 12],
    paragraphs: [0, 1],
    settings: ['alt', 'total', 'ticks', 'emphasis-row', 'emphasis-column'],
  },
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
  place: contentPage((slide, page, area) => {
    const lead = fillPlaceholder(leadSpec(page.deck, area), slide.paragraphs, page);
    const led = lead.length > 0;
    const item = tableItem(slide, nth(slide.tables, 0), tableArea(area, led), page);
    return { layout: nameOf(led), items: [...lead, item] };
  }),
  cut: (slide: Slide, count: number) => {
    const first = nth(slide.tables, 0);
    const { total, 'emphasis-row': row, ...settings } = slide.settings;
    const parts = evenParts(first.rows, count);
    const has = (rows: Table['rows']) => row !== undefined && rowNamed(rows, row.value) >= 0;
    const known = parts.some(has);
    return parts.map((rows, i, { length }) => ({
      tables: [{ ...first, rows, align: alignOf(first, hasTicks(slide), hasTotal(slide)), parts }],
      paragraphs: i === 0 ? slide.paragraphs : [],
      settings: {
        ...settings,
        ...(total && i === length - 1 ? { total } : {}),
        ...(row && (known ? has(rows) : i === 0) ? { 'emphasis-row': row } : {}),
      },
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
  return { ...area, y, height: area.y + area.height - y };
}

/** A number with a sign, a currency, separators of thousands, decimals and a percent sign. */
const FIGURE = /^[-−–+±~≈]?\s?[¥￥$€£]?\d{1,3}(?:[,，\s]?\d{3})*\d*(?:\.\d+)?\s?[%％‰]?$/u;
const NO_FIGURE = /^[-−–—/]*$/u;

/** The alignment of each column: as its author wrote it, else right for figures and centred for ticks. The first column names the rows. */
function alignOf({ header, rows, align }: Table, ticks: boolean, total = false): Table['align'] {
  return header.map((_, column) => {
    const cells = (ticks && total ? rows.slice(0, -1) : rows).map((row) => row[column] ?? []);
    const words = cells.map((cell) => plainText(cell).trim());
    const is = (one: (at: number) => boolean) =>
      column > 0 &&
      words.some((_word, at) => one(at)) &&
      words.every((word, at) => one(at) || NO_FIGURE.test(word));
    if (align[column]) return align[column];
    if (ticks && is((at) => signOf(cells[at] ?? []) !== undefined)) return 'center';
    return is((at) => FIGURE.test(words[at] ?? '')) ? 'right' : 'left';
  });
}

const hasTotal = (slide: Slide): boolean => slide.settings.total?.value === 'true';
const hasTicks = (slide: Slide): boolean => slide.settings.ticks?.value === 'true';

/** A table as it is set: its rows with the header, and what stands out in it. */
interface Data {
  readonly header: Table['header'];
  readonly rows: Table['rows'];
  readonly align: Table['align'];
  readonly total: boolean;
  readonly ticks: boolean;
  readonly emphasis: Emphasis;
}

/** The texts of a table at one size, in points. */
interface SetRows {
  readonly size: number;
  /** The width of each column. */
  readonly widths: readonly number[];
  readonly cells: readonly (readonly SetText[])[];
  /** The height of the text of each row. */
  readonly heights: readonly number[];
}

/**
 * The native table at the largest size at which it, and all other parts of it on next slides, fit the area. Reports
 * `table-overflow` when it does not fit at the last, and `table-columns` when its columns are too narrow for their words.
 */
function tableItem(slide: Slide, written: Table, area: Box, page: PageFacts): Item {
  const ticks = hasTicks(slide);
  const emphasis = readEmphasis(slide, written, page);
  const data: Data = {
    ...written,
    align: alignOf(written, ticks, hasTotal(slide)),
    total: hasTotal(slide),
    ticks,
    emphasis,
  };
  const padding = paddingOf(written.header.length);
  const parts = (written.parts ?? [written.rows]).map((rows) => ({ ...data, rows }));
  const { own, air } = largestThatFits(data, parts, area, padding, page);
  const { size, widths, cells, heights } = own;
  const needs = sum(heights) + cells.length * LEAST_AIR;
  if (needs > area.height) {
    const holds = Math.floor((area.height * cells.length) / needs);
    page.report.add(
      'table-overflow',
      { rows: cells.length, holds, size },
      { origin: written.origin, slide: page },
    );
  }
  const narrow = narrowColumn(data, own, padding);
  if (narrow >= 0) {
    const facts = { columns: data.header.length, heading: plainText(nth(data.header, narrow)), size };
    page.report.add('table-columns', facts, { origin: written.origin, slide: page });
  }
  const rowHeights = heights.map((height) => height + air);
  const { rule, headRule } = tableStyle(page.deck);
  return {
    kind: 'table',
    name: page.deck.words.names.table,
    box: { ...area, height: sum(rowHeights) },
    columns: widths,
    rowHeights,
    rows: cells.map((row, y) =>
      row.map(({ paragraphs }, x): TableCell => ({ paragraphs, ...fillOf(data.emphasis, y, x) })),
    ),
    ...(data.total ? { total: true } : {}),
    ...(emphasis.column === widths.length - 1 ? {} : { flush: true }),
    ...(emphasis.row > 0 ? { strongRow: emphasis.row } : {}),
    rule,
    headRule,
    padding,
    described: { alt: slide.settings.alt?.value.trim() || tableAlt(written, page.deck) },
    placeholder: { type: 'tbl', idx: INDEX.object },
    origin: written.origin,
  };
}

/** The column that stands out is on the wash of the brand; its cell in the row that stands out is solid. */
function fillOf({ row, column }: Emphasis, y: number, x: number): Pick<TableCell, 'fill'> {
  if (x !== column) return {};
  return { fill: y === row ? { slot: 'accent1' } : { slot: 'lt2' } };
}

/** Left and right padding of cells: narrower where there are many columns. */
const paddingOf = (columns: number): number => (columns <= 6 ? 18 : columns <= 8 ? 12 : 8);

/** The sizes that a table may take: below the floor of tables only with many columns or rows, or rows that cannot be divided. */
function sizesOf({ header }: Data, parts: readonly Pick<Data, 'rows'>[]): readonly number[] {
  const most = Math.max(...parts.map(({ rows }) => rows.length));
  return header.length > 8 || most > 10 || most <= 2 ? SIZES.table : SIZES.table.slice(0, 2);
}

/** This part of the table at the largest size at which all parts fit, and the space that the rows of all have. */
function largestThatFits(data: Data, parts: readonly Data[], area: Box, padding: number, page: PageFacts) {
  const all = { ...data, rows: parts.flatMap(({ rows }) => rows) };
  const sizes = sizesOf(data, parts);
  for (const [i, size] of sizes.entries()) {
    const natural = naturalWidths(all, size, padding, page);
    const widths = columnWidths(natural, all, area.width);
    const set = parts.map((part) => setRows(part, size, widths, padding, page));
    const rooms = set.map(({ heights }) => (area.height - sum(heights)) / heights.length);
    const least = Math.min(...rooms);
    const own = setRows(data, size, widths, padding, page);
    const whole = sum(natural.least) <= area.width;
    const fits = whole && least >= LEAST_AIR && narrowColumn(data, own, padding) < 0;
    if (!fits && i < sizes.length - 1) continue;
    return { own, air: Math.min(MOST_AIR, Math.max(LEAST_AIR, least)) };
  }
  throw new Error('a table has no size');
}

interface Widths {
  readonly wants: readonly number[];
  readonly least: readonly number[];
}

/** The width that each column takes on one line, and the one in which no word is torn, in points. */
function naturalWidths(data: Data, size: number, padding: number, page: PageFacts): Widths {
  const cells = setCells(data, size, () => ENDLESS, page);
  return {
    wants: widestOf(cells, padding, (cell) => cell.width * SLACK),
    least: widestOf(cells, padding, (cell) => cell.leastWidth()),
  };
}

/** Sets all cells at `size` in columns of these widths. */
function setRows(
  data: Data,
  size: number,
  widths: readonly number[],
  padding: number,
  page: PageFacts,
): SetRows {
  const cells = setCells(data, size, (column) => nth(widths, column) - 2 * padding, page);
  const heights = cells.map((row) => Math.max(size * PITCH.body, ...row.map((cell) => cell.height)));
  return { size, widths, cells, heights };
}

function setCells(
  data: Data,
  size: number,
  widthOf: (column: number) => number,
  page: PageFacts,
): SetText[][] {
  return [data.header, ...data.rows].map((row, y) =>
    row.map((text, x) => {
      const { style, shown, sizes } = cellLook(data, text, y, x, size, page);
      return setOne(page, { what: 'cell', text: [shown], style, width: widthOf(x), height: ENDLESS }, sizes);
    }),
  );
}

/** How a cell is set: the header smaller and quiet, the first column and the total bold, what stands out in the primary. */
function cellLook(
  data: Data,
  text: Text,
  y: number,
  x: number,
  size: number,
  { deck }: PageFacts,
): { style: TextStyle; shown: StyledText; sizes: readonly number[] } {
  const { align, rows, total, ticks, emphasis } = data;
  const inColumn = x === emphasis.column;
  const inRow = y > 0 && y === emphasis.row;
  const solid = inColumn && inRow;
  const palette = deck.palette(solid ? 'accent1' : inColumn ? 'lt2' : 'lt1');
  const aligned = { align: align[x] ?? ('left' as const), breaking: 'free' as const };
  if (y === 0) return headerLook(text, palette, inColumn, aligned, size);
  const sign = ticks ? signOf(text) : undefined;
  if (sign !== undefined) return signLook(sign, text, palette, size);
  if (solid && readValue(text)) {
    const large = { ...palette.styles.value, align: aligned.align, pitch: PITCH.value };
    return { style: large, shown: valueText(text, large).flat(), sizes: [SOLID] };
  }
  const bold = x === 0 || inRow || (total && y === rows.length);
  const colour = inRow ? palette.strong : palette.styles.body.colour;
  return { style: { ...palette.styles.body, ...aligned, bold, colour }, shown: text, sizes: [size] };
}

/** A heading of a column: quiet, and in the primary where the column stands out. */
function headerLook(
  text: Text,
  { styles, strong }: Palette,
  stands: boolean,
  aligned: Pick<TextStyle, 'align' | 'breaking'>,
  size: number,
) {
  const style = stands ? { ...styles.body, colour: strong } : styles.quiet;
  const sizes = [Math.min(size, SIZES.tableHeader[0])];
  return { style: { ...style, ...aligned, bold: true }, shown: text, sizes };
}

/** A tick in the primary, or a quiet cross, in the place of the words of a cell. */
function signLook(sign: string, text: Text, { styles, strong, quiet }: Palette, size: number) {
  const colour = isTick(sign) ? strong : quiet;
  const shown = [{ text: sign, origin: nth(text, 0).origin }];
  return { style: { ...styles.body, align: 'center' as const, bold: true, colour }, shown, sizes: [size] };
}

/** A column of words that breaks and has less than this, in em, is hard to read. */
const NARROW = 3;

/** The first column whose words have too little width, or whose figures break; -1 when none is. */
function narrowColumn({ header, align }: Data, { cells, widths, size }: SetRows, padding: number): number {
  return header.findIndex((_, x) => {
    const broken = cells.some((row) => nth(row, x).lines > 1);
    return broken && (align[x] !== 'left' || nth(widths, x) - 2 * padding < NARROW * size);
  });
}

/** The most that a cell of each column takes, with its padding, in points. */
function widestOf(
  rows: readonly (readonly SetText[])[],
  padding: number,
  widthOf: (cell: SetText) => number,
): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, c) => {
    return Math.max(0, ...rows.flatMap((row) => (row[c] ? [widthOf(row[c])] : []))) + 2 * padding;
  });
}

/**
 * Widths of the columns, in points, that together are `total`. `wants` holds the width that each takes with its cells on one
 * line, and `least` the one in which no word is torn. When there is not enough, columns of figures keep their widest cell, and
 * so do others below an equal share of what is left; each has the least that it needs, as long as there is enough for that.
 */
function columnWidths({ wants, least }: Widths, { align }: Data, total: number): number[] {
  const count = wants.length;
  const wanted = sum(wants);
  if (wanted <= total) return wants.map((want) => want + (total - wanted) / count);
  const widths = [...wants];
  const order = [...wants.entries()].sort(
    ([a, one], [b, other]) => Number(align[a] === 'left') - Number(align[b] === 'left') || one - other,
  );
  let left = total;
  for (const [i, [column, want]] of order.entries()) {
    const share = left / (count - i);
    const most = align[column] === 'left' ? share : Math.max(share, left - (count - i - 1) * LEAST_COLUMN);
    const width = Math.min(want, most);
    widths[column] = width;
    left -= width;
  }
  if (sum(least) > total) return widths;
  const lacking = sum(widths.map((width, i) => Math.max(0, nth(least, i) - width)));
  // What others lack is taken from columns whose cells break anyway.
  const spare = widths.map((width, i) => (width < nth(wants, i) ? Math.max(0, width - nth(least, i)) : 0));
  const part = Math.min(1, lacking / Math.max(sum(spare), 1e-9));
  return widths.map((width, i) => Math.max(width, nth(least, i)) - part * nth(spare, i));
}

/** The width that columns of figures leave to each other column, in points. */
const LEAST_COLUMN = 60;

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
