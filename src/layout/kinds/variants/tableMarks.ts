import { nearest } from '../../../diagnostics/nearest.ts';
import { plainText, type Setting, type Slide, type Table, type Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';

/** The row and the column of a table that stand out, each by its index among the rows with the header; -1 for none. */
export interface Emphasis {
  readonly row: number;
  readonly column: number;
}

/** The row and the column that the slide names: by the first cell, and by the heading. Reports names that are not in the table. */
export function readEmphasis({ settings }: Slide, table: Table, page: PageFacts): Emphasis {
  const heads = table.header.map(plainText);
  const rows = table.rows.map((row) => plainText(row[0] ?? []));
  const find = (part: 'row' | 'column', known: readonly string[]): number => {
    const setting = settings[`emphasis-${part}`];
    if (!setting) return -1;
    const found = namedIn(known, setting.value);
    if (found < 0) reportEmphasis('table', part, setting, known, page);
    return found;
  };
  const row = find('row', rows);
  return { row: row < 0 ? -1 : row + 1, column: find('column', heads) };
}

/** Reports a name that no row or column has. */
export function reportEmphasis(
  what: 'table' | 'comparison',
  part: 'row' | 'column',
  { value: written, origin }: Setting,
  known: readonly string[],
  page: PageFacts,
): void {
  const facts = { what, part, written, known, near: nearest(written, known) };
  page.report.add('table-emphasis', facts, { origin, slide: page });
}

/** The index of `name` in the list, spaces and capital letters aside; -1 when it is not there. */
export const namedIn = (known: readonly string[], name: string): number =>
  known.findIndex((one) => plainly(one) === plainly(name));

/** The index of the row whose first cell is `name`; -1 when there is none. */
export const rowNamed = (rows: Table['rows'], name: string): number =>
  namedIn(
    rows.map((row) => plainText(row[0] ?? [])),
    name,
  );

const plainly = (name: string): string => name.replace(/[\s\u00A0]+/g, '').toLowerCase();

/** The signs that a table shows for words, where its slide asks for ticks. */
const TICK = '✓';
const CROSS = '×';
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['✓', '✔', '√', 'yes', 'y', '是', '有', '已', '达标', '合格'].map((word) => [word, TICK] as const),
  ...['✗', '✘', '×', 'no', 'n', '否', '无', '未', '不达标', '不合格'].map((word) => [word, CROSS] as const),
]);

/** The sign of a cell that is one of the words for it; undefined for all other cells. */
export const signOf = (cell: Text): string | undefined => SIGNS.get(plainText(cell).trim().toLowerCase());

/** True when a sign says yes. */
export const isTick = (sign: string): boolean => sign === TICK;
