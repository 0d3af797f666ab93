import { expect, it } from 'vitest';
import { column } from '../../../src/pptx/charts/chartData.ts';
import { workbook } from '../../../src/pptx/charts/workbook.ts';
import { Parts } from '../../package/parts.ts';
import { validate } from '../validate.ts';
import { aChart } from './aChart.ts';

const sheet = (bytes: Uint8Array) => Parts.unzip(bytes).text('xl/worksheets/sheet1.xml');

it('has a header row, then a row a category; a gap is an empty cell', () => {
  const cells = [...sheet(workbook(aChart())).matchAll(/<c r="(\w+)"[^>]*>.*?<(?:t [^>]*|v)>([^<]*)</g)];
  expect(Object.fromEntries(cells.map(([, cell, value]) => [cell, value]))).toEqual({
    B1: '批次',
    C1: '货值 &amp; &lt;额&gt;',
    A2: '2009',
    B2: '12',
    C2: '0.1',
    A3: '2010',
    C3: '2',
    A4: '2011',
    B4: '31.5',
    C4: '3',
  });
});

it('is a valid workbook', async () => {
  expect(await validate(workbook(aChart()), 'xlsx')).toEqual([]);
  expect(await validate(workbook(aChart({ categories: [], series: [] })), 'xlsx')).toEqual([]);
});

it('is the same bytes for the same chart, deflated', () => {
  const bytes = workbook(aChart());
  expect(Buffer.compare(bytes, workbook(aChart()))).toBe(0);
  expect(bytes.length).toBeLessThan(2500);
});

it('names columns as sheets do', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(column)).toEqual('A B Z AA AB AZ BA ZZ AAA'.split(' '));
});

it('has no text that Excel would read as a character by its number', () => {
  expect(sheet(workbook(aChart({ categories: ['_x000D_', '_x0_', '2010'] })))).toMatch(
    />_x005F_x000D_<.*>_x0_</,
  );
});
