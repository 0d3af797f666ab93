import type { Parts } from '../package/parts.ts';
import { targetOf } from '../package/relationships.ts';
import type { XmlElement } from '../package/xmlTree.ts';
import { openPackage } from './openPackage.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';
import { wellFormed } from './wellFormed.ts';
import { typed, workbookSheets } from './workbookSheets.ts';

/** A chart shows the values and formats of its workbook, so that “Edit data” alone changes nothing. */
export const chartWorkbooks: Rule = (parts, options) =>
  charts(parts).flatMap((part) => {
    const name = targetOf(parts, part, 'package');
    if (!name || !parts.has(name)) return [{ part, message: 'has no workbook' }];
    const book = openPackage(parts.bytes(name))?.parts;
    // The rules of workbooks report one that cannot be read.
    if (!book || wellFormed(book, options).length > 0) return [];
    return differences(parts, part, book).map((message) => ({ part, message }));
  });

function differences(parts: Parts, chart: string, book: Parts): string[] {
  const sheets = workbookSheets(book);
  return elements(parts, chart, 'c:numRef', 'c:strRef').flatMap((reference) => {
    const { sheet, cellAt } = range(below(reference, 'c:f')[0]?.textContent ?? '');
    const cells = sheets.get(sheet);
    if (!cells) return [`reads the sheet “${sheet}”, which its workbook does not have`];
    return [...shownValues(reference), ...shownFormats(reference)].flatMap(({ at, what, shown }) => {
      const held = cells.get(cellAt(at))?.[what] ?? '';
      if (shown === held) return [];
      const [verb, cell] = what === 'value' ? ['shows', 'holds'] : ['has the format', 'has'];
      return [`${verb} “${shown}” where ${cellAt(at)} of its workbook ${cell} “${held}”`];
    });
  });
}

interface Shown {
  readonly at: number;
  readonly what: 'value' | 'format';
  readonly shown: string;
}

/** Returns the cached values; a gap is empty. */
function shownValues(reference: XmlElement): Shown[] {
  const count = Number(below(reference, 'c:ptCount')[0]?.getAttribute('val') ?? 0);
  const cached = new Map(
    below(reference, 'c:pt').map((point) => [
      Number(point.getAttribute('idx')),
      typed(below(point, 'c:v')[0]?.textContent ?? ''),
    ]),
  );
  return Array.from({ length: count }, (_, at) => ({ at, what: 'value', shown: cached.get(at) ?? '' }));
}

/** Returns the number formats of the cached numbers. */
function shownFormats(reference: XmlElement): Shown[] {
  const common = below(reference, 'c:formatCode')[0]?.textContent;
  if (common === undefined) return [];
  return below(reference, 'c:pt').map((point) => ({
    at: Number(point.getAttribute('idx')),
    what: 'format',
    shown: point.getAttribute('formatCode') ?? common,
  }));
}

/** Returns the sheet of `Sheet1!$B$2:$B$4`, and a function that gives its cells from the first downwards. */
function range(formula: string): { sheet: string; cellAt(at: number): string } {
  const [, sheet = '', column = '', row = '0'] = /^(.*)!\$([A-Z]+)\$(\d+)/.exec(formula) ?? [];
  return {
    sheet: sheet.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"),
    cellAt: (at) => `${column}${Number(row) + at}`,
  };
}
