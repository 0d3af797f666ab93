import { expect, test } from 'vitest';
import type { ChartItem, Item } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

function charted(front: string, rows: readonly string[]) {
  const [head = '', ...body] = rows.map((row) => `| ${row} |`);
  const table = [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
  const { scene, report } = lay(`---\nlayout: chart\n${front}---\n\n# 题\n\n${table}\n`);
  const items: readonly Item[] = scene.pages[0]?.items ?? [];
  const item = items.find((one): one is ChartItem => one.kind === 'chart');
  return {
    item,
    words: JSON.stringify(items.filter(({ kind }) => kind === 'group')),
    found: findings(report),
  };
}
const TWO = ['年 | 额 | 增长', '2010 | 3.1 | 82%', '2011 | 4.14 | 34%'];
const PLAN = ['年 | 额 | 计划', '2010 | 3.1 | 2.6', '2011 | 4.14 | 3.5'];
const AGE = ['年 | 岁', '2010 | 33.5', '2011 | 33'];

test('a line in a unit of its own has its own axis and runs above the columns', () => {
  const { item, words, found } = charted('chart: column\nline: 增长\nline-unit: "%"\n', TWO);
  expect(found).toEqual([]);
  expect(item?.series.map(({ line }) => line)).toEqual([undefined, true]);
  expect(item?.axis.max).toBeCloseTo(4.14 / 0.56, 3);
  const { min = 0, max = 0 } = item?.second ?? {};
  expect((34 - min) / (max - min)).toBeCloseTo(0.72, 3);
  expect(words).toContain('增长');
});

test('a line in the unit of the columns shares their axis, and their figures stand at their feet', () => {
  const { item, found } = charted('chart: column\nline: 计划\n', PLAN);
  expect(found).toEqual([]);
  expect(item?.second).toBeUndefined();
  expect(item?.series.map(({ inside }) => inside)).toEqual([true, undefined]);
});

test('percent beside plain numbers needs a line of its own unit', () => {
  expect(charted('chart: column\nline: 增长\n', TWO).found[0]).toContain('error chart-percent');
});

test('areas of several series are stacked, with their names at their ends', () => {
  const { item, words, found } = charted('chart: area\n', PLAN);
  expect(found).toEqual([]);
  expect(item).toMatchObject({ chart: 'area', stacked: 'values', legend: false, labels: { points: 'none' } });
  expect(words).toContain('计划');
});

test('the axis of a line may begin above zero, and shows its numbers then', () => {
  const { item, found } = charted('chart: line\naxis-min: 30\naxis-max: 36\nformat: "0.0"\n', AGE);
  expect(found).toEqual([]);
  expect(item?.axis).toMatchObject({ min: 30, max: 36, lines: { slot: 'lt2' } });
  expect(item?.series[0]?.format).toBe('0.0');
});

test('labels in percent are the shares, of a share bar in its workbook too', () => {
  expect(charted('chart: doughnut\nlabels: percent\n', AGE).item?.labels.percent).toBe('0%');
  const { item } = charted('chart: share\nlabels: percent\nformat: 0.0\n', [
    '身份 | 名',
    '党员 | 34',
    '积极分子 | 5',
  ]);
  expect(item?.series.map(({ values, format }) => [values[0], format])).toEqual([
    [87.18, '0.0"%"'],
    [12.82, '0.0"%"'],
  ]);
  const bars = charted('chart: bar\nstacked: percent\nlabels: percent\n', [
    '局 | 甲 | 乙',
    '吉 | 1 | 3',
  ]).item;
  expect(bars?.series.map(({ values }) => values[0])).toEqual([25, 75]);
});

test('names stand beside the data, or in a legend when the slide asks for one', () => {
  const stack = 'chart: column\nstacked: values\n';
  expect(charted(stack, PLAN).item?.legend).toBe(false);
  expect(charted(`${stack}legend: true\n`, PLAN).item?.legend).toBe(true);
  const long = [
    '年 | 额 | 很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长的名称',
    '2010 | 3 | 2',
  ];
  expect(charted(stack, long).item?.legend).toBe(true);
  expect(charted(`${stack}legend: false\n`, long).found).toEqual([
    '5: error chart-setting: the names have no room beside the data, as `legend: false` asks. (shorten the names, or take `legend:` out.)',
  ]);
});

test.each([
  ['chart: bar\nline: 计划\n', 'this chart takes no `line`: that needs columns that are not stacked'],
  ['chart: column\nline-unit: 个\n', 'this chart takes no `line-unit`'],
  ['chart: column\nline: 计\n', 'the chart has no series “计” for `line`'],
  ['chart: column\naxis-min: 1\n', '`axis-min: 1` leaves out zero'],
  ['chart: line\naxis-min: 3\n', '`axis-min: 3` leaves out values of the chart'],
  ['chart: line\naxis-max: 四\n', '`axis-max: 四` is not a number'],
  ['chart: share\naxis-max: 4\n', 'this chart takes no `axis-max`'],
  ['chart: line\nformat: 0.0a\n', '`format: 0.0a` is no number format'],
  ['chart: column\nlabels: percent\n', 'this chart takes no `labels`: that needs a doughnut'],
  ['chart: doughnut\nlabels: both\n', '`labels: both` is not one of'],
  ['chart: line\nlegend: top\n', '`legend: top` is not one of'],
])('options that cannot be are errors: %s', (front, message) => {
  const { found } = charted(front, front.includes('share') || front.includes('doughnut') ? AGE : PLAN);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('error chart-setting: ');
  expect(found[0]).toContain(message);
});

test('an arrow over columns with a line is refused, a target line is not', () => {
  const marks = 'annotate: 多\nfrom: 2010\nto: 2011\n';
  expect(charted(`chart: column\nline: 计划\n${marks}`, PLAN).found[0]).toContain('error chart-marks');
  expect(charted('chart: column\nline: 计划\ntarget: 4\n', PLAN).found).toEqual([]);
  expect(charted(`chart: area\n${marks}`, AGE).found).toEqual([]);
});
