import type { Report } from '../diagnostics/report.ts';
import type { DataCell, DataTable } from '../outline/data/dataTable.ts';

/** The limits of a table: a slide shows a small part of it, and a hostile file cannot keep the machine busy. */
export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 256;

/**
 * Makes the table of a data file from its cells; the first row names the columns. Rows without any text are left out, as
 * are empty cells behind the last column. Returns undefined after a finding: no names or no rows, a name that is missing
 * or stands twice, a row of another length, or more rows or columns than the limit.
 */
export function tableOf(
  cells: readonly (readonly DataCell[])[],
  file: string,
  report: Report,
  separator?: string,
  mostRows = MOST_ROWS,
): DataTable | undefined {
  const before = report.count('error');
  const [head = [], ...rows] = cells.filter((row) => row.some(({ text }) => text !== ''));
  const width = head.findLastIndex(({ text }) => text !== '') + 1;
  const columns = head.slice(0, width);
  const surplus = rows[mostRows] ?? columns.slice(MOST_COLUMNS);
  if (rows.length === 0)
    report.add(
      'data-empty',
      { file, named: width > 0 },
      { span: head[0]?.span ?? { file, start: 0, end: 0 } },
    );
  else if (surplus[0]) {
    const max = rows.length > mostRows ? `${mostRows} rows` : `${MOST_COLUMNS} columns`;
    report.add('data-too-many', { max }, { span: surplus[0].span });
  } else {
    reportNames(columns, report);
    for (const row of rows) reportLength(row, width, report, separator);
  }
  if (report.count('error') > before) return undefined;
  return { columns, rows: rows.map((row) => row.slice(0, width)), separator };
}

/** Reports columns without a name and names that stand twice. */
function reportNames(columns: readonly DataCell[], report: Report): void {
  const seen = new Set<string>();
  for (const [i, { text: name, span }] of columns.entries()) {
    if (name === '') report.add('data-unnamed-column', { number: i + 1 }, { span });
    else if (seen.has(name)) report.add('data-column-twice', { name }, { span });
    seen.add(name);
  }
}

/** Reports a row that is shorter than the first one, or has text behind the last column. */
function reportLength(row: readonly DataCell[], expected: number, report: Report, separator?: string): void {
  const found = Math.max(row.findLastIndex(({ text }) => text !== '') + 1, Math.min(row.length, expected));
  const at = found < expected ? row.at(-1) : found > expected ? row[expected] : undefined;
  if (at) report.add('data-ragged', { found, expected, separator }, { span: at.span });
}
