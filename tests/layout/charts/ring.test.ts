import { expect, test } from 'vitest';
import { fitsOnRing, outsideRing } from '../../../src/layout/charts/ring.ts';
import type { ChartItem } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

const FACE = { latin: 'Arial', ea: 'Microsoft YaHei' };
const BOX = { x: 48, y: 150, width: 864, height: 306 };
const doughnut = (values: readonly number[], size = 18) => ({
  categories: values.map((_, i) => `${i}`),
  series: [{ name: '值', values, format: '#,##0', colour: { slot: 'accent1' } }] as const,
  labels: { size, bold: true, colour: { slot: 'dk1' } as const },
  legend: true,
});

test('figures fit on a ring when they are no wider than it is, and their slices long enough', () => {
  expect(fitsOnRing(doughnut([12, 34]), BOX, FACE)).toBe(true);
  expect(fitsOnRing(doughnut([1_250_000, 2_250_000]), BOX, FACE)).toBe(false);
  expect(fitsOnRing(doughnut([1, 99]), BOX, FACE)).toBe(false);
  expect(fitsOnRing(doughnut([0, 99]), BOX, FACE)).toBe(true);
  expect(fitsOnRing(doughnut([12, 34]), { ...BOX, height: 90 }, FACE)).toBe(false);
});

test('figures beside the ring stand clear of it and within the box', () => {
  const chart = doughnut([1_250_000, 2_250_000, 3_000_000]);
  const { ring, labels, crowded } = outsideRing(chart, BOX, FACE);
  expect(crowded).toBe(false);
  const [centre, radius] = [
    { x: ring.x + ring.diameter / 2, y: ring.y + ring.diameter / 2 },
    ring.diameter / 2,
  ];
  const sum = 6_500_000;
  let from = 0;
  for (const [i, value] of chart.series[0].values.entries()) {
    const angle = ((from + value / 2) / sum) * 2 * Math.PI;
    from += value;
    const { right, down } = labels[i]?.move ?? { right: 0, down: 0 };
    // Unmoved, a label stands in the middle of the ring, whose hole is half of it.
    const middle = { x: radius * 0.75 * Math.sin(angle) + right, y: -radius * 0.75 * Math.cos(angle) + down };
    const [halfWidth, halfHeight] = [46, 10.8];
    const near = Math.hypot(
      Math.max(0, Math.abs(middle.x) - halfWidth),
      Math.max(0, Math.abs(middle.y) - halfHeight),
    );
    expect(near).toBeGreaterThan(radius);
    expect(centre.x + middle.x - halfWidth).toBeGreaterThan(0);
    expect(centre.y + middle.y + halfHeight).toBeLessThan(BOX.height);
  }
});

/** The chart of these rows, with what was found. */
function charted(...rows: readonly string[]) {
  const table = ['| 类 | 吨 |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
  const { scene, report } = lay(`---\nlayout: chart\nchart: doughnut\n---\n\n# 题\n\n${table}\n`);
  const item = scene.pages[0]?.items.find((one): one is ChartItem => one.kind === 'chart');
  return { item, found: findings(report) };
}

test('wide figures are moved off the ring, in the dark, on the colour of the page', () => {
  const { item, found } = charted('国内的各个市场 | 1,250,000', '国外的各个市场 | 2,250,000');
  expect(found).toEqual([]);
  expect(item?.ring).toBeDefined();
  expect(item?.labels).toMatchObject({ size: 18, colour: { slot: 'dk1' }, ground: { slot: 'lt1' } });
  for (const label of Object.values(item?.series[0]?.labels ?? {}))
    expect(Object.keys(label)).toEqual(['move']);
});

test('figures that would fit at a smaller size stay on the ring', () => {
  const { item } = charted('国内的各个市场 | 12,345', '国外的各个市场 | 23,456');
  expect([item?.ring, item?.labels.size]).toEqual([undefined, 14]);
});

test('labels of thin slices beside each other are reported', () => {
  const rows = ['大 | 1,000,000', '一 | 1,000', '二 | 1,000', '三 | 1,000'];
  expect(charted(...rows).found).toEqual([
    '8: warning chart-ring-crowded: the figures of the doughnut fit neither on its slices nor, at 18 pt, beside them. (put small slices together under one name, round the figures, or write `chart: bar`.)',
  ]);
});
