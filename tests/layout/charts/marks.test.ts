import { expect, test } from 'vitest';
import type { ChartItem, GroupItem, Item } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

function charted(front: string, rows: readonly string[], after = '') {
  const [head = '', ...body] = rows.map((row) => `| ${row} |`);
  const table = [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
  const { scene, report } = lay(`---\nlayout: chart\n${front}---\n\n# 题\n\n${table}\n\n${after}`);
  const [page] = scene.pages;
  const items: readonly Item[] = page?.items ?? [];
  const item = items.find((one): one is ChartItem => one.kind === 'chart');
  const groups = items.filter((one): one is GroupItem => one.kind === 'group');
  return { item, items, groups, layout: page?.layout, found: findings(report) };
}
const YEARS = ['年 | 货值', '2006 | 50', '2011 | 200'];

test('an arrow leads from one column to the next, with its words on a pill and in its alternative text', () => {
  const { item, groups, found } = charted(
    'chart: column\nannotate: 约 **4** 倍\nfrom: 2006\nto: 2011\n',
    YEARS,
  );
  expect(found).toEqual([]);
  const [line, pill] = groups[0]?.items ?? [];
  expect(line).toMatchObject({ kind: 'freeform', line: { head: true } });
  expect(line?.kind === 'freeform' && line.described).toEqual({ alt: '2006 → 2011：约 4 倍' });
  expect(pill).toMatchObject({
    kind: 'text',
    card: { radius: 24, line: { colour: { slot: 'accent1' }, width: 2 } },
  });
  expect(item).toMatchObject({ axis: { min: 0, max: 200 }, gap: 200 });
  expect(item?.plot).toBeDefined();
});

function arrowOf(front: string, rows: readonly string[]) {
  const { item, groups } = charted(`chart: column\n${front}`, rows);
  const [line, pill] = groups[0]?.items ?? [];
  if (line?.kind !== 'freeform' || pill?.kind !== 'text' || !item?.plot) throw new Error('there is no arrow');
  return {
    commands: line.path.replace(/[^A-Z]/g, ''),
    line: line.box,
    pill: pill.box,
    plot: item.plot,
    box: item.box,
  };
}

test('between neighbours a curve rises, with its pill on the middle and clear of both columns', () => {
  const up = arrowOf('annotate: 约 **4** 倍\nfrom: 2006\nto: 2011\n', YEARS);
  expect(up.commands).toBe('MC');
  // The columns are a third of their places wide.
  const slot = up.plot.width / 2;
  const [low, high] = [up.box.x + slot * (2 / 3), up.box.x + slot * (4 / 3)];
  expect(up.line.x).toBeGreaterThan(low);
  expect(up.line.x + up.line.width).toBeLessThan(high);
  expect(up.pill.x + up.pill.width).toBeLessThanOrEqual(high - 8);
  const middle = up.line.x + up.line.width / 2;
  expect(Math.abs(up.pill.x + up.pill.width / 2 - middle)).toBeLessThan(up.pill.width / 4);
  const top = up.box.y + up.plot.y;
  expect(up.line.y).toBeCloseTo(top + 14, 3);
  expect(up.pill.y + up.pill.height).toBeLessThan(top + up.plot.height * 0.75);
  // Down again the arrow takes the same way.
  const down = arrowOf('annotate: 约 **4** 倍\nfrom: 2011\nto: 2006\n', YEARS);
  expect([down.line, down.pill]).toEqual([up.line, up.pill]);
});

test('elsewhere an arch leads over the columns, and corners where that would cross a label', () => {
  const over = (rows: readonly string[]) =>
    arrowOf('annotate: 约 **4** 倍\nfrom: 甲\nto: 乙\n', ['年 | 货值', ...rows]);
  const level = over(['甲 | 190', '乙 | 200']);
  expect(level.commands).toBe('MCC');
  expect(level.line.y).toBeLessThan(level.box.y + level.plot.y);
  expect(over(['甲 | 90', '丙 | 150', '丁 | 150', '乙 | 200']).commands).toBe('MCC');
  expect(
    over(['甲 | 10', '丙 | 200', '丁 | 15', '戊 | 15', '己 | 15', '庚 | 15', '辛 | 15', '乙 | 20']).commands,
  ).toBe('MLLL');
});

test('a value that the author computed has the mark of that behind it, in the chart’s workbook too', () => {
  const { item, found } = charted(
    'chart: column\ncomputed-mark: 推算\ncomputed-values: 2006\nannotate: 四倍\nfrom: 2006\nto: 2011\n',
    YEARS,
  );
  expect(found).toEqual([]);
  expect(item?.series[0]?.formats).toEqual({ 0: 'General"（推算）"' });
  const { item: two } = charted('chart: column\ncomputed-mark: 推算\ncomputed-values: 2011 / 乙\n', [
    '年 | 甲 | 乙',
    '2006 | 5% | 6%',
    '2011 | 7% | 8%',
  ]);
  expect(two?.series.map(({ formats }) => formats)).toEqual([undefined, { 1: 'General"%（推算）"' }]);
});

test('stacks have their totals: above columns, behind bars, none for shares and columns too narrow for them', () => {
  const totalsOf = (front: string, rows: readonly string[]) => {
    const { groups, found } = charted(front, rows);
    expect(found).toEqual([]);
    const totals = groups.find(({ name }) => name === '合计');
    return (totals?.items ?? []).map((one) =>
      one.kind === 'text' ? one.paragraphs[0]?.runs.map(({ text }) => text).join('') : '',
    );
  };
  const rows = ['年 | 甲 | 乙', '2009 | 10.5 | 20', '2010 | 40 | 60'];
  expect(totalsOf('chart: column\nstacked: true\n', rows)).toEqual(['30.5', '100']);
  expect(totalsOf('chart: bar\nstacked: true\n', rows)).toEqual(['30.5', '100']);
  expect(totalsOf('chart: column\nstacked: true\nlegend: true\n', rows)).toEqual(['30.5', '100']);
  expect(totalsOf('chart: column\nstacked: percent\n', rows)).toEqual([]);
  expect(totalsOf('chart: area\nstacked: true\n', rows)).toEqual([]);
  const { item, groups } = charted('chart: column\nstacked: true\n', rows);
  const [first, second] = groups.find(({ name }) => name === '合计')?.items ?? [];
  if (first?.kind !== 'text' || second?.kind !== 'text' || !item?.plot)
    throw new Error('there are no totals');
  // A total stands right above its stack.
  const top = item.box.y + item.plot.y;
  expect(second.box.y + second.box.height).toBeCloseTo(top - 1, 0);
  expect(first.box.y + first.box.height).toBeCloseTo(top + item.plot.height * 0.695 - 1, 0);
});

test('a note, such as that the figure is computed, stands small in the pill: behind its words, or below long ones', () => {
  const pillOf = (words: string) => {
    const { groups, found } = charted(
      `chart: column\nannotate: ${words}\nannotate-note: 推算\nfrom: 2006\nto: 2011\n`,
      YEARS,
    );
    expect(found).toEqual([]);
    const [line, pill] = groups[0]?.items ?? [];
    expect(line?.kind === 'freeform' && 'alt' in line.described && line.described.alt).toContain('（推算）');
    if (pill?.kind !== 'text') return undefined;
    return {
      lines: pill.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
      sizes: pill.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)),
      height: pill.box.height,
    };
  };
  expect(pillOf('约 **4** 倍')).toEqual({ lines: ['约4倍 推算'], sizes: [18, 28, 18, 14], height: 48 });
  expect(pillOf('至少增加到原来的 **4** 倍')).toMatchObject({
    lines: ['至少增加到原来的4倍', '推算'],
    height: 64,
  });
});

