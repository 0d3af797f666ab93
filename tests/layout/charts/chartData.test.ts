import { describe, expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { readChartData } from '../../../src/layout/charts/chartData.ts';
import { numberText } from '../../../src/typography/numberText.ts';

const ORIGIN = { value: { file: 'talk.md', start: 0, end: 0 } };

/** Reads the cells of one series, and returns its values, their formats and the findings. */
function read(...cells: string[]) {
  const report = new Report();
  const text = (words: string) => [{ text: words, origin: ORIGIN }];
  const rows = cells.map((cell, i) => [text(`年${i}`), text(cell)]);
  const table = { header: [text('年'), text('值')], rows, align: [], origin: ORIGIN };
  const { series, format } = readChartData(table, report, { number: 1, title: '题' });
  const [first] = series;
  return {
    values: first?.values,
    formats: first?.formats,
    format,
    found: report.sorted().map(({ message }) => message),
  };
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

describe('labels show what is typed', () => {
  /** Returns the formats of cells, and the texts of their labels. */
  const shown = (...cells: string[]) => {
    const { values = [], formats = [], format } = read(...cells);
    return { format, said: values.map((value, i) => numberText(value ?? 0, formats[i] ?? '')) };
  };

  test.each([
    [['1,234', '12,345.5', '999'], '#,##0'],
    [['1.10', '2.345678'], '#,##0.00'],
    [['1234', '56'], '0'],
    [['1234', '5,678', '9', '10.5'], '0'],
    [['+4', '-3', '+0.5'], '+#,##0;-#,##0'],
    [['1500.0', '0.25', '3'], '0.0'],
    [['5.0%', '12.25%'], '#,##0.0"%"'],
    [['0.1', '0.20', '0.30'], '#,##0.00'],
  ])('%j', (cells, format) => {
    expect(shown(...cells)).toEqual({ format, said: cells });
  });

  test.each([
    ['12，345', '12,345'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['−3.50', '-3.50'],
    ['1.5e3', '1500'],
    ['2E-1%', '0.2%'],
    ['7％', '7%'],
  ])('%j as %s', (cell, said) => {
    expect(shown(cell).said).toEqual([said]);
  });

  test('a gap has the format of most', () => {
    expect(read('1.5', '', '2.5', '3').formats).toEqual(['#,##0.0', '#,##0.0', '#,##0.0', '#,##0']);
  });

  test('no format has more decimals than Excel takes', () => {
    expect(read(`0.${'1'.repeat(40)}`).format).toBe(`#,##0.${'0'.repeat(30)}`);
  });
});

test('a percent sign stands behind all numbers or behind none', () => {
  const format = '#,##0"%"';
  expect(read('5%', '3％')).toEqual({ values: [5, 3], formats: [format, format], format, found: [] });
  const said = 'only some numbers of the chart have a percent sign; “3” is unlike those before it.';
  expect(read('5%', '', '3', '4%').found).toEqual([said]);
  expect(read('5', '3%').found).toEqual([said.replace('“3”', '“3%”')]);
});
