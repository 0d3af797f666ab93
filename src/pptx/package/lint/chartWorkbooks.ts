import { Parts } from '../parts.ts';
import { Relationships } from '../relationships.ts';
import type { XmlElement } from '../xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** What a chart shows is what its workbook holds, so that “Edit data” changes nothing by itself. */
export const chartWorkbooks: Rule = (parts) =>
  charts(parts).flatMap((part) => {
    const book = new Relationships(parts, part).target('package');
    if (!book || !parts.has(book)) return [{ part, message: 'has no workbook' }];
    const cells = sheetCells(Parts.unzip(parts.bytes(book)));
    return elements(parts, part, 'c:numRef', 'c:strRef').flatMap((reference) =>
      below(reference, 'c:pt')
        .map((point) => ({
          cell: cellOf(reference, point),
          shown: below(point, 'c:v')[0]?.textContent ?? '',
        }))
        .filter(({ cell, shown }) => (cells.get(cell) ?? '') !== shown)
        .map(({ cell, shown }) => ({
          part,
          message: `shows “${shown}” where ${cell} of its workbook holds “${cells.get(cell) ?? ''}”`,
        })),
    );
  });

function cellOf(reference: XmlElement, point: XmlElement): string {
  const [, column = '', row = '0'] =
    /!\$([A-Z]+)\$(\d+)/.exec(below(reference, 'c:f')[0]?.textContent ?? '') ?? [];
  return `${column}${Number(row) + Number(point.getAttribute('idx'))}`;
}

function sheetCells(book: Parts): Map<string, string> {
  const sheet = book.names().find((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const cells = sheet ? elements(book, sheet, 'c') : [];
  return new Map(
    cells.map((cell) => [cell.getAttribute('r') ?? '', below(cell, 'v', 't')[0]?.textContent ?? '']),
  );
}
