import type { ChartItem } from '../../scene/item.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { PROLOG } from '../drawingml/namespaces.ts';
import { type Deflated, deflate } from '../package/deflate.ts';
import { smallPackage } from '../package/package.ts';
import { column, SHEET, valuesOf } from './chartData.ts';

/**
 * The workbook behind a chart: a header row of series names, then a row a category. `deflateOnce` deflates what is the
 * same in all workbooks of a deck once. Same chart, same bytes.
 */
export function workbook(item: ChartItem, deflateOnce: (text: string) => Deflated = deflate): Uint8Array {
  return smallPackage({ ...FIXED, 'xl/worksheets/sheet1.xml': PROLOG + sheetXml(item) }, deflateOnce);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const relationships = (targets: Readonly<Record<string, string>>) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(targets)
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const FIXED: Readonly<Record<string, string>> = {
  '_rels/.rels': PROLOG + relationships({ officeDocument: 'xl/workbook.xml' }),
  'xl/_rels/workbook.xml.rels':
    PROLOG + relationships({ worksheet: 'worksheets/sheet1.xml', styles: 'styles.xml' }),
  'xl/workbook.xml':
    `${PROLOG}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/>` +
    '</sheets></workbook>',
  'xl/styles.xml':
    `${PROLOG}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

function sheetXml(item: ChartItem): string {
  const columns = item.series.map((_, index) => valuesOf(item, index));
  const header = row(1, [
    text('A1', ''),
    ...item.series.map(({ name }, i) => text(`${column(i + 1)}1`, name)),
  ]);
  const rows = item.categories.map((category, at) => {
    const numbers = columns.map((values, i) => number(`${column(i + 1)}${at + 2}`, values[at] ?? null));
    return row(at + 2, [text(`A${at + 2}`, category), ...numbers]);
  });
  const last = `${column(item.series.length)}${item.categories.length + 1}`;
  return (
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><cols><col min="1" max="1" width="18" customWidth="1"/>` +
    `</cols><sheetData>${header}${rows.join('')}</sheetData></worksheet>`
  );
}

const row = (at: number, cells: readonly string[]) => `<row r="${at}">${cells.join('')}</row>`;

function text(cell: string, value: string): string {
  // Excel reads `_x000D_` as a character by its number, unless the underscore is written so itself (ECMA-376, ST_Xstring).
  const typed = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const words = `<t xml:space="preserve">${escapeXml(typed)}</t>`;
  return value === '' ? '' : `<c r="${cell}" t="inlineStr"><is>${words}</is></c>`;
}

const number = (cell: string, value: number | null) =>
  value === null ? '' : `<c r="${cell}"><v>${value}</v></c>`;
