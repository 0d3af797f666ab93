import { describe, expect, test } from 'vitest';
import type { ChartItem } from '../../../src/scene/item.ts';
import { placeAt, spacing } from '../../../src/typography/plotPlaces.ts';
import { lay } from '../lay.ts';

/** Returns the chart of a slide with this table, whose rows are lines: `2006 | 5.22`. */
function charted(kind: string, ...rows: readonly string[]): ChartItem | undefined {
  const [head = '', ...body] = rows.map((row) => `| ${row} |`);
  const rule = head.replace(/[^|]+/g, ' --- ');
  const table = [head, rule, ...body].join('\n');
  const { scene } = lay(`---\nlayout: chart\nchart: ${kind}\n---\n\n# 题\n\n${table}\n`);
  return scene.pages[0]?.items.find((item) => item.kind === 'chart');
}

describe.each(['column', 'bar'])('one series of a %s chart', (kind) => {
  test('over years stands out where its last value is, not on a gap behind it', () => {
    const item = charted(kind, '年 | 批次', '2009 | 2', '2010 | 1', '2011 |');
    expect(item?.series[0]?.labels).toEqual({ 1: { size: 40, colour: { slot: 'accent1' } } });
    expect(item?.series[0]).toMatchObject({
      colour: { slot: 'accent3', alpha: 0.75 },
      points: { 1: { slot: 'accent1' } },
    });
  });

  test('stands out nowhere when it has no value', () => {
    expect(charted(kind, '年 | 批次', '甲 |', '乙 |')?.series[0]).not.toHaveProperty('labels');
  });
});

test('slices of a doughnut have colours of their own, and labels beside the ring', () => {
  const rows = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `${name} | 5`);
  const series = charted('doughnut', '类 | 份', ...rows)?.series[0];
  const points = Object.values(series?.points ?? {});
  expect(new Set(points.map((colour) => JSON.stringify(colour))).size).toBe(6);
  expect(Object.values(series?.labels ?? {}).map((label) => Object.keys(label))).toEqual(
    Array.from({ length: 6 }, () => ['move']),
  );
});

test('labels of lines that end near each other are moved apart', () => {
  const item = charted('line', '年 | 甲 | 乙 | 丙', '2010 | 1 | 9 | 90', '2011 | 51 | 50 | 90');
  const nudges = item?.series.map(({ labels }) => labels?.[1]?.move?.down);
  expect(nudges?.[0]).toBeLessThan(0);
  expect(nudges?.[1]).toBeGreaterThan(0);
  expect(nudges?.[2]).toBeUndefined();
});

test('gridlines end at the last points of lines that have their names behind them', () => {
  const item = charted('line', '年 | 甲 | 乙', '2010 | 1 | 9', '2011 | 41 | 5');
  expect(item?.edges).toBe(true);
  const { plot, categories } = item ?? {};
  expect(item && placeAt(item, (categories?.length ?? 0) - 1, plot?.width ?? 0)).toBe(plot?.width);
  expect(charted('line', '年 | 甲', '2010 | 1', '2011 | 41')).not.toHaveProperty('edges');
});

test('a value that is typed unlike most has a format of its own', () => {
  const item = charted('column', '年 | 值', '甲 | 1,234', '乙 | 999', '丙 | 12,345.5');
  expect(item?.series[0]).toMatchObject({
    format: '[<1000]General;#,##0',
    formats: { 2: '#,##0.0#####' },
  });
  const alike = charted('column', '年 | 甲 | 乙', '一 | 1.5 | 2.5', '二 | 3.5 | 4.5');
  for (const one of alike?.series ?? [])
    expect(Object.keys(one)).toEqual(['name', 'values', 'format', 'colour']);
});

test('names stand beside the slices of a doughnut where they have room; else it has a legend', () => {
  const named = (...rows: readonly string[]) => {
    const item = charted('doughnut', '类 | 份', ...rows);
    return [item?.labels.names ?? false, item?.legend];
  };
  expect(named('一二三四五六 | 5', '乙 | 5')).toEqual([true, false]);
  expect(named('甲 | 99', '乙 | 1')).toEqual([true, false]);
  expect(named(`${'一二三四五六七八九十'.repeat(4)} | 5`, '乙 | 5')).toEqual([false, true]);
});

test('columns and bars without marks fill their box, and their axis follows figures that are typed over these', () => {
  const column = charted('column', '年 | 批次', '2009 | 2', '2010 | 1');
  const bar = charted('bar', '类 | 批次', '甲 | 2', '乙 | 1');
  for (const item of [column, bar]) {
    expect(item?.axis).not.toHaveProperty('max');
    expect(item?.plot?.width ?? 0).toBeGreaterThan((item?.box.width ?? 0) * 0.8);
  }
  expect(column?.plot?.y).toBe(54);
});

test('columns and bars are no blocks: at most 144 points wide and 72 thick, and few of them as far apart as they are wide', () => {
  const widths = (chart: string, ...rows: string[]) => {
    const item = charted(chart, '年 | 批次', ...rows);
    if (!item?.plot) return undefined;
    const { width } = spacing(item, chart === 'bar' ? item.plot.height : item.plot.width);
    return { width: Math.round(width), gap: item.gap };
  };
  expect(widths('column', '2009 | 2', '2010 | 1')).toEqual({ width: 144, gap: 100 });
  expect(widths('column', '2009 | 2', '2010 | 1', '2011 | 3')).toEqual({ width: 144, gap: 100 });
  // Two stand in the middle of the place, not in its halves.
  expect(charted('column', '年 | 批次', '2009 | 2', '2010 | 1')?.box).toMatchObject({ x: 192, width: 576 });
  expect(widths('column', '一 | 2', '二 | 1', '三 | 3', '四 | 3')?.gap).toBeUndefined();
  expect(widths('bar', '甲 | 2', '乙 | 1')).toEqual({ width: 72, gap: 108 });
  expect(widths('bar', '甲 | 2', '乙 | 1', '丙 | 3')).toEqual({ width: 67, gap: 50 });
});

test('the figure that stands out is of 40 points where it has room, and smaller where it has none', () => {
  const size = (...rows: string[]) =>
    Object.values(charted('column', '年 | 批次', ...rows)?.series[0]?.labels ?? {})[0]?.size;
  const years = (count: number, value = '12') =>
    Array.from({ length: count }, (_, i) => `${2001 + i} | ${value}`);
  expect(size(...years(2))).toBe(40);
  expect(size(...years(6))).toBe(40);
  expect(size(...years(6, '1234567'))).toBe(24);
  expect(size(...years(12, '123456'))).toBe(18);
});

test('bars below zero have the place that the viewer gives them', () => {
  expect(charted('bar', '类 | 批次', '甲 | 2', '乙 | -1')).not.toHaveProperty('plot');
});

test('figures whose unit is per cent show its sign, and the caption does not say it again', () => {
  const { scene } = lay(
    '---\nlayout: chart\nchart: column\nunit: "%"\n---\n\n# 题\n\n| 年 | 增长 |\n| --- | --- |\n| 甲 | 274 |\n| 乙 | 37.10 |\n',
  );
  const items = scene.pages[0]?.items ?? [];
  const chart = items.find((item) => item.kind === 'chart');
  const formats = chart?.kind === 'chart' ? chart.series.map(({ format, formats }) => [format, formats]) : [];
  expect(JSON.stringify(formats)).toContain('\\"%\\"');
  const caption = items.find(({ kind, name }) => kind === 'text' && name.startsWith('图注'));
  expect(JSON.stringify(caption)).not.toContain('%');
});
