import { expect, test } from 'vitest';
import { printJson } from '../../../src/diagnostics/print/json.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { aCellFinding, aFinding } from './aFinding.ts';

test('every finding is an object with lines and columns worked out', () => {
  expect(JSON.parse(printJson(aFinding()))).toEqual([
    {
      severity: 'error',
      code: 'text-overflow',
      message: 'the label needs 3 lines at 14 pt; its place holds 2.',
      hint: 'shorten it by about 9 characters.',
      remedy: { action: 'shorten', characters: 9 },
      place: { file: 'content.yaml', start: { line: 5, column: 16 }, end: { line: 5, column: 30 } },
      template: { file: 'templates/stats.hbs', start: { line: 3, column: 1 }, end: { line: 3, column: 10 } },
      slide: { number: 8, title: '八年“党员专列”，节假日从不停运' },
    },
  ]);
});

test('no findings are an empty array', () => {
  expect(printJson(new Report())).toBe('[]\n');
});

test('a finding in a workbook names the sheet and the cell', () => {
  expect(JSON.parse(printJson(aCellFinding()))[0].place).toEqual({
    file: 'assets/figures.xlsx',
    cell: '年度!B2',
  });
});
