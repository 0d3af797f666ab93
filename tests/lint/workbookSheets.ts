import type { Parts } from '../package/parts.ts';
import { below, elements, relationshipsById } from './select.ts';

const WORKBOOK = 'xl/workbook.xml';

/** Returns the cells of each sheet of a workbook, both by name. */
export function workbookSheets(book: Parts): Map<string, Map<string, string>> {
  const relationships = relationshipsById(book, WORKBOOK);
  return new Map(
    elements(book, WORKBOOK, 'sheet').map((sheet) => [
      sheet.getAttribute('name') ?? '',
      cells(book, relationships.get(sheet.getAttribute('r:id') ?? '')?.target ?? ''),
    ]),
  );
}

function cells(book: Parts, sheet: string): Map<string, string> {
  return new Map(
    elements(book, sheet, 'c').map((cell) => [
      cell.getAttribute('r') ?? '',
      below(cell, 'v', 't')[0]?.textContent ?? '',
    ]),
  );
}
