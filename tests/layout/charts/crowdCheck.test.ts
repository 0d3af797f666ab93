import { describe, expect, test } from 'vitest';
import type { ChartItem } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

/** Lays out a chart of `count` categories, and returns the findings. */
function chart(
  kind: string,
  count: number,
  {
    name = (i: number) => `${1950 + i}`,
    value = '1,234' as string | ((i: number) => string),
    series = 1,
    beside = '',
  } = {},
) {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const each = <T>(make: (i: number) => T) => Array.from({ length: series }, (_, i) => make(i));
  const rows = [
    row(['年', ...each((i) => `列${i}`)]),
    row(['---', ...each(() => '---')]),
    ...Array.from({ length: count }, (_, i) =>
      row([name(i), ...each(() => (typeof value === 'string' ? value : value(i)))]),
    ),
  ];
  const { scene, report } = lay(
    `---\nlayout: chart\nchart: ${kind}\n---\n\n# 题\n\n${rows.join('\n')}\n${beside}`,
  );
  const item = scene.pages[0]?.items.find((one): one is ChartItem => one.kind === 'chart');
  return { item, found: findings(report) };
}
const found = (...of: Parameters<typeof chart>) => chart(...of).found;
const COLUMN =
  'show fewer categories, shorten their names, or write `chart: bar`, or for a course of time `chart: line`, which shows some of them.';
const BAR = 'show fewer categories, or cut the chart in two.';
const FIGURES = 'show fewer categories or series, or write `chart: line` for a course of time.';

describe('names', () => {
  test('under columns, each word has its place', () => {
    expect(found('column', 20)).toEqual([]);
    expect(found('column', 60, { value: '1' })).toEqual([
      `10: error chart-names-crowded: the 60 names of the chart do not fit: at 14 pt “1950” needs 32 pt of width and has 14. (${COLUMN})`,
    ]);
  });

  test('the widest is told, where it stands', () => {
    const name = (i: number) => (i === 3 ? 'Headquarters abroad' : 'Office');
    expect(found('column', 12, { name })).toEqual([
      `13: error chart-names-crowded: the 12 names of the chart do not fit: at 14 pt “Headquarters abroad” needs 85 pt of width and has 72. (${COLUMN})`,
    ]);
    expect(found('column', 8, { name })).toEqual([]);
  });

  test('a callout beside the columns takes of their room', () => {
    expect(found('column', 18, { value: '1', beside: '\n一句话。\n' })).toEqual([
      `10: error chart-names-crowded: the 18 names of the chart do not fit: at 14 pt “1950” needs 32 pt of width and has 30. (${COLUMN})`,
    ]);
  });

  test('Chinese names go on lines, but not on more than four', () => {
    const name = () => '出入境检验检疫局技术中心党支部委员会'.slice(0, 16);
    expect(found('column', 15, { name, value: '1' })).toEqual([]);
    expect(found('column', 16, { name, value: '1' })).toEqual([
      `10: error chart-names-crowded: the 16 names of the chart do not fit: at 14 pt “${name()}” needs 56 pt of width and has 54. (${COLUMN})`,
    ]);
  });

  test('beside bars, each has its height', () => {
    expect(found('bar', 18)).toEqual([]);
    expect(found('bar', 30)[1]).toBe(
      `10: error chart-names-crowded: the 30 names of the chart do not fit: at 14 pt “1950” needs 14 pt of height and has 10. (${BAR})`,
    );
  });

  test('beside bars, long ones take two lines', () => {
    const name = () => '出入境检验检疫局技术中心党支部委员会各组';
    expect(found('bar', 10, { name })).toEqual([]);
    expect(found('bar', 12, { name })).toEqual([
      `10: error chart-names-crowded: the 12 names of the chart do not fit: at 14 pt “${name()}” needs 28 pt of height and has 25. (${BAR})`,
    ]);
  });

  test('under lines, some are left out, so that the others have room', () => {
    expect(found('line', 60)).toEqual([]);
    const step = (count: number, name?: (i: number) => string) =>
      chart('line', count, { value: '1', ...(name ? { name } : {}) }).item?.axis.skip;
    expect([12, 20, 22, 40, 60].map((count) => step(count))).toEqual([undefined, undefined, 2, 2, 3]);
    expect(step(30, (i) => `2011年${i}月`)).toBe(4);
  });
});

describe('figures', () => {
  test('of columns are as wide as the way from one to the next, or less', () => {
    expect(found('column', 24, { value: '123' })).toEqual([]);
    expect(found('column', 24)).toEqual([
      `8: warning chart-figures-crowded: figures of the chart stand on each other: at 14 pt they need 41 pt of width each and have 36. (${FIGURES})`,
    ]);
  });

  test('of several series stand over their own columns', () => {
    expect(found('column', 4, { series: 3 })).toEqual([]);
    const { item } = chart('column', 8, { series: 6 });
    expect(item).toMatchObject({ labels: { points: 'none' }, axis: { lines: { slot: 'lt2' } } });
  });

  test('of bars are as high as the way from one to the next, or less', () => {
    expect(found('bar', 6, { series: 2 })).toEqual([]);
    expect(chart('bar', 6, { series: 4 }).item?.labels.points).toBe('none');
  });

  test('of one line of many points stand at the last only', () => {
    expect(chart('line', 12).item?.labels.points).toBeUndefined();
    expect(chart('line', 13).item?.labels.points).toBe('last');
    expect(found('line', 12, { value: '1,234,567.89' })).toEqual([
      `8: warning chart-figures-crowded: figures of the chart stand on each other: at 14 pt they need 82 pt of width each and have 72. (${FIGURES})`,
    ]);
  });

  test('a gap needs no room', () => {
    expect(found('column', 24, { value: (i) => (i % 2 ? '1,234' : '') })).toEqual([]);
  });
});