test('a target line stands at its value, and the axis reaches it', () => {
  const { item, groups, found } = charted(
    'chart: column\ntarget: 250\ntarget-label: 目标\nhighlight: none\n',
    YEARS,
  );
  expect(found).toEqual([]);
  const line = groups[0]?.items[0];
  expect(item?.axis.max).toBe(250);
  expect(line).toMatchObject({ kind: 'shape', shape: 'line', line: { dashed: true } });
  expect(line?.kind === 'shape' && line.box.y).toBeCloseTo((item?.box.y ?? 0) + (item?.plot?.y ?? 0), 6);
});

test.each([
  ['chart: bar\ntarget: 5\n', 'this chart carries no arrow or target line'],
  ['chart: column\ntarget: 五\n', 'the target “五” is not a number'],
  ['chart: column\nannotate: 四倍\nfrom: 2006\n', 'the arrow does not say from which category'],
  ['chart: column\nannotate: 四倍\nfrom: 2006\nto: 2010\n', 'no category “2010” for an end of the arrow'],
  ['chart: column\nannotate: 四倍\nfrom: 2006\nto: 2006\n', 'begins and ends at “2006”'],
  ['chart: column\nfrom: 2006\nto: 2011\n', 'the arrow has no words'],
])('marks that cannot be drawn are errors: %s', (front, message) => {
  const { found, groups } = charted(front, YEARS);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`error chart-marks: `);
  expect(found[0]).toContain(message);
  expect(groups).toEqual([]);
});

