import { seenOn } from '../../brand/colour.ts';
import { contrast } from '../../brand/contrast.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, Item, TableCell } from '../../scene/item.ts';
import type { TableStyle } from '../../scene/tableStyle.ts';
import { plainText, type Slide, type Table, type Text } from '../../slides/slide.ts';
import { SLACK } from '../../typography/slack.ts';
import { JOIN } from '../../typography/tableCells.ts';
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
import { PITCH, SIZES, upTo } from '../typesetting/scale.ts';
import { type SetText, setOne } from '../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../typesetting/textStyle.ts';
import { valueText } from './parts/value.ts';
import {
  figureOf,
  type Grid,
  gridOf,
  hasUnits,
  isBlank,
  isFigure,
  isNoFigure,
} from './variants/tableGrid.ts';
import { type Emphasis, isTick, readEmphasis, rowNamed, signOf } from './variants/tableMarks.ts';

/** Size of the figure in the solid cell, in points. */
const SOLID = 40;
const LEAD_HEIGHT = 48;
/** Space above and below the text of a row together, in points; rows take as much of it as the area has, the header less. */
const LEAST_AIR = 8;
const MOST_AIR = 60;
const HEAD_AIR = 18;
/** The note under the first cell of a row: its size, the least of it, and its pitch; the pitch of a first cell with one. */
const NOTE = { sizes: [16, 14], pitch: 1.3, above: 1.3 } as const;
/** How much of the primary is in the ground of the column that stands out. */
const TINT = 0.1;

