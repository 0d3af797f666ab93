import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { readChartData } from '../../src/layout/chartData.ts';

const ORIGIN = { value: { file: 'talk.md', start: 0, end: 0 } };

/** The cells of one series read, with what was found. */
function read(...cells: string[]) {
  const report = new Report();
  const text = (words: string) => [{ text: words, origin: ORIGIN }];
  const rows = cells.map((cell, i) => [text(`年${i}`), text(cell)]);
  const table = { header: [text('年'), text('值')], rows, align: [], origin: ORIGIN };
  const { series, format } = readChartData(table, report, { number: 1, title: '题' });
  return { values: series[0]?.values, format, found: report.sorted().map(({ message }) => message) };
}

test.each([
  ['1,385', 1385],
  ['12，345，678', 12345678],
  ['1385', 1385],
  [' 5.22 ', 5.22],
  ['-3', -3],
  ['−3', -3],
  ['–3.5', -3.5],
  ['+4', 4],
  ['.5', 0.5],
  ['5.', 5],
  ['1.5e3', 1500],
  ['2E-1', 0.2],
  ['5%', 5],
  ['5％', 5],
])('%j is a number', (cell, value) => {
  expect(read(cell)).toMatchObject({ values: [value], found: [] });
});

test.each([
  '1,5',
  '1,,2',
  '1 2',
  '0x10',
  '1,38',
  '1,2345',
  ',123',
  '1.2.3',
  '1e999',
  'Infinity',
  '5%%',
  '１２',
])('%j is none', (cell) => {
  expect(read('1', cell)).toMatchObject({
    values: [1, null],
    found: [`“${cell}” is not a number; a chart draws numbers.`],
  });
});

test.each(['', ' ', '-', '−', '–', '—'])('%j is a gap', (cell) => {
  expect(read('1', cell)).toMatchObject({ values: [1, null], found: [] });
});

test('a percent sign stands behind all numbers or behind none', () => {
  expect(read('5%', '3％')).toEqual({ values: [5, 3], format: '#,##0"%"', found: [] });
  const said = 'only some numbers of the chart have a percent sign; “3” is unlike those before it.';
  expect(read('5%', '', '3', '4%').found).toEqual([said]);
  expect(read('5', '3%').found).toEqual([said.replace('“3”', '“3%”')]);
});
