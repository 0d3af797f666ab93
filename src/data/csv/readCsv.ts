import type { Report } from '../../diagnostics/report.ts';
import type { DataTable } from '../../outline/data/dataTable.ts';
import { MOST_ROWS, tableOf } from '../tableOf.ts';
import { type CsvField, csvRecords } from './csvRecords.ts';

/** The characters between two columns, with their names in findings: the last one is the rarest inside a name. */
const SEPARATORS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;
type Separator = keyof typeof SEPARATORS;

/** Reads the text of a CSV file, which findings call `file`. Returns undefined after a finding. */
export function readCsv(
  text: string,
  file: string,
  report: Report,
  mostRows = MOST_ROWS,
): DataTable | undefined {
  const separator = separatorOf(text);
  const before = report.count('error');
  const records = csvRecords(text, separator, (problem, offset) =>
    report.add('data-quote', { problem }, { span: { file, start: offset, end: offset + 1 } }),
  );
  const rows = [...records].map((record) =>
    record.map(({ text: written, start, end }) => ({ text: written, span: { file, start, end } })),
  );
  if (report.count('error') > before) return undefined;
  return tableOf(rows, file, report, SEPARATORS[separator], mostRows);
}

/**
 * The character that separates the columns: the one that divides the first row with text into the most fields; of equals
 * the rarest inside a name.
 */
export function separatorOf(text: string): Separator {
  const widths = (Object.keys(SEPARATORS) as Separator[]).map((separator) => ({
    separator,
    width: firstRow(text, separator)?.length ?? 0,
  }));
  return widths.reduce((best, one) => (one.width > 1 && one.width >= best.width ? one : best)).separator;
}

function firstRow(text: string, separator: Separator): CsvField[] | undefined {
  for (const record of csvRecords(text, separator)) if (record.some((field) => field.text)) return record;
  return undefined;
}
