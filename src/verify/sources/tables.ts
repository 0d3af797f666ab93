import { leadingUnit } from '../read/units.ts';

/** A cell of a table in a source, with what its row and its column say of it. */
export interface TableCell {
  readonly text: string;
  /** The UTF-16 offset of the cell in the passage. */
  readonly start: number;
  /** The first cell of its row; empty for that cell itself. */
  readonly row: string;
  /** The first cell of its column; empty for that cell itself. */
  readonly column: string;
  /** The unit in a column of units, in the head of its column, in its row's label or in the line above the table; empty without one. */
  readonly unit: string;
}

/** A stretch of lines of one form, in UTF-16 offsets. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** The forms of a row: between bars (Markdown), between tabs (pasted), between wide gaps. Each gives the cells of a line. */
const SPLITTERS: readonly ((line: string) => string[] | undefined)[] = [
  (line) => (/^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1).split('|') : undefined),
  (line) => (line.includes('\t') ? line.split('\t') : undefined),
  (line) =>
    /\S(?: {2,}|　+)\S/.test(line.trim()) && /\d/.test(line) ? line.trim().split(/ {2,}|　+/) : undefined,
];

/**
 * The cells of all tables of a passage, and the passage with spaces in their place. A table is two or more lines in a row
 * of one form: Markdown, tabs, or columns that wide gaps separate.
 */
export function tableCells(passage: string): { cells: TableCell[]; prose: string } {
  const lines = linesOf(passage);
  const cells: TableCell[] = [];
  let prose = passage;
  for (let i = 0; i < lines.length; i++) {
    const split = SPLITTERS.find((splitter) => [i, i + 1].every((at) => splitter(lines[at]?.text ?? '')));
    if (!split) continue;
    const first = i;
    while (i < lines.length && split(lines[i]?.text ?? '')) i++;
    const table = lines.slice(first, i);
    // A caption may stand above a blank line.
    const above = lines.slice(Math.max(0, first - 2), first).findLast(({ text }) => text.trim() !== '');
    cells.push(...cellsOf(table, split, above?.text ?? ''));
    const [start, end] = [
      table[0]?.start ?? 0,
      (table.at(-1)?.start ?? 0) + (table.at(-1)?.text.length ?? 0),
    ];
    prose = prose.slice(0, start) + prose.slice(start, end).replace(/[^\n]/g, ' ') + prose.slice(end);
  }
  return { cells, prose };
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}

function cellsOf(
  table: readonly Line[],
  split: (line: string) => string[] | undefined,
  above: string,
): TableCell[] {
  const rows = table
    .map((line) => placed(line, split(line.text) ?? []))
    .filter((row) => !row.every(({ text }) => /^:?-*:?$/.test(text)));
  const head = rows[0] ?? [];
  const caption = unitIn(above) || unitAlone(above) || unitIn(head[0]?.text ?? '');
  const units = head.findIndex(({ text }) => UNITS.test(text));
  return rows.flatMap((row, y) =>
    row.map(({ text, start }, x) => {
      const label = x === 0 ? '' : (row[0]?.text ?? '');
      const column = y === 0 ? '' : (head[x]?.text ?? '');
      const own = x > units && units >= 0 && y > 0 ? (row[units]?.text ?? '') : '';
      return { text, start, row: label, column, unit: own || unitIn(column) || unitIn(label) || caption };
    }),
  );
}

function placed(line: Line, texts: readonly string[]): { text: string; start: number }[] {
  let from = 0;
  return texts.map((written) => {
    const text = written.trim();
    const at = Math.max(from, line.text.indexOf(text, from));
    from = at + text.length;
    return { text, start: line.start + at };
  });
}

/** The head of a column that has the unit of each row. */
const UNITS = /^(?:计量|计算)?单位$|^units?(?: of measure(?:ment)?)?$/i;

/** The unit that a line above a table consists of: £ million, in € thousand, USD bn. */
function unitAlone(line: string): string {
  const plain = line.trim().replace(/^[(（](.*)[)）]$/, '$1');
  const match =
    /^(?:(?:all )?(?:figures|amounts) )?(?:in )?((?:US\$|HK\$|[$€£¥]|[A-Z]{3})(?: ?(?:thousand|million|billion|m|bn|k))?s?)$/.exec(
      plain,
    );
  return match?.[1] ?? '';
}

/** The unit that a label or the line above a table names: 金额（亿元）, 单位：万人, Revenue ($ million), in thousands. */
export function unitIn(label: string): string {
  const named = /单位[：:为]\s*([^\s，。；）)]+)/.exec(label)?.[1];
  const inParentheses = named ?? /[（(]([^（）()]{1,30})[）)]\s*$/.exec(label)?.[1];
  const unit = (
    inParentheses ??
    /\b(in (?:thousands|millions|billions)(?: of \w+)?)/i.exec(label)?.[1] ??
    ''
  ).trim();
  if (unit === '') return unitBehindComma(label);
  return /^\d|年$|=/.test(unit) || unit.length > 24
    ? ''
    : unit.replace(/^in /i, '').replace(/^单位[：:]/, '');
}

/** The unit at the end of a label, behind a comma or a stroke, or of which it consists: Smokers, %; 金额/万元; £ thousand. */
function unitBehindComma(label: string): string {
  const last = /[^,，/／]+[,，/／]\s*([^,，/／]+)$/.exec(label)?.[1]?.trim();
  if (last === undefined) return /^[%％]$/.test(label.trim()) ? '%' : unitAlone(label);
  const plain = last.replace(/^[千百万亿]+/, '');
  const isUnit = plain !== '' && leadingUnit(plain).length === plain.length;
  return isUnit ? last : unitAlone(last);
}

/** The two numbers of a cell such as 275 (44.1), of which the second has the unit in parentheses: 275 (44.1%). */
const WITH_SECOND = /^([\d.,]+) ?\(([\d.,]+)\)$/;

/** A bare number of a cell with its unit as a sentence would have it: 54.7亿元, $414.0 million, 12 thousand. */
export function withUnit(cell: string, unit: string): string {
  const [, first, second] = WITH_SECOND.exec(cell) ?? [];
  if (first !== undefined && second !== undefined) return `${first} (${withUnit(second, unit)})`;
  // 2.4 (converted into Series A)
  const [, number, remark] = /^([\d.,]+)( \(\p{L}[^()]*\))$/u.exec(cell) ?? [];
  if (unit !== '' && number !== undefined && remark !== undefined) return withUnit(number, unit) + remark;
  if (unit === '' || !isBare(cell)) return cell;
  const negative = /^\(([\d.,]+)\)$/.exec(cell)?.[1];
  if (negative !== undefined) return withUnit(`-${negative}`, unit);
  const small = unit.replace(/\b(thousand|million|billion)s\b(?: of\b)?/gi, '$1');
  const currency = /^(?:US\$|HK\$|[$€£¥]|(?:USD|EUR|GBP|RMB|CNY)\b ?)/.exec(small)?.[0] ?? '';
  const rest = small.slice(currency.length).trim();
  return `${currency}${cell}${/^[A-Za-z]/.test(rest) ? ' ' : ''}${rest}`;
}

/** Whether a cell is a number without a unit: 1,234.5, −3, (3.2). */
export const isBare = (cell: string): boolean => /^\(?[\s\d.,+−-]+\)?$/.test(cell) && /\d/.test(cell);
