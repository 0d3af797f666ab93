import { expect, it } from 'vitest';
import { column } from '../../../src/pptx/charts/chartData.ts';
import { chartXml } from '../../../src/pptx/charts/chartXml.ts';
import { workbook } from '../../../src/pptx/charts/workbook.ts';
import type { ChartItem } from '../../../src/scene/item.ts';
import { Parts } from '../../package/parts.ts';
import { validate } from '../validate.ts';
import { aChart } from './aChart.ts';

const sheet = (bytes: Uint8Array) => Parts.unzip(bytes).text('xl/worksheets/sheet1.xml');

it('has a header row, then a row a category; a gap is an empty cell', () => {
  const cells = [
    ...sheet(workbook(aChart())).matchAll(/<c r="(\w+)"(?: \w+="\w+")*>(?:<is>)?<(?:t [^>]*|v)>([^<]*)</g),
  ];
  expect(Object.fromEntries(cells.map(([, cell, value]) => [cell, value]))).toEqual({
    A1: ' ',
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
  expect(bytes.length).toBeLessThan(4000);
});

const part = (chart: ChartItem, name: string) => Parts.unzip(workbook(chart)).text(`xl/${name}.xml`);
const named = (...names: string[]) =>
  aChart({ series: names.map((name) => ({ name, values: [1], colour: { slot: 'accent1' } })) });

it('is a table of all its cells', () => {
  expect(part(aChart(), 'tables/table1')).toContain(
    'ref="A1:C4" totalsRowShown="0"><tableColumns count="3"><tableColumn id="1" name=" "/>' +
      '<tableColumn id="2" name="批次"/><tableColumn id="3" name="货值 &amp; &lt;额&gt;"/></tableColumns>',
  );
  expect(part(aChart(), 'worksheets/sheet1')).toContain(
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  );
});

it('has a row in its table even where there is no category', () => {
  expect(part(aChart({ categories: [] }), 'tables/table1')).toContain('ref="A1:C2"');
});

it('has columns of different names, which the headings and the chart say too', async () => {
  const chart = named('', 'A', 'a', 'A', 'two\nlines', '_x0041_');
  const columns = ['  ', 'A', 'a ', 'A  ', 'two_x000a_lines', '_x005F_x0041_'];
  const table = part(chart, 'tables/table1');
  expect([...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    ' ',
    ...columns,
  ]);
  const said = columns.map((name) => name.replace('_x000a_', '\n'));
  const cells = /<row r="1">.*?<\/row>/s.exec(part(chart, 'worksheets/sheet1'))?.[0] ?? '';
  expect([...cells.matchAll(/<t [^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual([' ', ...said]);
  const shown = [...chartXml(chart, 'zh-CN', 'rId1').matchAll(/<c:tx>.*?<c:v>([^<]*)<\/c:v>/gs)];
  expect(shown.map(([, name]) => name)).toEqual(said);
  expect(await validate(workbook(chart), 'xlsx')).toEqual([]);
});

it('has the number formats of the labels on its cells, those of gaps too', async () => {
  const series = [
    {
      ...{ name: '值', values: [1.5, null, 1234], colour: { slot: 'accent1' as const } },
      ...{ format: '0.0#####', formats: { 2: '[<1000]General"件";#,##0' } },
    },
    { name: '数', values: [1, 2, 3], colour: { slot: 'accent1' as const } },
  ];
  const chart = aChart({ series });
  expect(part(chart, 'styles')).toContain(
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0#####"/>' +
      '<numFmt numFmtId="165" formatCode="[&lt;1000]General&quot;件&quot;;#,##0"/></numFmts>',
  );
  const cells = part(chart, 'worksheets/sheet1');
  for (const cell of [
    '<c r="B2" s="1"><v>1.5<',
    '<c r="B3" s="1"/>',
    '<c r="B4" s="2"><v>1234<',
    '<c r="C2"><v>1<',
  ])
    expect(cells).toContain(cell);
  expect(await validate(workbook(chart), 'xlsx')).toEqual([]);
});

it('names columns as sheets do', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(column)).toEqual('A B Z AA AB AZ BA ZZ AAA'.split(' '));
});

it('has no text that Excel would read as a character by its number', () => {
  expect(sheet(workbook(aChart({ categories: ['_x000D_', '_x0_', '2010'] })))).toMatch(
    />_x005F_x000D_<.*>_x0_</,
  );
});