test('up to three facts stand on a rail, with their icons, under their heading', () => {
  const facts = '## :users: **50** 人\n\n正式职工\n\n## **33** 岁\n\n平均年龄\n';
  const { items, layout, found } = charted('chart: column\nfacts: 这一年\n', YEARS, facts);
  expect(found).toEqual([]);
  expect(layout).toBe('chart-facts-2-headed-icons');
  expect(items.filter(({ kind }) => kind === 'freeform')).toHaveLength(1);
  const places = items.flatMap((one) =>
    one.kind === 'text' && one.placeholder ? [one.placeholder.idx] : [],
  );
  expect(places).toEqual(expect.arrayContaining([29, 31, 32]));
});

test('lines that end apart are named at their ends, lines that end alike in a legend', () => {
  const apart = charted('chart: line\n', ['年 | 甲 | 乙', '2009 | 1 | 2', '2010 | 1 | 9']);
  expect(apart.item?.legend).toBe(false);
  expect(apart.groups[0]?.items.map(({ name }) => name)).toEqual(['名称 甲', '名称 乙']);
  const alike = charted('chart: line\n', ['年 | 甲 | 乙 | 丙 | 丁 | 戊', '2009 | 1 | 1 | 1 | 1 | 1']);
  expect(alike.item?.legend).toBe(true);
});

test('stacked columns have one series in the primary, and no label where it has no room', () => {
  const rows = ['年 | 甲 | 乙', '2009 | 1 | 99', '2010 | 40 | 60'];
  const { item, found } = charted('chart: column\nstacked: true\nhighlight: 乙\n', rows);
  expect(found).toEqual([]);
  expect(item?.stacked).toBe('values');
  expect(item?.series.map(({ colour }) => colour.slot)).toEqual(['accent3', 'accent1']);
  expect(item?.series[0]?.labels).toEqual({ 0: { hidden: true } });
  expect(charted('chart: line\nstacked: true\n', rows).found[0]).toContain(
    'only columns, bars or areas of several',
  );
  expect(charted('chart: bar\nstacked: 5\n', rows).found[0]).toContain('“5” is no way to stack');
  expect(charted('chart: bar\nstacked: true\nhighlight: 丙\n', rows).found[0]).toContain('no series “丙”');
});

test('a share bar is one bar whose series are the parts', () => {
  const { item, found } = charted('chart: share\n', ['身份 | 人数', '党员 | 41', '其他 | 9']);
  expect(found).toEqual([]);
  expect(item).toMatchObject({
    ...{ chart: 'bar', stacked: 'percent', categories: ['人数'], legend: false },
    series: [
      { name: '党员', values: [41] },
      { name: '其他', values: [9] },
    ],
  });
  const small = charted('chart: share\n', ['身份 | 人数', '党员 | 99', '其他 | 1']);
  expect(small.item?.series[1]?.labels).toEqual({ 0: { hidden: true } });
  expect(JSON.stringify(small.groups)).toContain('其他 1');
  const long = charted('chart: share\n', ['身份 | 人数', '党员 | 1', '其他的职工和家属 | 1', '临 | 1']);
  expect(long.item?.legend).toBe(false);
});
