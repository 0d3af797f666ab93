import type { ChartItem } from '../../scene/item.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { PROLOG } from '../drawingml/namespaces.ts';
import { type Deflated, deflate } from '../package/deflate.ts';
import { smallPackage } from '../package/package.ts';
import { cellText, column, formatOf, headings, SHEET, valuesOf } from './chartData.ts';

/**
 * The workbook behind a chart: a header row of series names, then a row a category. It is a table, so the chart gets the
 * rows and columns that a user types beside it, and each cell has the number format that its label shows. `deflateOnce`
 * deflates what is the same in all workbooks of a deck once. Same chart, same bytes.
 */
export function workbook(item: ChartItem, deflateOnce: (text: string) => Deflated = deflate): Uint8Array {
  const formats = new Set(['General']);
  for (const [index] of item.series.entries())
    for (const [at] of item.categories.entries()) formats.add(formatOf(item, index, at));
  const known = [...formats];
  return smallPackage(
    {
      ...FIXED,
      'xl/styles.xml': PROLOG + stylesXml(known.slice(1)),
      'xl/tables/table1.xml': PROLOG + tableXml(item),
      'xl/worksheets/sheet1.xml': PROLOG + sheetXml(item, known),
    },
    deflateOnce,
  );
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
  'xl/worksheets/_rels/sheet1.xml.rels': PROLOG + relationships({ table: '../tables/table1.xml' }),
};

/** Excel keeps the numbers below this one for number formats of its own. */
const FIRST_FORMAT = 164;

/** The styles of cells: 0 is `General`, then one for each of the other number formats. */
function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (format, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${escapeXml(format)}"/>`,
  );
  const styles = formats.map(
    (_, i) =>
      `<xf numFmtId="${FIRST_FORMAT + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}">` +
    (codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : '') +
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `${styles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    '</styleSheet>'
  );
}

/** The cells of the table, which has a row at least. */
const areaOf = ({ series, categories }: ChartItem): string =>
  `A1:${column(series.length)}${Math.max(1, categories.length) + 1}`;

/** The table, in no style: the rows that are typed below it, and the columns beside it, become part of it. */
function tableXml(item: ChartItem): string {
  const columns = headings(item).map((name, i) => {
    const written = cellText(name).replaceAll('\n', '_x000a_');
    return `<tableColumn id="${i + 1}" name="${written}"/>`;
  });
  return (
    `<table xmlns="${MAIN}" id="1" name="Table1" displayName="Table1" ref="${areaOf(item)}" totalsRowShown="0">` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** The sheet; the style of a cell is the place of its format in `formats`. */
function sheetXml(item: ChartItem, formats: readonly string[]): string {
  const columns = item.series.map((_, index) => valuesOf(item, index));
  const header = row(
    1,
    headings(item).map((name, i) => text(`${column(i)}1`, name)),
  );
  const rows = item.categories.map((category, at) => {
    const numbers = columns.map((values, i) =>
      number(`${column(i + 1)}${at + 2}`, values[at] ?? null, formats.indexOf(formatOf(item, i, at))),
    );
    return row(at + 2, [text(`A${at + 2}`, category), ...numbers]);
  });
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="${areaOf(item)}"/><cols><col min="1" max="1" width="18" customWidth="1"/>` +
    `</cols><sheetData>${header}${rows.join('')}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`
  );
}

const row = (at: number, cells: readonly string[]) => `<row r="${at}">${cells.join('')}</row>`;

function text(cell: string, value: string): string {
  const words = `<t xml:space="preserve">${cellText(value)}</t>`;
  return value === '' ? '' : `<c r="${cell}" t="inlineStr"><is>${words}</is></c>`;
}

/** A gap is an empty cell, which has its format too. */
function number(cell: string, value: number | null, style: number): string {
  const styled = style > 0 ? ` s="${style}"` : '';
  return value === null
    ? styled && `<c r="${cell}"${styled}/>`
    : `<c r="${cell}"${styled}><v>${value}</v></c>`;
}
