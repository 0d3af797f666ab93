import type { Report } from '../../diagnostics/report.ts';
import { plainText, type Table, type Text } from '../../slides/slide.ts';
import { checkPlain } from '../checks/linkCheck.ts';
import { figureFormat } from './figureFormat.ts';

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    /** Number formats of the labels, as Excel writes them: they show what was typed. */
    readonly formats: readonly string[];
  }[];
  /** The format of most. */
  readonly format: string;
}

/**
 * A table read as chart data: categories in the first column, a series in each other. An empty cell is a gap. Reports
 * cells that are no numbers, and a table that has nothing to draw.
 */
export function readChartData(
  table: Table,
  report: Report,
  slide: { number: number; title: string },
): ChartData {
  const cells: string[] = [];
  const number = (cell: Text): number | null => {
    const written = plainText(cell).trim();
    if (isGap(written)) return null;
    cells.push(written);
    const place = { origin: cell[0]?.origin ?? table.origin, slide };
    const value = numberOf(written);
    if (value === undefined) report.add('chart-number', { written }, place);
    else if (isPercent(written) !== isPercent(cells[0] ?? ''))
      report.add('chart-percent', { written }, place);
    return value ?? null;
  };
  const names = table.header.slice(1);
  const values = names.map((_, i) => table.rows.map((row) => number(row[i + 1] ?? [])));
  const formatOf = figureFormat(cells);
  const format = commonest(cells.map(formatOf)) ?? 'General';
  for (const cell of [table.header, ...table.rows].flat())
    checkPlain(cell, 'what a chart shows', report, slide);
  const lacks = lackOf(table, cells);
  if (lacks) report.add('chart-empty', { lacks }, { origin: table.origin, slide });
  return {
    categories: table.rows.map((row) => plainText(row[0] ?? [])),
    series: names.map((name, i) => ({
      name: plainText(name),
      values: values[i] ?? [],
      formats: table.rows.map((row) => {
        const written = plainText(row[i + 1] ?? []).trim();
        return isGap(written) ? format : formatOf(written);
      }),
    })),
    format,
  };
}

/** A number as a cell spells it, with commas at its thousands and a percent sign; undefined when it is none. */
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

const WHOLE = String.raw`(?:\d{1,3}(?:[,，]\d{3})+|\d+)`;
const NUMBER = new RegExp(String.raw`^[-−–+]?(?:${WHOLE}(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?[%％]?$`);

/** Empty, or a dash. */
const isGap = (written: string): boolean => /^[-−–—]?$/.test(written);

const isPercent = (written: string): boolean => /[%％]$/.test(written);

/** What a table must have more for a chart to show anything. */
function lackOf({ header, rows }: Table, numbers: readonly string[]): string | undefined {
  if (header.length < 2) return 'column of numbers beside the categories';
  if (rows.length === 0) return 'row below its heading';
  return numbers.length === 0 ? 'number' : undefined;
}

/** The first of those that are there most often. */
function commonest(words: readonly string[]): string | undefined {
  const count = (word: string) => words.filter((each) => each === word).length;
  return [...new Set(words)].sort((one, other) => count(other) - count(one))[0];
}
