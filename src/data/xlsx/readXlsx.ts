import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { DataCell, DataTable } from '../../outline/data/dataTable.ts';
import { attribute, named } from '../../xml/attribute.ts';
import type { XmlTag } from '../../xml/xmlTags.ts';
import { MOST_COLUMNS, MOST_ROWS, tableOf } from '../tableOf.ts';
import { shownNumber } from './numberFormat.ts';
import { unzipXml } from './unzipXml.ts';
import { readWorkbook, textOf, type Workbook } from './workbook.ts';

/**
 * Reads a sheet of a workbook (.xlsx): the one that `sheet` names, else the first visible one. Numbers are texts as their
 * format shows them, formulas have the values that the workbook stores. Findings are at the cells of `file`, at `sheet`,
 * or, about the workbook as a whole, at `path`. Returns undefined after a finding.
 */
export function readXlsx(
  bytes: Uint8Array,
  file: string,
  { path, sheet }: { readonly path: DataCell; readonly sheet?: DataCell | undefined },
  report: Report,
): DataTable | undefined {
  const parts = unzipXml(bytes);
  const workbook = parts && readWorkbook(parts);
  if (!workbook) {
    report.add('data-workbook', { file: path.text }, { span: path.span });
    return undefined;
  }
  const known = [...workbook.sheets.keys()];
  const name = sheet?.text ?? known[0] ?? '';
  const tags = workbook.sheets.get(name);
  if (!tags) {
    const facts = { name, file: path.text, known, meant: nearest(name, known) };
    report.add('data-unknown-sheet', facts, { span: sheet?.span });
    return undefined;
  }
  const rows = rowsOf(tags, workbook);
  if (!rows) {
    report.add('data-too-many', { max: `${MOST_ROWS} rows or ${MOST_COLUMNS} columns` }, { span: path.span });
    return undefined;
  }
  const cells = placed(rows, `${file}:${name}`);
  const lines = cells.map((row) => row.map(({ text }) => text.replace(/[\t\r\n]/g, ' ')).join('\t'));
  report.addSource(`${file}:${name}`, lines.join('\n'), file);
  const before = report.count('error');
  for (const { text, span } of cells.flat())
    if (NO_VALUE.test(text)) report.add('data-cell', { text }, { span });
  if (report.count('error') > before) return undefined;
  const left = Math.min(
    ...cells.map((row) => row.findIndex(({ text }) => text !== '')).filter((at) => at >= 0),
  );
  return tableOf(
    cells.map((row) => row.slice(left)),
    `${file}:${name}`,
    report,
  );
}

/** The texts of a sheet by row and column; undefined when there are more than the limits. */
export function rowsOf(tags: readonly XmlTag[], workbook: Workbook): string[][] | undefined {
  const rows: string[][] = [];
  for (const row of named(tags, 'row')) {
    const at = Number(attribute(row, 'r') ?? rows.length + 1) - 1;
    const texts: string[] = [];
    for (const cell of named(row.children, 'c')) {
      const text = shown(cell, workbook).trim();
      const column = columnOf(attribute(cell, 'r')) ?? texts.length;
      if (text === '') continue;
      if (!(at >= 0 && at <= MOST_ROWS && column < MOST_COLUMNS)) return undefined;
      while (texts.length < column) texts.push('');
      texts[column] = text;
    }
    while (texts.length > 0 && rows.length < at) rows.push([]);
    if (texts.length > 0) rows[at] = texts;
  }
  return rows;
}

/** The column of a reference like B3, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a formula without a stored value, and the errors of formulas, are as text. */
const NO_VALUE = /^(?:=|#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$)/;

/** The text of a cell as Excel shows it; `=` and the formula when the workbook stores no value of it. */
function shown(cell: XmlTag, { strings, formats, since1904 }: Workbook): string {
  const [value] = named(cell.children, 'v');
  const [formula] = named(cell.children, 'f');
  const [inline] = named(cell.children, 'is');
  const type = attribute(cell, 't') ?? 'n';
  if (inline) return textOf(inline);
  if (!value?.text) return formula ? `=${formula.text}` : '';
  if (type === 's') return strings[Number(value.text)] ?? '#REF!';
  if (type === 'b') return value.text === '1' ? 'TRUE' : 'FALSE';
  const number = Number(value.text);
  if (type !== 'n' || !Number.isFinite(number)) return value.text;
  return shownNumber(number, formats[Number(attribute(cell, 's') ?? 0)] ?? 'General', since1904);
}

/** Gives each text its place in the text of the sheet: a row in each line, tabs between the columns. */
function placed(rows: readonly (readonly string[])[], file: string): DataCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let start = 0;
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? '';
      const span: Span = { file, start, end: start + text.length };
      start = span.end + 1;
      return { text, span };
    }),
  );
}