export const table: SlideKind = {
  name: 'table',
  takes: {
    tables: [1, 1],
    columns: [1, 12],
    paragraphs: [0, 1],
    settings: ['alt', 'total', 'ticks', 'row-notes', 'computed', 'emphasis-row', 'emphasis-column'],
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      [false, true].map((led) => ({
        name: nameOf(led),
        label: deck.words.labels.table + (led ? deck.words.aside(deck.words.remarks.led) : ''),
        type: 'tbl',
        occasional: led,
        placeholders: [
          ...(led ? [placeholderOf(leadSpec(deck))] : []),
          objectPlaceholder('tbl', deck.words.names.table, tableArea(deck, led), deck.palette('lt1')),
        ],
      })),
    ),
  place: contentPage((slide, page) => {
    const lead = fillPlaceholder(leadSpec(page.deck), slide.paragraphs, page);
    const led = lead.length > 0;
    const item = tableItem(slide, nth(slide.tables, 0), tableArea(page.deck, led), page);
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

/** The place of the table, whose rules begin and end where panels do. */
function tableArea({ areas: { panels } }: DeckFacts, led: boolean): Box {
  const y = panels.y + (led ? LEAD_HEIGHT : 0);
  return { ...panels, y, height: panels.y + panels.height - y };
}

/** The alignment of each column: as its author wrote it, else right for figures and centred for ticks; none for figures with units. The first column names the rows. */
function alignOf({ header, rows, align }: Table, ticks: boolean, total = false): Table['align'] {
  return header.map((_, column) => {
    const cells = (ticks && total ? rows.slice(0, -1) : rows).map((row) => row[column] ?? []);
    const is = (one: (at: number) => boolean) =>
      column > 0 && cells.some((_, at) => one(at)) && cells.every((cell, at) => one(at) || isNoFigure(cell));
    // Units of figures get a column of their own, also on the parts of a table that is divided.
    if (align[column] || hasUnits(rows, column)) return align[column];
    if (ticks && is((at) => signOf(cells[at] ?? []) !== undefined)) return 'center';
    return is((at) => isFigure(plainText(cells[at] ?? []).trim())) ? 'right' : 'left';
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
  /** The row that stands out, and the columns: two for figures with their units. */
  readonly emphasis: Pick<Emphasis, 'row'> & { readonly columns: readonly number[] };
  readonly notes: Grid['notes'];
  readonly origin: Table['origin'];
  readonly joined: readonly number[];
  /** Left and right padding of a cell, in points. */
  readonly padding: number;
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

/** The heights of rows that are all as high as their tallest needs, under a header of `header` points; undefined where `room` points do not hold them so. */
function evenRows([, ...texts]: readonly number[], header: number, room: number): number[] | undefined {
  const tallest = Math.max(0, ...texts);
  const height = Math.min(tallest + MOST_AIR, (room - header) / texts.length);
  return height < tallest + LEAST_AIR ? undefined : [header, ...texts.map(() => height)];
}

/**
 * The native table at the largest size at which it, and all other parts of it on next slides, fit the area. Reports
 * `table-overflow` when it does not fit at the last, and `table-columns` when its columns are too narrow for their words.
 */
function tableItem(slide: Slide, written: Table, area: Box, page: PageFacts): Item {
  const data = dataOf(slide, written, page);
  const { emphasis, padding, joined } = data;
  const parts = data.parts.map((rows) => ({ ...data, rows }));
  const { own, air, headAir } = largestThatFits(data, parts, area, page);
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
  const narrow = narrowColumn(data, own);
  if (narrow >= 0) {
    const facts = { columns: data.header.length, heading: plainText(nth(data.header, narrow)), size };
    page.report.add('table-columns', facts, { origin: written.origin, slide: page });
  }
  const ownHeights = heights.map((height, y) => height + (y === 0 ? headAir : air));
  const rowHeights = evenRows(heights, nth(ownHeights, 0), area.height) ?? ownHeights;
  const { rule, headRule } = tableStyle(page.deck);
  return {
    kind: 'table',
    name: page.deck.words.names.table,
    box: { ...area, height: sum(rowHeights) },
    columns: withWholeSeams(widths, joined),
    rowHeights,
    rows: cells.map((row, y) => row.map((_, x) => cellOf(row, data, y, x))),
    ...(data.total ? { total: true } : {}),
    ...(emphasis.columns.includes(widths.length - 1) ? {} : { flush: true }),
    ...(joined.length > 0 ? { joined } : {}),
    ...(emphasis.columns.length > 0 ? { tinted: nth(emphasis.columns, 0) } : {}),
    ...(emphasis.row > 0 ? { strongRow: emphasis.row } : {}),
    rule,
    headRule,
    padding,
    described: { alt: slide.settings.alt?.value.trim() || tableAlt(written, page.deck) },
    placeholder: { type: 'tbl', idx: INDEX.object },
    origin: written.origin,
  };
}

/** The table of a slide with all that its settings say about it. */
function dataOf(slide: Slide, written: Table, page: PageFacts): Data & { readonly parts: Grid['parts'] } {
  const [ticks, total] = [hasTicks(slide), hasTotal(slide)];
  const stands = readEmphasis(slide, written, page);
  const { row, column } = stands;
  const grid = gridOf(slide, written, alignOf(written, ticks, total), stands, page);
  const { notes, joined, rows, parts } = grid;
  const first = column < 0 ? -1 : grid.columnOf(column);
  const columns = first < 0 ? [] : joined.includes(first) ? [first, first + 1] : [first];
  const padding = paddingOf(grid.table.header.length - joined.length);
  const { origin } = written;
  return {
    ...grid.table,
    rows,
    parts,
    total,
    ticks,
    notes,
    joined,
    emphasis: { row, columns },
    padding,
    origin,
  };
}

/**
 * The widths of columns, with the edge between a number and its unit at a whole point, so that no seam shows in their fill. It
 * moves into the column of the number, which has a point of room for it.
 */
function withWholeSeams(widths: readonly number[], joined: readonly number[]): number[] {
  return joined.reduce(
    (own, column) => {
      const edge = sum(own.slice(0, column + 1));
      const more = Math.floor(edge) - edge;
      return own.map((width, i) => (i === column ? width + more : i === column + 1 ? width - more : width));
    },
    [...widths],
  );
}

/**
 * Whether a number and the unit in the next column share a cell: under their heading, where both are one figure on a solid ground, in
 * which an edge would show, and for the dash of a column that stands out.
 */
function isWide({ emphasis, joined, rows }: Data, y: number, x: number): boolean {
  if (!joined.includes(x)) return false;
  const blank = y > 0 && isBlank(rows[y - 1]?.[x] ?? []);
  return y === 0 || (emphasis.columns.includes(x) && (y === emphasis.row || blank));
}

/** The cell of a row that is set; none of its own where a wide one covers it. */
function cellOf(row: readonly SetText[], data: Data, y: number, x: number): TableCell {
  if (isWide(data, y, x - 1)) return { paragraphs: [] };
  const { paragraphs } = nth(row, x);
  const fill = fillOf(data.emphasis, y, x);
  return isWide(data, y, x) ? { paragraphs, ...fill, wide: true } : { paragraphs, ...fill };
}

/** The column that stands out is on a tint of the primary; its cell in the row that stands out is solid. */
function fillOf({ row, columns }: Data['emphasis'], y: number, x: number): Pick<TableCell, 'fill'> {
  if (!columns.includes(x)) return {};
  return { fill: y === row ? SOLID_FILL : TINTED };
}
const SOLID_FILL: Colour = { slot: 'accent1' };
const TINTED: Colour = { slot: 'accent1', alpha: TINT };

/** Left and right padding of cells: narrower where there are many columns. */
const paddingOf = (columns: number): number => (columns <= 6 ? 18 : columns <= 8 ? 12 : 8);

/** The sizes that a table may take: below the floor of tables only with many columns or rows, or rows that cannot be divided. */
function sizesOf({ header }: Data, parts: readonly Pick<Data, 'rows'>[]): readonly number[] {
  const most = Math.max(...parts.map(({ rows }) => rows.length));
  return header.length > 8 || most > 10 || most <= 2 ? SIZES.table : SIZES.table.slice(0, 2);
}

/** This part of the table at the largest size at which all parts fit, and the space that the rows of all, and their headers, have. */
function largestThatFits(data: Data, parts: readonly Data[], area: Box, page: PageFacts) {
  const all = { ...data, rows: parts.flatMap(({ rows }) => rows) };
  const sizes = sizesOf(data, parts);
  for (const [i, size] of sizes.entries()) {
    const natural = naturalWidths(all, size, page);
    const widths = columnWidths(natural, all, area.width);
    const set = parts.map((part) => setRows(part, size, widths, page));
    const rooms = set.map(({ heights }) => {
      const left = area.height - sum(heights);
      const below = (left - HEAD_AIR) / Math.max(1, heights.length - 1);
      return below >= HEAD_AIR ? below : left / heights.length;
    });
    const least = Math.min(...rooms);
    const own = setRows(data, size, widths, page);
    const whole = sum(natural.least) <= area.width;
    const fits = whole && least >= LEAST_AIR && narrowColumn(data, own) < 0;
    if (!fits && i < sizes.length - 1) continue;
    const air = Math.min(MOST_AIR, Math.max(LEAST_AIR, least));
    return { own, air, headAir: Math.min(air, HEAD_AIR) };
  }
  throw new Error('a table has no size');
}

/** The padding at both sides of the cells of a column together, in points; twice as much before a tint. */
function padsOf({ padding, joined, emphasis }: Data, column: number): number {
  const right = joined.includes(column) ? JOIN : column + 1 === emphasis.columns[0] ? 2 * padding : padding;
  return (joined.includes(column - 1) ? JOIN : padding) + right;
}

interface Widths {
  readonly wants: readonly number[];
  readonly least: readonly number[];
}

/** The width that each column takes on one line, and the one in which no word is torn, in points. */
function naturalWidths(data: Data, size: number, page: PageFacts): Widths {
  const cells = setCells(data, size, () => ENDLESS, page);
  const widths = (widthOf: (cell: SetText) => number) => {
    const own = widestOf(cells, data, widthOf);
    // What a cell of both needs beyond what others give a number and its unit is for both.
    const lacking = own.map((width, x) => {
      if (!data.joined.includes(x)) return 0;
      const wide = cells.map((row, y) => (isWide(data, y, x) ? widthOf(nth(row, x)) : 0));
      const pads = padsOf(data, x) + padsOf(data, x + 1) - 2 * JOIN;
      return Math.max(0, Math.max(...wide) + pads - width - nth(own, x + 1));
    });
    // The seam between them takes a point.
    return own.map((width, x) => {
      const more = (nth(lacking, x) + (lacking[x - 1] ?? 0)) / 2;
      return width + more + (data.joined.includes(x) ? 1 : 0);
    });
  };
  // A hundredth of a point more, because of floating-point error.
  return { wants: widths((cell) => cell.width * SLACK + 0.01), least: widths((cell) => cell.leastWidth()) };
}

/** Sets all cells at `size` in columns of these widths. */
function setRows(data: Data, size: number, widths: readonly number[], page: PageFacts): SetRows {
  const cells = setCells(data, size, (column) => nth(widths, column) - padsOf(data, column), page);
  const heights = cells.map((row, y) =>
    Math.max(y === 0 ? 0 : size * PITCH.body, ...row.map((cell) => cell.height)),
  );
  return { size, widths, cells, heights };
}

function setCells(
  data: Data,
  size: number,
  widthOf: (column: number) => number,
  page: PageFacts,
): SetText[][] {
  return [data.header, ...data.rows].map((row, y) =>
    row.map((written, x) => {
      const wide = isWide(data, y, x);
      const text = wide ? withUnit(written, nth(row, x + 1)) : isWide(data, y, x - 1) ? [] : written;
      const { style: look, shown, sizes } = cellLook(data, text, y, x, size, page);
      const style = wide ? { ...look, align: 'center' as const } : look;
      const width = wide ? widthOf(x) + widthOf(x + 1) + 2 * JOIN : widthOf(x);
      const box = { what: 'cell', width, height: ENDLESS, inCell: true } as const;
      const own = setOne(page, { ...box, text: [shown], style }, sizes);
      const note = x === 0 ? data.notes.get(row) : undefined;
      if (!note || plainText(note).trim() === '') return own;
      const small = { ...page.deck.palette('lt1').styles.quiet, pitch: NOTE.pitch };
      return stacked(own, setOne(page, { ...box, text: [note], style: small }, upTo(NOTE.sizes, size)));
    }),
  );
}

/** A number with its unit behind it; between a number and a word a space, none before Han. */
const withUnit = (number: Text, [first, ...rest]: Text): Text =>
  first ? [...number, { ...first, text: (HAN.test(first.text) ? '' : ' ') + first.text }, ...rest] : number;

/** A text above another one. */
const stacked = (one: SetText, other: SetText): SetText => ({
  paragraphs: [...one.paragraphs, ...other.paragraphs],
  lines: one.lines + other.lines,
  width: Math.max(one.width, other.width),
  height: one.height + other.height,
  leastWidth: () => Math.max(one.leastWidth(), other.leastWidth()),
});

const HAN = /\p{Script=Han}/u;

/** How a cell is set: the header smaller and quiet, the first column and the total bold, what stands out in the primary. */
function cellLook(
  data: Data,
  text: Text,
  y: number,
  x: number,
  size: number,
  { deck }: PageFacts,
): { style: TextStyle; shown: StyledText; sizes: readonly number[] } {
  const { inColumn, inRow, palette, strong, aligned } = standing(data, text, y, x, deck);
  if (y === 0) return headerLook(text, palette, inColumn ? strong : undefined, aligned, size);
  const sign = data.ticks ? signOf(text) : undefined;
  if (sign !== undefined) return signLook(sign, text, palette, size);
  const solid = inColumn && inRow;
  const unit = data.joined.includes(x - 1);
  if (isBlank(text)) {
    const origin = text[0]?.origin ?? data.origin;
    return blankLook(!unit && x > 0, origin, palette, solid, aligned, size);
  }
  if (solid && (figureOf(text) || isFigure(plainText(text).trim()))) return solidLook(text, palette, aligned);
  const stress = stressOf(data, text, y, x, inRow ? strong : undefined);
  const own = { ...palette.styles.body, ...aligned, ...stress };
  return { style: own, shown: inColumn ? withQuietUnit(text, own) : text, sizes: [size] };
}

/** A figure with a unit in the column that stands out: bold between its smaller prefix and unit; any other text as it is. */
function withQuietUnit(text: Text, style: TextStyle): StyledText {
  if (!figureOf(text)?.unit.length) return text;
  const runs = valueText(marked(text), style, { unit: UNIT }).flat();
  return runs.map((run) => (run.scale === UNIT ? { ...run, bold: false } : run));
}
const UNIT = 0.9;

/** The text with its number strong; all of it where it is no figure with a unit. */
function marked(text: Text): Text {
  const strong = (runs: Text) => runs.map((run) => ({ ...run, strong: true as const }));
  const valued = figureOf(text);
  return valued ? [...valued.prefix, ...strong(valued.value), ...valued.unit] : strong(text);
}

/** Whether a cell is in the row and the column that stand out, the colours of its ground, and how its text is aligned. */
function standing({ emphasis, align }: Data, text: Text, y: number, x: number, deck: DeckFacts) {
  const inColumn = emphasis.columns.includes(x);
  const inRow = y > 0 && y === emphasis.row;
  const palette = deck.palette(inColumn && inRow ? 'accent1' : inColumn ? 'lt2' : 'lt1');
  const strong = strongOnTint(palette, deck) ? palette.strong : palette.text;
  // Long cells of Han break between words, at our own places: a viewer would tear some.
  const breaking = HAN.test(plainText(text)) ? ('balanced' as const) : ('flow' as const);
  return { inColumn, inRow, palette, strong, aligned: { align: align[x] ?? ('left' as const), breaking } };
}

/** How a cell with words or a figure differs: `strong` is the colour of what stands out in the strong row. */
function stressOf(
  { align, total, rows, notes, emphasis }: Data,
  text: Text,
  y: number,
  x: number,
  strong: Colour | undefined,
): Partial<TextStyle> {
  // Words of a row that stands out are read, not seen: only its name and its figures are strong.
  const stressed = strong && (x === 0 || align[x] === 'right') ? strong : undefined;
  // The figures of a column that stands out are strong also where their units have a column of their own.
  const figure = emphasis.columns.includes(x) && isFigure(plainText(text).trim());
  return {
    bold: x === 0 || figure || stressed !== undefined || (total && y === rows.length),
    ...(stressed ? { colour: stressed } : {}),
    ...(x === 0 && notes.size > 0 ? { pitch: NOTE.above } : {}),
  };
}

/** True when the strong colour of a palette is legible on the tint of the column that stands out. */
function strongOnTint({ strong }: Palette, { brand: { theme } }: DeckFacts): boolean {
  const page = theme.colours.lt1;
  const tinted = seenOn(page, TINTED, theme);
  return contrast(seenOn(tinted, strong, theme), tinted) >= AA;
}
/** The least contrast of small text by WCAG AA. */
const AA = 4.5;

/** A cell without a value: a quiet dash; nothing where it is the unit of one, or names its row. */
function blankLook(
  shown: boolean,
  origin: Table['origin'],
  { styles, quiet }: Palette,
  solid: boolean,
  aligned: Pick<TextStyle, 'align' | 'breaking'>,
  size: number,
) {
  const style = { ...styles.body, ...aligned, colour: solid ? styles.body.colour : quiet };
  return { style, shown: shown ? [{ text: DASH, origin }] : [], sizes: [size] };
}
const DASH = '—';

/** The figure of 40 points in the solid cell, with what stands before it; its unit stands on the same line. */
function solidLook(
  text: Text,
  { styles }: Palette,
  { align }: Pick<TextStyle, 'align' | 'breaking'>,
): { style: TextStyle; shown: StyledText; sizes: readonly number[] } {
  const style = { ...styles.value, align, pitch: PITCH.value };
  return { style, shown: valueText(marked(text), style).flat(), sizes: [SOLID] };
}

/** A heading of a column: quiet, and bold in the strong colour where the column stands out. */
function headerLook(
  text: Text,
  { styles }: Palette,
  strong: Colour | undefined,
  aligned: Pick<TextStyle, 'align' | 'breaking'>,
  size: number,
) {
  const style = strong ? { ...styles.body, colour: strong } : styles.quiet;
  const sizes = [Math.min(size, SIZES.tableHeader[0])];
  return { style: { ...style, ...aligned, bold: strong !== undefined }, shown: text, sizes };
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
function narrowColumn(data: Data, { cells, widths, size }: SetRows): number {
  const { header, align } = data;
  return header.findIndex((_, x) => {
    const broken = cells.some((row) => nth(row, x).lines > 1);
    return broken && (align[x] !== 'left' || nth(widths, x) - padsOf(data, x) < NARROW * size);
  });
}

/** The most that a cell of each column takes, with its padding, in points. */
function widestOf(
  rows: readonly (readonly SetText[])[],
  data: Data,
  widthOf: (cell: SetText) => number,
): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, c) => {
    const own = rows.filter((_, y) => !isWide(data, y, c) && !isWide(data, y, c - 1));
    return Math.max(0, ...own.flatMap((row) => (row[c] ? [widthOf(row[c])] : []))) + padsOf(data, c);
  });
}

/**
 * Widths of the columns, in points, that together are `total`. `wants` holds the width that each takes with its cells on one
 * line, and `least` the one in which no word is torn. When there is not enough, columns of figures keep their widest cell, and
 * so do others below an equal share of what is left; each has the least that it needs, as long as there is enough for that.
 */
function columnWidths({ wants, least }: Widths, { align, emphasis }: Data, total: number): number[] {
  const count = wants.length;
  const wanted = sum(wants);
  // A column on a tint takes what its cells need: the others share what is left.
  const plain = count - emphasis.columns.length;
  const isTinted = (column: number) => plain > 0 && emphasis.columns.includes(column);
  const more = (total - wanted) / (plain || count);
  if (wanted <= total) return wants.map((want, column) => (isTinted(column) ? want : want + more));
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

function leadSpec(deck: DeckFacts): PlaceholderSpec {
  return {
    type: 'body',
    idx: INDEX.lead,
    what: 'lead',
    name: deck.words.names.lead,
    prompt: deck.words.prompts.lead,
    box: { ...deck.areas.content, height: 36 },
    valign: 'top',
    style: deck.palette('lt1').styles.body,
    sizes: SIZES.body,
    maxLines: 1,
  };
}
