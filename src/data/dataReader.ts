import type { Report } from '../diagnostics/report.ts';
import type { Files } from '../files/files.ts';
import { decodeText, TEXT_LIMIT } from '../files/readText.ts';
import { reportProblem } from '../files/reportProblem.ts';
import type { DataCell, DataTable, ReadData } from '../outline/data/dataTable.ts';
import { readCsv } from './csv/readCsv.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

/**
 * Makes the function that reads the data files of a project, each once. Findings about a file that cannot be read are at
 * the value that names it; all others are at their cell, in the file called `prefix` plus its path. The first bytes, or
 * the ending .xlsx, tell a workbook from CSV.
 */
export function dataReader(files: Files, prefix: string, report: Report): ReadData {
  const known = new Map<string, DataTable | undefined>();
  return (path, sheet) => {
    const key = `${path.text}\n${sheet?.text ?? ''}`;
    if (!known.has(key)) known.set(key, read(path, sheet, files, prefix, report));
    return known.get(key);
  };
}

function read(
  path: DataCell,
  sheet: DataCell | undefined,
  files: Files,
  prefix: string,
  report: Report,
): DataTable | undefined {
  const place = { span: path.span };
  const file = prefix + path.text;
  const result = files.read(path.text, TEXT_LIMIT);
  if ('problem' in result) {
    reportProblem(path.text, result.problem, report, place);
    return undefined;
  }
  const begins = Buffer.from(result.bytes.subarray(0, 4)).toString('hex');
  if (WORKBOOK.test(begins) || /\.xls[xm]?$/i.test(path.text))
    return readXlsx(result.bytes, file, { path, sheet }, report);
  if (sheet) {
    const facts = { name: sheet.text, file: path.text, known: [] };
    report.add('data-unknown-sheet', facts, { span: sheet.span });
    return undefined;
  }
  const text = decodeText(result.bytes, file, report, place);
  return text === undefined ? undefined : readCsv(text, file, report);
}

/** The first bytes of a zip file, which .xlsx is, and of a compound file, which .xls and a workbook with a password are. */
const WORKBOOK = /^(?:504b0304|d0cf11e0)$/;
