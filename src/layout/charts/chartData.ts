import type { Report } from '../../diagnostics/report.ts';
import { plainText, type Table, type Text } from '../../slides/slide.ts';
import { checkPlain } from '../checks/linkCheck.ts';
import { nth } from '../nth.ts';
import { figureFormat } from './figureFormat.ts';

/** The data of a chart, as its table has them. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    /** The number format, in Excel's notation, with which most values are shown as they were typed. */
    readonly format: string;
    /** The formats of the other values, by index. */
    readonly formats: Readonly<Record<number, string>>;
  }[];
}

/**
 * Reads a table as chart data: categories in the first column, a series in each other column, a gap for an empty cell.
 * Reports cells without a number, numbers that Excel would change, percentages beside plain numbers, links, and a table
 * without a number. The series called `apart` has an axis of its own, so it may be in percent beside plain numbers.
 */
export function readChartData(
  table: Table,
  report: Report,
  slide: { number: number; title: string },
  apart?: string,
): ChartData {
  const [first, second]: [string[], string[]] = [[], []];
  const number = (cell: Text, cells: string[]): number | null => {
    const written = plainText(cell).trim();
    if (isGap(written)) return null;
    cells.push(written);
    const place = { origin: cell[0]?.origin ?? table.origin, slide };
    const value = numberOf(written);
    if (value === undefined) report.add('chart-number', { written }, place);
    else if (!isExact(written, value)) report.add('chart-precision', { written, most: DIGITS }, place);
    else if (isPercent(written) !== isPercent(nth(cells, 0))) report.add('chart-percent', { written }, place);
    return value ?? null;
  };
  const columns = table.header.slice(1).map((name, i) => ({
    name: plainText(name),
    cells: table.rows.map((row) => row[i + 1] ?? []),
  }));
  const read = columns.map((one) => {
    const like = one.name === apart ? second : first;
    return { ...one, like, values: one.cells.map((cell) => number(cell, like)) };
  });
  const formats = new Map([first, second].map((like) => [like, figureFormat(like)]));
  for (const cell of [table.header, ...table.rows].flat())
    checkPlain(cell, 'what a chart shows', report, slide);
  const lacks = lackOf(table, [...first, ...second]);
  if (lacks) report.add('chart-empty', { lacks }, { origin: table.origin, slide });
  return {
    categories: table.rows.map((row) => plainText(row[0] ?? [])),
    series: read.map(({ name, cells: column, values, like }) => ({
      name,
      values,
      ...formatsOf(
        column.map((cell) => plainText(cell).trim()),
        formats.get(like) ?? figureFormat(like),
      ),
    })),
  };
}

/** The commonest format of a column, and those of the cells that have another. A gap has the commonest. */
function formatsOf(column: readonly string[], formatOf: (written: string) => string) {
  const typed = column.map((written) => (isGap(written) ? undefined : formatOf(written)));
  const format = commonest(typed.filter((one) => one !== undefined)) ?? 'General';
  const others = typed.flatMap((one, at): [number, string][] =>
    one === undefined || one === format ? [] : [[at, one]],
  );
  return { format, formats: Object.fromEntries(others) };
}

/** The number of a cell, which may have commas at the thousands and a percent sign; undefined when it is not a number. */
function numberOf(written: string): number | undefined {
  if (!NUMBER.test(written)) return undefined;
  const value = Number(
    written
      .replace(/[,，]/g, '')
      .replace(/[%％]$/, '')
      .replace(/^[−–]/, '-'),
  );
  return Number.isFinite(value) ? value : undefined;
}

/** Excel keeps so many significant digits of a number, and numbers between these limits. */
const DIGITS = 15;
const [LEAST, MOST] = [2.2251e-308, 9.99999999999999e307];

/** True when Excel keeps the number as it was typed. */
function isExact(written: string, value: number): boolean {
  const digits = written
    .replace(/e.*/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
  if (digits === '') return true;
  return digits.length <= DIGITS && Math.abs(value) >= LEAST && Math.abs(value) <= MOST;
}

const WHOLE = String.raw`(?:\d{1,3}(?:[,，]\d{3})+|\d+)`;
const NUMBER = new RegExp(String.raw`^[-−–+]?(?:${WHOLE}(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?[%％]?$`);

/** True for a cell that is empty or a dash. */
const isGap = (written: string): boolean => /^[-−–—]?$/.test(written);

const isPercent = (written: string): boolean => /[%％]$/.test(written);

/** The part that the table lacks for a chart to show anything; undefined when it lacks none. */
function lackOf({ header, rows }: Table, numbers: readonly string[]): string | undefined {
  if (header.length < 2) return 'column of numbers beside the categories';
  if (rows.length === 0) return 'row below its heading';
  return numbers.length === 0 ? 'number' : undefined;
}

/** The word that occurs most often, of equals the first; undefined when there is none. */
function commonest(words: readonly string[]): string | undefined {
  const count = (word: string) => words.filter((each) => each === word).length;
  return [...new Set(words)].sort((one, other) => count(other) - count(one))[0];
}
