import { expect, test } from 'vitest';
import type { ChartItem } from '../../../../src/scene/item.ts';
import { findings, lay } from '../../lay.ts';

function scattered(front: string, rows: readonly string[], head = '城市 | 北纬 | 昼长') {
  const rule = head.replace(/[^|]+/g, ' --- ');
  const table = [head, rule, ...rows].map((row) => `| ${row} |`).join('\n');
  const { scene, report } = lay(`---\nlayout: chart\nchart: scatter\n${front}---\n\n# 题\n\n${table}\n`);
  const items = scene.pages[0]?.items ?? [];
  const item = items.find((one): one is ChartItem => one.kind === 'chart');
  const words = items.flatMap((one) =>
    one.kind === 'text'
      ? [one.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('')]
      : [],
  );
  return { item, words, found: findings(report) };
}
const CITIES = ['广州 | 23.1 | 13.6', '北京 | 39.9 | 15', '漠河 | 53 | 17'];

test('the first series goes across and the second up, on axes with round ends, and each point has its name', () => {
  const { item, words, found } = scattered('unit: 小时\n', CITIES);
  expect(found).toEqual([]);
  expect(item?.series.map(({ name }) => name)).toEqual(['北纬', '昼长']);
  expect(item?.axis).toMatchObject({ across: { min: 0, max: 60 }, min: 13, max: 18 });
  expect(Object.values(item?.series[1]?.labels ?? {}).map(({ text }) => text)).toEqual([
    '广州',
    '北京',
    '漠河',
  ]);
  // The caption has the axis that goes up, with its unit; the name of the other stands at its end.
  expect(words).toContain('昼长（小时）');
  expect(words).toContain('北纬');
});

test('an axis begins where the slide says, and the point that stands out is larger named and in the primary', () => {
  const { item, found } = scattered('axis-min: 10\nhighlight: 漠河\n', CITIES);
  expect(found).toEqual([]);
  expect(item?.axis.min).toBe(10);
  expect(item?.series[1]).toMatchObject({ points: { 2: { slot: 'accent1' } }, labels: { 2: { size: 24 } } });
  expect(item?.series[1]?.colour).toEqual({ slot: 'accent3', alpha: 0.75 });
});

test('percent on one axis goes with plain numbers on the other', () => {
  expect(scattered('', ['甲 | 5 | 10%', '乙 | 9 | 30%']).found).toEqual([]);
});

test('a point without one of its values is left out', () => {
  const { item, found } = scattered('', [...CITIES, '某地 | | 14']);
  expect(found).toEqual([]);
  expect(Object.keys(item?.series[1]?.labels ?? {})).toEqual(['0', '1', '2']);
});

test('a table of one or three series is an error, and so are names that stand on each other', () => {
  expect(scattered('', ['甲 | 1', '乙 | 2'], '类 | 值').found[0]).toContain(
    'error chart-setting: a scatter chart takes two series, the first across and the second up; here are 1.',
  );
  const same = Array.from({ length: 9 }, (_, i) => `检验检疫局${i} | 5 | 5`);
  expect(scattered('', [...same, '远方 | 9 | 9']).found.join()).toContain('error chart-names-crowded');
});

test('an arrow has no place on it', () => {
  const { found } = scattered('annotate: 越北越长\nfrom: 广州\nto: 漠河\n', CITIES);
  expect(found[0]).toContain('error chart-marks');
});
