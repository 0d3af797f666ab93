import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readXlsx } from '../../../src/data/xlsx/readXlsx.ts';
import { placeName } from '../../../src/diagnostics/placeName.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { aWorkbook, type Cells } from './aWorkbook.ts';

function read(bytes: Uint8Array, sheet?: string) {
  const report = new Report();
  const span = { file: 'content.yaml', start: 0, end: 1 };
  const path = { text: 'a.xlsx', span };
  const named = sheet === undefined ? undefined : { text: sheet, span };
  const table = readXlsx(bytes, 'a.xlsx', { path, sheet: named }, report);
  return {
    texts: table && [table.columns, ...table.rows].map((row) => row.map(({ text }) => text)),
    places: table?.rows.map((row) => row.map((cell) => placeName(cell.span, report))),
    said: report.sorted().map((d) => `${d.span ? placeName(d.span, report) : ''} ${d.code}: ${d.message}`),
  };
}

const FIGURES: Cells = { A1: '年份', B1: '货值', A2: 2006, B2: 5.22, A3: 2011, B3: 203.28 };

test('the first sheet, or the one that is named, each cell at its place', () => {
  const bytes = aWorkbook({ 年度: FIGURES, Monthly: { A1: 'Month', A2: 'May' } });
  expect(read(bytes)).toEqual({
    texts: [
      ['年份', '货值'],
      ['2006', '5.22'],
      ['2011', '203.28'],
    ],
    places: [
      ['a.xlsx:年度!A2', 'a.xlsx:年度!B2'],
      ['a.xlsx:年度!A3', 'a.xlsx:年度!B3'],
    ],
    said: [],
  });
  expect(read(bytes, 'Monthly').texts).toEqual([['Month'], ['May']]);
  expect(read(bytes, 'Montly').said).toEqual([
    'content.yaml data-unknown-sheet: a.xlsx has no sheet `Montly`.',
  ]);
});

test('a table that begins elsewhere keeps the names of its cells', () => {
  const { texts, places } = read(aWorkbook({ S: { C5: '年', D5: '数', C6: 2006, D6: 1, C9: 2011, D9: 2 } }));
  expect(texts).toEqual([
    ['年', '数'],
    ['2006', '1'],
    ['2011', '2'],
  ]);
  expect(places?.at(-1)).toEqual(['a.xlsx:S!C9', 'a.xlsx:S!D9']);
});

test.each([
  ['<c><v>0.30000000000000004</v></c>', '0.3'],
  ['<c><v>2006</v></c>', '2006'],
  ['<c s="1"><v>1203.5</v></c>', '1,204'],
  ['<c s="2"><v>0.50391</v></c>', '50.39%'],
  ['<c s="3"><v>41091</v></c>', '2012-07-01'],
  ['<c s="3"><v>41091.604166666664</v></c>', '2012-07-01 14:30'],
  ['<c s="3"><v>59</v></c>', '1900-02-28'],
  ['<c s="4"><v>5.25</v></c>', '5.3'],
  ['<c s="5"><v>-1204.005</v></c>', '-1,204.01'],
  ['<c s="6"><v>7</v></c>', '7'],
  ['<c t="b"><v>1</v></c>', 'TRUE'],
  ['<c t="str"><f>A1&amp;""</f><v>年份</v></c>', '年份'],
  ['<c><f>1+1</f><v>2</v></c>', '2'],
  ['<c t="s"><v>0</v></c>', '吉林中心'],
])('the cell %s shows %s', (cell, text) => {
  const strings =
    '<sst><si><r><t>吉林</t></r><r><t>中心</t></r><rPh sb="0" eb="1"><t>よみ</t></rPh></si></sst>';
  const bytes = aWorkbook({ S: { A1: '甲', A2: cell } }, { 'xl/sharedStrings.xml': strings });
  expect(read(bytes).texts?.[1]).toEqual([text]);
});

test('errors, and formulas without a stored value, are reported at their cells', () => {
  const cells = {
    A1: '甲',
    B1: '乙',
    A2: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    B2: '<c><f>1/3</f><v/></c>',
  };
  expect(read(aWorkbook({ S: cells })).said).toEqual([
    'a.xlsx:S!A2 data-cell: the formula gives #DIV/0!.',
    'a.xlsx:S!B2 data-cell: the workbook stores no value of this formula.',
  ]);
});

test('what every data file is held to: names, lengths', () => {
  expect(read(aWorkbook({ S: { A1: '甲', C1: '甲', A2: 1, D2: 2 } })).said).toEqual([
    'a.xlsx:S!B1 data-unnamed-column: column 2 has no name.',
    'a.xlsx:S!C1 data-column-twice: two columns are called `甲`.',
    'a.xlsx:S!D2 data-ragged: this row has 4 cells and the first row names 3 columns.',
  ]);
  expect(read(aWorkbook({ S: {} })).said).toEqual(['a.xlsx:S!A1 data-empty: a.xlsx:S has no text.']);
});

const BROKEN = ['content.yaml data-workbook: a.xlsx cannot be read as an Excel workbook.'];

test.each<[string, () => Uint8Array]>([
  ['nothing', () => new Uint8Array()],
  ['text under the name of a workbook', () => strToU8('a,b\n1,2')],
  ['no zip', () => new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])],
  ['cut off', () => aWorkbook({ S: FIGURES }).slice(0, 700)],
  ['no workbook', () => zipSync({ mimetype: strToU8('x') })],
  ['no sheet', () => aWorkbook({})],
  ['broken XML', () => aWorkbook({ S: {} }, { 'xl/worksheets/sheet1.xml': '<worksheet><row>' })],
  ['entities', () => aWorkbook({ S: {} }, { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
])('%s is refused', (_, bytes) => {
  expect(read(bytes()).said).toEqual(BROKEN);
});

test('rows and columns beyond the limits are refused', () => {
  const said = ['content.yaml data-too-many: the data file goes on here beyond 10000 rows or 256 columns.'];
  expect(read(aWorkbook({ S: { A1: '甲', A1048576: 1 } })).said).toEqual(said);
  expect(read(aWorkbook({ S: { A1: '甲', XFD2: 1 } })).said).toEqual(said);
});
