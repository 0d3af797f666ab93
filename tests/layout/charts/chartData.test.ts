import { describe, expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { check } from '../../../src/index.ts';
import { readChartData } from '../../../src/layout/charts/chartData.ts';
import { numberText } from '../../../src/typography/numberText.ts';
import { deckWith } from '../../text/compileText.ts';

const ORIGIN = { value: { file: 'talk.md', start: 0, end: 0 } };

/** Reads the cells of one series, and returns its values, their formats and the findings. */
function read(...cells: string[]) {
  const report = new Report();
  const text = (words: string) => [{ text: words, origin: ORIGIN }];
  const rows = cells.map((cell, i) => [text(`年${i}`), text(cell)]);
  const table = { header: [text('年'), text('值')], rows, align: [], origin: ORIGIN };
  const [first] = readChartData(table, report, { number: 1, title: '题' }).series;
  return {
    values: first?.values,
    formats: cells.map((_, i) => first?.formats[i] ?? first?.format),
    format: first?.format,
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
    [['1,234', '12,345.5', '999'], '[<1000]General;#,##0'],
    [['-1,234', '5'], '#,##0'],
    [['1.10', '2.345678'], '0.00####'],
    [['1234', '56'], 'General'],
    [['5.22', '203.285', '7'], 'General'],
    [['1234', '5,678', '9', '10.5'], 'General'],
    [['+4', '-3', '+0.5', '0'], '+General;-General;General'],
    [['+1,234', '-3,000'], '+#,##0;-#,##0;#,##0'],
    [['1500.0', '0.25', '3'], '0.0#####'],
    [['5.0%', '12.25%'], '0.0#####"%"'],
    [['1,234%', '12%'], '[<1000]General"%";#,##0"%"'],
    [['0.1', '0.20', '0.30'], '0.00####'],
    [['123456789012', '5'], '0'],
    [['0.12345678901', '5'], '0.00000000000'],
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
    const format = '0.0#####';
    expect(read('1.0', '', '2.5', '3').formats).toEqual([format, format, format, 'General']);
  });

  test('no format has more decimals than Excel takes', () => {
    expect(read(`0.${'0'.repeat(40)}`).format).toBe(`0.${'0'.repeat(30)}`);
  });

  test.each([
    ['5', 4.5, '4.5'],
    ['203.28', 203.285, '203.285'],
    ['12.0', 4.5, '4.5'],
    ['1.10', 5, '5.00'],
    ['1,234', 4.5, '4.5'],
    ['1,234', 56789, '56,789'],
    ['1,234.5', 56789.125, '56,789.125'],
    ['+4', -4.5, '-4.5'],
    ['+4', 0, '0'],
    ['5%', 4.5, '4.5%'],
    // Above a thousand, figures with commas that were whole stay whole.
    ['1,234', 1234.5, '1,235'],
  ])('and what is typed over %s: %d', (cell, value, said) => {
    expect(numberText(value, read(cell).format ?? '')).toBe(said);
  });
});

test.each([
  '12345678901234567890',
  '0.1234567890123456',
  '1,234,567,890,123,456',
  '-1.234567890123456789e5',
  '1e308',
  '1e-310',
  '1e-400',
])('%j is more than a chart keeps', (cell) => {
  expect(read('1', cell).found).toEqual([
    `a chart cannot hold “${cell}” as it is: numbers in it keep 15 significant digits.`,
  ]);
});

test.each([
  '123456789012345',
  '1234567890123450000',
  '0.000123456789012345',
  '0.0',
  '1e300',
  '5.000000000000000000',
])('%j is kept', (cell) => {
  expect(read(cell).found).toEqual([]);
});

test('a number that is too long is found at its place in the outline', () => {
  const block =
    'kind: chart\ntitle: 题\nchart: column\nalt: 柱形图\ncategories: [甲, 乙]\nseries:\n  - { name: 值, values: [7, 12345678901234567890] }';
  const errors = check({ text: deckWith(block) }).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, place }) => [code, place?.start])).toEqual([
    ['chart-precision', { line: 12, column: 34 }],
  ]);
});

test('a percent sign stands behind all numbers or behind none', () => {
  const format = 'General"%"';
  expect(read('5%', '3％')).toEqual({ values: [5, 3], formats: [format, format], format, found: [] });
  const said = 'only some numbers of the chart have a percent sign; “3” is unlike those before it.';
  expect(read('5%', '', '3', '4%').found).toEqual([said]);
  expect(read('5', '3%').found).toEqual([said.replace('“3”', '“3%”')]);
});
