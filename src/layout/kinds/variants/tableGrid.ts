import { nearest } from '../../../diagnostics/nearest.ts';
import { plainText, type Slide, type Table, type Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { nth } from '../../nth.ts';
import { readValue, type Valued } from '../parts/value.ts';
import type { Emphasis } from './tableMarks.ts';

/** A number with a sign, a currency, separators of thousands, decimals and a percent sign. */
const NUMBER = String.raw`[-−–+±~≈]?\s?[¥￥$€£]?\d{1,3}(?:[,，\s]?\d{3})*\d*(?:\.\d+)?`;
const ABOUT = '约|近|将近|超过?|逾|不足|多达|about|nearly|almost|over';
const PLAIN = `${NUMBER}\\s?[%％‰]?`;
/** Accounts write a negative number in brackets; scientists a deviation behind ±, and a bound behind its sign. */
const FIGURE = new RegExp(
  `^(?:(?:${ABOUT})\\s?|[<>≤≥]\\s?)?${PLAIN}(?:\\s?±\\s?${PLAIN})?$|^[(（]${PLAIN}[)）]$`,
  'iu',
);
const WITH_UNIT = new RegExp(
  `^((?:${ABOUT})\\s?)?(${NUMBER}[余多]?)\\s?(\\p{L}[\\p{L}\\p{M}/°²³·]{0,9})?$`,
  'iu',
);
/** What stands behind a number and is no unit: parts of dates and the ends of ordinals. */
const NO_UNIT = /^(?:[年月日号时点]|st|nd|rd|th)/iu;
const NO_FIGURE = /^[-−–—/]*$/u;
const NOT_APPLICABLE = /^(?:n\/a|不适用)$/iu;

/** True when a cell is a figure, as `约4.6%`. */
export const isFigure = (written: string): boolean => FIGURE.test(written);
/** True when a cell has no value: it is blank or a dash. */
export const isBlank = (cell: Text): boolean => NO_FIGURE.test(plainText(cell).trim());
/** True when a cell stands in a column of figures without being one: it is blank, or says that none applies. */
export const isNoFigure = (cell: Text): boolean =>
  isBlank(cell) || NOT_APPLICABLE.test(plainText(cell).trim());

/** The parts of a cell that is a number, with a unit or without, or has a strong part; undefined for all others. */
export function figureOf(cell: Text): Valued | undefined {
  const strong = readValue(cell);
  if (strong) return strong;
  const written = plainText(cell);
  const [all, about = '', number = '', unit = ''] = WITH_UNIT.exec(written.trim()) ?? [];
  if (all === undefined || NO_UNIT.test(unit)) return undefined;
  const start = written.indexOf(all);
  const after = start + all.length - unit.length;
  return {
    prefix: part(cell, start, start + about.trimEnd().length),
    value: part(cell, start + about.length, start + about.length + number.length),
    unit: part(cell, after, after + unit.length),
  };
}

/** The part of a text from one place to another, by its plain characters. */
function part(text: Text, from: number, to: number): Text {
  let at = 0;
  return text.flatMap((run) => {
    const [start, end] = [Math.max(0, from - at), Math.min(run.text.length, to - at)];
    at += run.text.length;
    return end > start ? [{ ...run, text: run.text.slice(start, end) }] : [];
  });
}

/** True when the cells of this column are numbers with units, beside plain figures and dashes at most. */
export function hasUnits(rows: Table['rows'], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? []).filter((cell) => !isBlank(cell));
  const united = cells.filter((cell) => (figureOf(cell)?.unit.length ?? 0) > 0);
  const digits = united.every((cell) => /^\D*\d/.test(plainText(figureOf(cell)?.value ?? [])));
  const others = cells.every((cell) => united.includes(cell) || isFigure(plainText(cell).trim()));
  return column > 0 && united.length > 0 && digits && others;
}

/** A table as it is set: without the column of notes, and with the units of mixed figures in columns of their own. */
export interface Grid {
  readonly table: Pick<Table, 'header' | 'align'>;
  /** The rows of this table, and those of all parts of it. */
  readonly rows: Table['rows'];
  readonly parts: readonly Table['rows'][];
  /** The note under the first cell of each row, by the row. */
  readonly notes: ReadonlyMap<Table['rows'][number], Text>;
  /** The columns whose units stand in the next one. */
  readonly joined: readonly number[];
  /** The column of the grid in which a column of the written table begins. */
  columnOf(written: number): number;
}

/** Reads the table of a slide as its grid. `align` are the alignments of its columns, `emphasis` what stands out. Reports notes in no column of the table. */
export function gridOf(
  slide: Slide,
  written: Table,
  align: Table['align'],
  emphasis: Emphasis,
  page: PageFacts,
): Grid {
  const parts = written.parts ?? [written.rows];
  const all = parts.flat();
  const note = noteColumn(slide, written, page);
  const kept = [...written.header.keys()].filter((column) => column !== note);
  const units = kept.filter((column) => !written.align[column] && hasUnits(all, column));
  // One figure above or below the solid cell of a column keeps its unit in its own cell: there is no other unit to align that with.
  const alone = units.filter((column) => {
    const others = all.filter((row, i) => i !== emphasis.row - 1 && !isBlank(row[column] ?? []));
    return column === emphasis.column && emphasis.row > 0 && others.length < 2;
  });
  const split = units.filter((column) => !alone.includes(column));
  const places = kept.flatMap((column) => (split.includes(column) ? [column, column] : [column]));
  const notes = new Map<Table['rows'][number], Text>();
  const spread = (row: readonly Text[]) => {
    const cells = kept.flatMap((column) => {
      const cell = row[column] ?? [];
      return split.includes(column) ? twoOf(cell) : [cell];
    });
    if (note >= 0) notes.set(cells, row[note] ?? []);
    return cells;
  };
  const known = new Map(all.map((row) => [row, spread(row)]));
  const rowsOf = (rows: Table['rows']) => rows.map((row) => known.get(row) ?? spread(row));
  return {
    table: {
      header: kept.flatMap((column) => [
        nth(written.header, column),
        ...(split.includes(column) ? [[]] : []),
      ]),
      align: kept.flatMap((column) => {
        if (split.includes(column)) return ['right', 'left'];
        return [alone.includes(column) ? 'right' : align[column]];
      }),
    },
    rows: rowsOf(written.rows),
    parts: parts.map(rowsOf),
    notes,
    joined: split.map((column) => places.indexOf(column)),
    columnOf: (column) => places.indexOf(column),
  };
}

/** A figure and its unit; the number is strong where its author marked it so. */
function twoOf(cell: Text): [Text, Text] {
  const valued = isBlank(cell) ? undefined : figureOf(cell);
  if (!valued) return [cell, []];
  const { prefix, value, unit } = valued;
  const [last] = prefix.slice(-1);
  const apart = last && !/\p{Script=Han}$/u.test(last.text) ? [{ text: ' ', origin: last.origin }] : [];
  return [[...prefix, ...apart, ...value], unit];
}

/** The column that the slide names for the notes of rows; -1 for none. */
function noteColumn({ settings: { 'row-notes': named } }: Slide, { header }: Table, page: PageFacts): number {
  if (!named) return -1;
  const plainly = (name: string) => name.replace(/[\s\u00A0]+/g, '').toLowerCase();
  const known = header.slice(1).map(plainText);
  const found = known.findIndex((name) => plainly(name) === plainly(named.value));
  const facts = { written: named.value, known, near: nearest(named.value, known) };
  if (found < 0) page.report.add('table-notes', facts, { origin: named.origin, slide: page });
  return found < 0 ? -1 : found + 1;
}
