import { describe, expect, test } from 'vitest';
import { brandOf, lay, RED } from '../lay.ts';

/** Returns the alt text of the chart or table with these rows, a line each, on each slide that it needs. */
function told(front: string, rows: readonly string[], language?: string): unknown[] {
  const [head = '', ...body] = rows.map((row) => `| ${row} |`);
  const table = [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
  const { scene } = lay(`---\n${front}\n---\n\n# 题目\n\n${table}\n`, brandOf(RED), language);
  return scene.pages.map(({ items }) => {
    const item = items.find(({ kind }) => kind === 'chart' || kind === 'table');
    return item && 'described' in item ? item.described : undefined;
  });
}
const chart = (kind: string) => `layout: chart\nchart: ${kind}`;
const YEARS = ['2006', '2007', '2008', '2009'].map((year) => `${year} | 1 | 2`);

test('is the author’s, where there is one', () => {
  expect(told('layout: table\nalt: 各年货值', ['甲', '1'])).toEqual([{ alt: '各年货值' }]);
  expect(told(`${chart('bar')}\nalt: 逐年增长`, ['年 | 值', '甲 | 1'])).toEqual([{ alt: '逐年增长' }]);
});

describe('of a table, is not its title again', () => {
  test('but its headings and how many rows it has', () => {
    expect(told('layout: table', ['年份 | 货值', '甲 | 1', '乙 | 2'])).toEqual([
      { alt: '表格：年份、货值，共 2 行' },
    ]);
    expect(told('layout: table', [' | Value', 'a | 1'], 'en-GB')).toEqual([{ alt: 'Table: Value; 1 row' }]);
    expect(told('layout: table', [' | ', 'a | 1', 'b | 2'], 'en')).toEqual([{ alt: 'Table: 2 rows' }]);
  });

  test('on each slide those that stand there', () => {
    const rows = Array.from({ length: 25 }, (_, i) => `行 | ${i}`);
    const parts = [9, 8, 8].map((count) => ({ alt: `表格：名、数，共 ${count} 行` }));
    expect(told('layout: table', ['名 | 数', ...rows])).toEqual(parts);
  });
});

describe('of a chart, is not its title again', () => {
  test.each([
    ['column', '柱形图', 'Column chart'],
    ['bar', '条形图', 'Bar chart'],
    ['line', '折线图', 'Line chart'],
    ['doughnut', '环形图', 'Doughnut chart'],
  ])('but the kind %s, its series and its categories', (kind, chinese, english) => {
    const few = ['年 | 批次', '甲 | 1', '乙 | 2'];
    expect(told(chart(kind), few)).toEqual([{ alt: `${chinese}：批次，甲、乙` }]);
    expect(told(chart(kind), few, 'en-US')).toEqual([{ alt: `${english}: 批次; 甲, 乙` }]);
  });

  test('of many categories the first and the last', () => {
    expect(told(chart('line'), ['年 | 货值 | 批次', ...YEARS])).toEqual([
      { alt: '折线图：货值、批次，2006至2009，共 4 项' },
    ]);
    expect(told(chart('line'), ['年 |  | A', ...YEARS], 'en')).toEqual([
      { alt: 'Line chart: A; 2006 to 2009, 4 in all' },
    ]);
  });
});
