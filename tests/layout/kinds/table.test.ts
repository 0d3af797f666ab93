import { describe, expect, test } from 'vitest';
import type { TableItem } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

/** The tables of a slide with these columns, one a line: `heading: cell, cell`. */
function tables(columns: readonly string[], front = '', rule = '---'): TableItem[] {
  const parts = columns.map((column) => column.split(/: ?/));
  const heads = parts.map(([head = '']) => head);
  const cells = parts.map(([, rest = '']) => rest.split(/; ?/));
  const rows = (cells[0] ?? []).map((_, y) => `| ${cells.map((column) => column[y] ?? '').join(' | ')} |`);
  const text = [`| ${heads.join(' | ')} |`, `|${heads.map(() => ` ${rule} |`).join('')}`, ...rows].join('\n');
  const { scene, report } = lay(`---\nlayout: table\n${front}---\n\n# 题\n\n${text}\n`);
  expect(findings(report)).toEqual([]);
  return scene.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'table'));
}

/** The alignment of each cell of the second column. */
const aligned = (column: string, rule?: string): (string | undefined)[] => {
  const [, cells] = column.split(': ');
  const names = (cells ?? '')
    .split('; ')
    .map((_, i) => `第${i}项`)
    .join('; ');
  const [table] = tables([`项目: ${names}`, column], '', rule);
  return table?.rows.map((row) => row[1]?.paragraphs[0]?.align) ?? [];
};

describe('a column', () => {
  test.each([
    ['whole numbers', '数: 5; 1203; 9'],
    ['separators, decimals and signs', '数: 1,203.50; -5; +7; −3.2'],
    ['percent', '占比: 5%; 12.5 %; 100％'],
    ['money', '金额: ¥5; $1,200; €9.50'],
    ['dashes and blanks', '数: 5; –; '],
    ['Chinese separators', '数: 1，203; 5'],
  ])('of %s stands right, its heading too', (_, column) => {
    expect(new Set(aligned(column))).toEqual(new Set(['right']));
  });

  test.each([
    ['words', '用处: 书名; 章题'],
    ['numbers with units of their own', '数: 565批次; 26批'],
    ['numbers and a word', '数: 5; 约七成'],
    ['dashes alone', '数: –; –'],
    ['dates', '日期: 2012-07-01; 2013-01-02'],
    ['codes', '码: U+0041; 0x41'],
  ])('of %s stands left', (_, column) => {
    expect(new Set(aligned(column))).toEqual(new Set(['left']));
  });

  test('stands where its author says', () => {
    expect(new Set(aligned('数: 5; 6', ':---'))).toEqual(new Set(['left']));
    expect(new Set(aligned('用处: 书名; 章题', '---:'))).toEqual(new Set(['right']));
  });

  test('that names the rows stands left, when it is figures too', () => {
    const [table] = tables(['年份: 2006; 2011', '货值: 5.22; 203.28']);
    expect(table?.rows.map((row) => row.map(({ paragraphs }) => paragraphs[0]?.align))).toEqual([
      ...[1, 2, 3].map(() => ['left', 'right']),
    ]);
  });
});

describe('a total', () => {
  const bold = (table: TableItem | undefined) =>
    table?.rows.map((row) => row[1]?.paragraphs[0]?.runs[0]?.bold);
  const columns = ['项目: 甲; 乙; 合计', '数: 1; 2; 3'];

  test('is the last row, in bold', () => {
    const [table] = tables(columns, 'total: true\n');
    expect(table?.total).toBe(true);
    expect(bold(table)).toEqual([true, false, false, true]);
  });

  test('is there only when its author says so', () => {
    for (const front of ['', 'total: false\n']) {
      const [table] = tables(columns, front);
      expect(table).not.toHaveProperty('total');
      expect(bold(table)).toEqual([true, false, false, false]);
    }
  });

  test('of a long table is on its last slide; columns stand alike on all', () => {
    const names = Array.from({ length: 27 }, (_, i) => `第${i}项`).join('; ');
    const values = ['约七成', ...Array.from({ length: 26 }, (_, i) => i)].join('; ');
    const pages = tables(
      [`项目: ${names}`, `数: ${values}`, `比: ${names.replace(/[^\d;]/g, '')}`],
      'total: true\n',
    );
    expect(pages.map(({ total }) => total)).toEqual([undefined, undefined, true]);
    for (const { rows } of pages)
      expect(rows[0]?.map(({ paragraphs }) => paragraphs[0]?.align)).toEqual(['left', 'left', 'right']);
  });
});
