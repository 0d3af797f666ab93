import { expect, test } from 'vitest';
import { readBrand } from '../../src/brand/readBrand.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { contrastCheck } from '../../src/layout/contrastCheck.ts';
import { Leaf } from '../../src/outline/leaf.ts';
import type { ChartItem, Item, TableItem } from '../../src/scene/item.ts';
import { box, content, page, paragraph, run } from '../pptx/everyKind.ts';
import { BLUE, brandOf, findings, lay, RED } from './lay.ts';

function found(item: Item, colours = RED): string[] {
  const report = new Report();
  contrastCheck(brandOf(colours), [content], [page(1, [item])], report);
  return findings(report).map((line) => line.replace(/ \(.*/, ''));
}

const cell = (colour: 'lt1' | 'dk1') => ({
  paragraphs: [paragraph([run('字', { size: 14, colour: { slot: colour } })])],
});
const table = (fill: 'accent1' | 'lt2'): TableItem => ({
  ...{ kind: 'table', name: '表', box: box(100, 100, 100, 40), columns: [100], rowHeights: [40], padding: 0 },
  rows: [[{ ...cell('lt1'), fill: { slot: fill } }]],
  rule: { colour: { slot: 'dk1' }, width: 1 },
  described: { alt: '表' },
});
const doughnut = (slice: 'accent1' | 'accent4'): ChartItem => ({
  ...{
    kind: 'chart',
    chart: 'doughnut',
    name: '图',
    box: box(100, 100, 100, 100),
    categories: ['甲'],
    legend: false,
  },
  series: [{ name: '值', values: [1], colour: { slot: slice }, points: { 0: { slot: slice } } }],
  labels: { size: 18, bold: true, colour: { slot: 'lt1' }, format: 'General' },
  axis: { size: 14, colour: { slot: 'dk1' } },
  described: { alt: '图' },
});

test('the cells of a table are held against their fills', () => {
  expect(found(table('accent1'))).toEqual([]);
  expect(found(table('lt2'))).toHaveLength(1);
  expect(found(table('lt2'))[0]).toMatch(/contrast/);
});

test('the labels of a doughnut are held against their slices, those of other charts against the ground', () => {
  expect(found(doughnut('accent1'))).toEqual([]);
  expect(found(doughnut('accent4'))).toHaveLength(1);
  expect(found({ ...doughnut('accent1'), chart: 'column' })).toHaveLength(1);
});

test('a doughnut takes slices that carry its labels, whatever the brand', () => {
  const text =
    '---\nlayout: chart\nchart: doughnut\n---\n\n# 题\n\n| 类 | 值 |\n|---|---|\n| 甲 | 6 |\n| 乙 | 4 |\n';
  const brand = brandOf({ ...BLUE, primary: 'FFD600' });
  const { scene, report } = lay(text, brand);
  const chart = scene.pages[0]?.items.find((item) => item.kind === 'chart');
  const slots = Object.values((chart as ChartItem).series[0]?.points ?? {}).map(({ slot }) => slot);
  expect(slots).not.toContain('accent1');
  expect(findings(report).filter((line) => line.includes('lt1'))).toEqual([]);
});

test('the colour that the brand gives is to blame, and the hint says which way it reads better', () => {
  const brand = readBrand(
    { colours: { primary: new Leaf('0A84FF', { file: 'b', start: 7, end: 13 }) }, fonts: {} },
    new Report(),
  );
  const [finding] = lay('---\nlayout: cover\nkicker: 题\n---\n\n# 题\n', brand).report.sorted();
  expect(finding).toMatchObject({
    code: 'contrast',
    message: 'text of 14 pt in #1B2026 (dk1) on #0A84FF has a contrast of 4.49; it needs 4.5.',
    hint: 'make the text darker, or the ground lighter.',
    span: { file: 'b', start: 7 },
  });
  const light = new Report();
  contrastCheck(brandOf(RED), [content], [page(1, [table('lt2')])], light);
  expect(light.sorted()[0]?.hint).toBe('make the ground darker, or the text lighter.');
});
