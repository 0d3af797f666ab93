import { expect, test } from 'vitest';
import type { ChartItem } from '../../src/scene/item.ts';
import { aChart, aScene, aTitle, theme } from './aScene.ts';
import { findingsIn } from './findingsIn.ts';

const found = (...[code, scene]: [Parameters<typeof findingsIn>[0], ReturnType<typeof aScene>]) =>
  findingsIn(code, '', { scene });

test('title-too-long: over two lines as it stands on its page', () => {
  const han = '八年节假日从不停运';
  expect(found('title-too-long', aScene([aTitle(han.repeat(5))]))).toEqual([
    '1:1 the title takes 3 lines; 2 are the most that is read at a glance.',
  ]);
  expect(found('title-too-long', aScene([aTitle(`${han}\n${han}\n${han}`)]))).toHaveLength(1);
  expect(found('title-too-long', aScene([aTitle(han.repeat(3))]))).toEqual([]);
});

test('chart-colours-alike: two series that one cannot tell apart', () => {
  const alike = { ...theme, colours: { ...theme.colours, accent2: '1A5A70' } };
  expect(found('chart-colours-alike', aScene([aChart('accent1', 'accent2')], alike))).toEqual([
    '1:1 two colours of the chart are hard to tell apart: primary and accent.',
  ]);
  expect(found('chart-colours-alike', aScene([aChart('accent1', 'accent2')]))).toEqual([]);
  expect(found('chart-colours-alike', aScene([aChart('accent1')], alike))).toEqual([]);
});

test('chart-colours-alike looks at the slices of a doughnut', () => {
  const slices = { 0: { slot: 'accent1' }, 1: { slot: 'accent3' } } as const;
  const chart = aChart('accent1');
  const doughnut: ChartItem = {
    ...chart,
    chart: 'doughnut',
    categories: ['甲', '乙'],
    series: chart.series.map((one) => ({ ...one, points: slices })),
  };
  const alike = { ...theme, colours: { ...theme.colours, accent3: '1A5A70' } };
  expect(found('chart-colours-alike', aScene([doughnut], alike))).toEqual([
    '1:1 two colours of the chart are hard to tell apart: primary and muted.',
  ]);
  expect(found('chart-colours-alike', aScene([doughnut]))).toEqual([]);
});

test('chart-colours-alike looks into groups', () => {
  const alike = { ...theme, colours: { ...theme.colours, accent2: '14506C' } };
  const group = { kind: 'group', name: 'Group', items: [aChart('accent1', 'accent2')] } as const;
  expect(found('chart-colours-alike', aScene([group], alike))).toHaveLength(1);
});

test('font-uncommon: a face that comes with no system, once', () => {
  const face = { latin: 'Gotham', ea: '方正兰亭黑' };
  const faces = { ...theme.faces, heading: face, body: face };
  expect(found('font-uncommon', aScene([], { ...theme, faces }))).toEqual([
    '0:0 the font Gotham does not come with Windows, macOS or Office.',
    '0:0 the font 方正兰亭黑 does not come with Windows, macOS or Office.',
  ]);
  expect(found('font-uncommon', aScene([]))).toEqual([]);
});
