import type { Report } from '../diagnostics/report.ts';
import type { Files } from '../files/files.ts';
import { readText } from '../files/readText.ts';
import type { DataTable, ReadData } from '../outline/data/dataTable.ts';
import { readCsv } from './csv/readCsv.ts';

/**
 * Makes the function that reads the data files of a project, each once. Findings about a file that cannot be read are at
 * the value that names it; all others are at their cell, in the file called `prefix` plus its path.
 */
export function dataReader(files: Files, prefix: string, report: Report): ReadData {
  const read = new Map<string, DataTable | undefined>();
  return (path, sheet) => {
    const key = `${path.text}\n${sheet?.text ?? ''}`;
    if (!read.has(key)) {
      const text = readText(files, path.text, report, { span: path.span }, { name: prefix + path.text });
      read.set(key, text === undefined ? undefined : readCsv(text, prefix + path.text, report));
    }
    return read.get(key);
  };
}
