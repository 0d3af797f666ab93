import type { Parts } from '../package/parts.ts';
import { below, elements, relationshipsById } from './select.ts';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

/** The value of a cell, and its number format. */
export interface Cell {
  readonly value: string;
  readonly format: string;
}

/** Returns the cells of each sheet of a workbook, both by name. */
export function workbookSheets(book: Parts): Map<string, Map<string, Cell>> {
  const relationships = relationshipsById(book, WORKBOOK);
  return new Map(
    elements(book, WORKBOOK, 'sheet').map((sheet) => [
      sheet.getAttribute('name') ?? '',
      cells(book, relationships.get(sheet.getAttribute('r:id') ?? '')?.target ?? ''),
    ]),
  );
}

/** Text as it was typed: in a file, `_x0041_` is the character of that number (ECMA-376, ST_Xstring). */
export const typed = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function cells(book: Parts, sheet: string): Map<string, Cell> {
  const codes = new Map(
    elements(book, STYLES, 'numFmt').map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode') ?? '',
    ]),
  );
  const formats = elements(book, STYLES, 'cellXfs')
    .flatMap((list) => below(list, 'xf'))
    .map((style) => codes.get(style.getAttribute('numFmtId')) ?? 'General');
  return new Map(
    elements(book, sheet, 'c').map((cell) => [
      cell.getAttribute('r') ?? '',
      {
        value: typed(below(cell, 'v', 't')[0]?.textContent ?? ''),
        format: formats[Number(cell.getAttribute('s') ?? 0)] ?? 'none',
      },
    ]),
  );
}
