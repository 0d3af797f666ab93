import { expect, test } from 'vitest';
import { readCsv, separatorOf } from '../../../src/data/csv/readCsv.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { said } from '../../text/compileText.ts';

function read(text: string) {
  const report = new Report();
  report.addSource('a.csv', text);
  const table = readCsv(text, 'a.csv', report);
  const texts = table && [table.columns, ...table.rows].map((row) => row.map((cell) => cell.text));
  return { texts, said: said(report).map((line) => line.split(' (')[0]) };
}

test.each([
  ['年,货值', ','],
  ['年;"货值,亿";批', ';'],
  ['年\t货值,亿', '\t'],
  ['"a;b",c', ','],
  ['\n\na;b', ';'],
  ['年', ','],
  ['', ','],
])('%j is separated by %j', (text, separator) => expect(separatorOf(text)).toBe(separator));

test('lines without text, and cells behind the last column, are left out', () => {
  expect(read('a;b;;\n1;2;;\n\n;;;\n3;;\n\n').texts).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', ''],
  ]);
});

test('a row of another length is reported where it differs', () => {
  expect(read('年份,货值\n2011,1,204\n2012\n2013,2').said).toEqual([
    'a.csv:2:8 error data-ragged: this row has 3 cells, separated by commas, and the first row names 2 columns.',
    'a.csv:3:1 error data-ragged: this row has 1 cells, separated by commas, and the first row names 2 columns.',
  ]);
});

test('names are needed, and each stands once', () => {
  expect(read('年,,货值,年\n1,2,3,4').said).toEqual([
    'a.csv:1:3 error data-unnamed-column: column 2 has no name.',
    'a.csv:1:7 error data-column-twice: two columns are called `年`.',
  ]);
});

test.each([
  ['', 'a.csv:1:1 error data-empty: a.csv has no text.'],
  ['\n年,货值\n', 'a.csv:2:1 error data-empty: a.csv has no row below the names of its columns.'],
  ['年,货值\n1,"2\n', 'a.csv:2:3 error data-quote: the quotation mark that opens here is never closed.'],
  ['年,货值\n"1"2,3\n', 'a.csv:2:4 error data-quote: text stands behind the closing quotation mark.'],
])('%j is refused', (text, message) => {
  expect(read(text)).toEqual({ texts: undefined, said: [message] });
});

test('rows and columns have a limit', () => {
  expect(read(`a\n${'1\n'.repeat(10_000)}`).texts).toHaveLength(10_001);
  expect(read(`a\n${'1\n'.repeat(10_001)}`).said).toEqual([
    'a.csv:10002:1 error data-too-many: the data file goes on here beyond 10000 rows.',
  ]);
  const names = Array.from({ length: 257 }, (_, i) => `c${i}`).join(',');
  expect(read(`${names}\n1`).said).toEqual([
    'a.csv:1:1171 error data-too-many: the data file goes on here beyond 256 columns.',
  ]);
});
