import { expect, test } from 'vitest';
import { readBrand } from '../../../src/brand/readBrand.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { contrastCheck } from '../../../src/layout/checks/contrastCheck.ts';
import { PlacedText } from '../../../src/outline/tree/placedText.ts';
import type { ChartItem, Item, ShapeItem, TableItem } from '../../../src/scene/item.ts';
import { box, content, page, paragraph, run, text } from '../../pptx/everyKind.ts';
import { BLUE, brandOf, findings, lay, RED } from '../lay.ts';

function found(item: Item, colours = RED): string[] {
  const report = new Report();
  contrastCheck(brandOf(colours), [content], [page(1, [item])], {}, report);
  return findings(report).map((line) => line.replace(/ \(.*/, ''));
}

const cell = (colour: 'lt1' | 'dk1') => ({
  paragraphs: [paragraph([run('字', { size: 14, colour: { slot: colour } })])],
});
const table = (fill: 'accent1' | 'lt2' | 'dk2', ink: 'lt1' | 'dk1' = 'lt1'): TableItem => ({
  ...{ kind: 'table', name: '表', box: box(100, 100, 100, 40), columns: [100], rowHeights: [40], padding: 0 },
  rows: [[{ ...cell(ink), fill: { slot: fill } }]],
  rule: { colour: { slot: 'dk1' }, width: 1 },
  described: { alt: '表' },
});
const doughnut = (slice: 'accent1' | 'lt2'): ChartItem => ({
  ...{
    kind: 'chart',
    chart: 'doughnut',
    name: '图',
    box: box(100, 100, 100, 100),
    categories: ['甲'],
    legend: false,
  },
  series: [{ name: '值', values: [1], colour: { slot: slice }, points: { 0: { slot: slice } } }],
  labels: { size: 18, bold: true, colour: { slot: 'lt1' }, ground: { slot: slice } },
  axis: { size: 14, colour: { slot: 'dk1' } },
  described: { alt: '图' },
});

/**
 * Returns the findings about the table in a brand of these colours, each as place and hint. A place is named like its
 * colour.
 */
function remedies(item: Item, colours: Readonly<Record<string, string>>) {
  const leaves = Object.entries(colours).map(([name, hex]) => [
    name,
    new PlacedText(hex, { file: name, start: 0, end: 6 }),
  ]);
  const brand = readBrand({ colours: Object.fromEntries(leaves), fonts: {} }, new Report());
  const report = new Report();
  contrastCheck(brand, [content], [page(1, [item])], {}, report);
  return [...new Set(report.sorted().map(({ span, hint }) => `${span?.file}: ${hint}`))];
}

test('the cells of a table are held against their fills', () => {
  expect(found(table('accent1'))).toEqual([]);
  expect(found(table('lt2'))).toHaveLength(1);
  expect(found(table('lt2'))[0]).toMatch(/contrast/);
});

test('a changed colour is held against its ground as a viewer shows it', () => {
  const change = { hueOff: 0, satMod: 1, lumMod: 0.2, lumOff: 0.8 };
  const paler: TableItem = {
    ...table('lt2'),
    rows: [[{ paragraphs: [paragraph([run('字', { colour: { slot: 'accent1', change } })])] }]],
  };
  expect(found(paler)).toHaveLength(1);
  expect(found(paler)[0]).toContain('F5C8CA');
});

test('the labels of a doughnut are held against the fill behind them, those of other charts against the ground', () => {
  expect(found(doughnut('accent1'))).toEqual([]);
  expect(found(doughnut('lt2'))).toHaveLength(1);
  expect(
    found({
      ...doughnut('accent1'),
      chart: 'column',
      labels: { size: 18, bold: true, colour: { slot: 'lt1' } },
    }),
  ).toHaveLength(1);
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

test('the colour to change is the text’s where the author gave it, else that of its ground', () => {
  expect(remedies(table('accent1'), { primary: '0A84FF' })).toEqual([
    'primary: make the ground, `brand.colours.primary`, darker.',
  ]);
  expect(remedies(table('lt2', 'dk1'), { ink: '9A9A9A', wash: 'F7F4EE' })).toEqual([
    'ink: make the text, `brand.colours.ink`, darker.',
  ]);
  expect(remedies(table('accent1', 'dk1'), { primary: '14506B', ink: '7FA0B0' })).toContain(
    'ink: make the text, `brand.colours.ink`, lighter.',
  );
});

test('a ground that follows from another colour is mended there', () => {
  expect(remedies(table('dk2'), { primary: 'FFD600' })).toEqual([
    'primary: make the ground, `brand.colours.primary`, darker.',
  ]);
});

test('text that no change of its own would make readable leaves it to the ground', () => {
  expect(remedies(table('lt2', 'dk1'), { ink: '1B2026', wash: '303030' })).toEqual([
    'wash: make the ground, `brand.colours.wash`, lighter.',
  ]);
});

test('large text needs a contrast of 3, from 24 pt on or bold from 18 pt on; other text one of 4.5', () => {
  // White on this blue has a contrast of 3.65.
  const isFound = (size: number, bold: boolean) => {
    const paragraphs = [paragraph([run('字', { size, bold, colour: { slot: 'lt1' } })])];
    const item = { ...table('accent1'), rows: [[{ paragraphs, fill: { slot: 'accent1' as const } }]] };
    return found(item, { ...BLUE, primary: '0A84FF' }).length > 0;
  };
  expect([isFound(23, false), isFound(24, false)]).toEqual([true, false]);
  expect([isFound(17, true), isFound(18, true)]).toEqual([true, false]);
});

test('a text on a picture is held against the pixels under its first words, through a veil too', () => {
  const picture = (colour: string, veil?: number) => {
    const report = new Report();
    const media = {
      photo: { samples: { columns: 40, colours: Array.from({ length: 1600 }, () => colour) } },
    };
    const whole = box(0, 0, 960, 540);
    const decorative = { described: { decorative: true } } as const;
    const veiled: ShapeItem = {
      ...{ kind: 'shape', shape: 'rect', name: '纱', box: whole, ...decorative },
      fill: { slot: 'dk1', alpha: veil ?? 0 },
    };
    const items: Item[] = [
      { kind: 'picture', name: '图', box: whole, media: 'photo', ...decorative },
      ...(veil === undefined ? [] : [veiled]),
      text('字', box(100, 100, 400, 40), [run('字', { colour: { slot: 'lt1' } })]),
    ];
    contrastCheck(brandOf(RED), [content], [page(1, items)], media, report);
    return findings(report).map((line) => line.replace(/ \(.*/, ''));
  };
  expect(picture('101820')).toEqual([]);
  expect(picture('E8F0F4')).toHaveLength(1);
  expect(picture('E8F0F4')[0]).toMatch(/contrast: text of 18 pt in #FFFFFF$/);
  expect(picture('E8F0F4', 0.8)).toEqual([]);
});
