import { expect, test } from 'vitest';
import { check } from '../../../src/index.ts';
import type { ChartItem } from '../../../src/scene/item.ts';
import { deckWith } from '../../text/compileText.ts';
import { findings, lay } from '../lay.ts';

/** The chart of these rows, a text each, with what was found. */
function charted(kind: string, front: string, ...rows: readonly string[]) {
  const [head = '', ...body] = rows.map((row) => `| ${row} |`);
  const table = [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
  const { scene, report } = lay(`---\nlayout: chart\nchart: ${kind}\n${front}---\n\n# 题\n\n${table}\n`);
  const item = scene.pages[0]?.items.find((one): one is ChartItem => one.kind === 'chart');
  return { item, found: findings(report) };
}
/** The category that stands out, if any. */
function standsOut(...of: Parameters<typeof charted>) {
  const { item, found } = charted(...of);
  expect(found).toEqual([]);
  const labels = Object.keys(item?.series[0]?.labels ?? {});
  expect(labels.length).toBeLessThan(2);
  return item?.categories[Number(labels[0] ?? -1)]?.replace('\u00A0', '');
}

test.each(['column', 'bar'])('of a %s chart over time the last stands out, else the only longest', (kind) => {
  expect(standsOut(kind, '', '年 | 值', '2009 | 3', '2010 | 2')).toBe('2010');
  expect(standsOut(kind, '', '年 | 值', '2009年 | 3', '2010年 |')).toBe('2009年');
  expect(standsOut(kind, '', '类 | 值', '甲 | 3', '乙 | 2')).toBe('甲');
  expect(standsOut(kind, '', '类 | 值', '甲 | 1', '乙 | -2')).toBe('乙');
  expect(standsOut(kind, '', '类 | 值', '甲 | 3', '乙 | 3', '丙 | 1')).toBeUndefined();
  expect(standsOut(kind, '', '类 | 值', '甲 | 0', '乙 |')).toBeUndefined();
});

test('nothing stands out in lines, doughnuts and charts of several series', () => {
  expect(charted('line', '', '年 | 值', '2009 | 3', '2010 | 2').item?.series[0]).not.toHaveProperty('labels');
  expect(
    charted('column', '', '年 | 甲 | 乙', '2009 | 3 | 1', '2010 | 2 | 1').item?.series[0],
  ).not.toHaveProperty('points');
});

test.each(['column', 'bar', 'line'])('a %s chart may name it, or say none', (kind) => {
  const rows = ['年 | 值', '2009年 | 3', '2010年 | 2', '2011年 | 1'];
  expect(standsOut(kind, 'highlight: 2010年\n', ...rows)).toBe('2010年');
  expect(standsOut(kind, 'highlight: 2010 年\n', ...rows)).toBe('2010年');
  expect(standsOut(kind, 'highlight: none\n', ...rows)).toBeUndefined();
  expect(standsOut(kind, 'highlight: none\n', '类 | 值', 'Some | 3', 'None | 2')).toBe('None');
});

test('where none stands out, all are in the colour of the brand', () => {
  const series = charted('column', 'highlight: none\n', '年 | 值', '2009 | 3', '2010 | 2').item?.series[0];
  expect(series).toEqual({ name: '值', values: [3, 2], format: 'General', colour: { slot: 'accent1' } });
});

test('a point of a long line that stands out has its label beside that of the last one', () => {
  const rows = Array.from({ length: 20 }, (_, i) => `${1990 + i} | ${i}`);
  const { item } = charted('line', 'highlight: 1995\n', '年 | 值', ...rows);
  expect(item?.labels.points).toBe('last');
  expect(item?.series[0]?.labels).toEqual({ 5: { size: 24, colour: { slot: 'accent1' } } });
});

test('a name that is no category is an error with a suggestion, at its place', () => {
  const { found } = charted('column', 'highlight: 2021\n', '年 | 值', '2009 | 3', '2011 | 2');
  expect(found).toEqual([
    '4: error chart-highlight: the chart has no category “2021” that could stand out. (do you mean “2011”? its categories are 2009 and 2011; `highlight: none` makes all alike.)',
  ]);
  const rows = Array.from({ length: 12 }, (_, i) => `${i + 1}月 | 1`);
  expect(charted('column', 'highlight: 全年\n', '月 | 值', ...rows).found[0]).toContain(
    '(its categories are 1月 to 12月; `highlight: none` makes all alike.)',
  );
});

test('a gap, a category of an area, and what is no series, cannot stand out', () => {
  expect(charted('column', 'highlight: 2011\n', '年 | 值', '2009 | 3', '2011 |').found).toEqual([
    '4: error chart-highlight: the category “2011” has no value that could stand out. (its categories are 2009 and 2011; `highlight: none` makes all alike.)',
  ]);
  expect(charted('area', 'highlight: 甲\n', '类 | 值', '甲 | 3', '乙 | 2').found).toEqual([
    '4: error chart-highlight: “甲” cannot stand out in this chart. (take `highlight:` out, or show the figures as columns, bars, a line or a doughnut.)',
  ]);
  expect(charted('bar', 'highlight: 甲\n', '类 | 值 | 数', '甲 | 3 | 1', '乙 | 2 | 1').found).toEqual([
    '4: error chart-stacked: the chart has no series “甲” that could stand out. (in stacks a series stands out; the series are 值 and 数.)',
  ]);
});

test('a slice of a doughnut, and a series of several, stand out in the colour of the brand', () => {
  const slices = charted('doughnut', 'highlight: 乙\n', '类 | 值', '甲 | 3', '乙 | 2').item?.series[0]
    ?.points;
  expect(Object.values(slices ?? {}).map(({ slot }) => slot)).toEqual(['accent3', 'accent1']);
  const { item } = charted('column', 'highlight: 数\n', '类 | 值 | 数', '甲 | 3 | 1', '乙 | 2 | 1');
  expect(item?.series.map(({ colour }) => colour.slot)).toEqual(['accent3', 'accent1']);
});

test('it is a field of the outline, found at its place there', () => {
  const block = (highlight: string) =>
    `kind: chart\ntitle: 题\nchart: column\nalt: 柱形图\nhighlight: ${highlight}\ncategories: [2006, 2011]\n` +
    'series:\n  - { name: 货值, values: [5, 7] }';
  const errors = (highlight: string) =>
    check({ text: deckWith(block(highlight)) })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => [code, place?.start]);
  expect(errors('2006')).toEqual([]);
  expect(errors('none')).toEqual([]);
  expect(errors('2016')).toEqual([['chart-highlight', { line: 10, column: 18 }]]);
});
