import { describe, expect, test } from 'vitest';
import type { TableItem } from '../../../src/scene/item.ts';
import { cellPadding } from '../../../src/typography/tableCells.ts';
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
    ['deviations and bounds', '数: 62.5 ± 9.0; <0.001; ≥ 3'],
    ['figures that do not apply', '同比: 13.27%; 不适用; n/a'],
    ['losses in brackets', '数: 787.6; (548.1); （6.3%）'],
  ])('of %s stands right, its heading too', (_, column) => {
    expect(new Set(aligned(column))).toEqual(new Set(['right']));
  });

  test.each([
    ['words', '用处: 书名; 章题'],
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
    expect(bold(table)).toEqual([false, false, false, true]);
  });

  test('is there only when its author says so', () => {
    for (const front of ['', 'total: false\n']) {
      const [table] = tables(columns, front);
      expect(table).not.toHaveProperty('total');
      expect(bold(table)).toEqual([false, false, false, false]);
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

const flat = (paragraphs: TableItem['rows'][number][number]['paragraphs']): string =>
  paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
const sizeOf = ({ rows }: TableItem) => rows[1]?.[0]?.paragraphs[0]?.runs[0]?.size;

describe('words stay whole', () => {
  const long = 'Telecommunications infrastructure and many more words that need several lines of it';

  test('in a column beside a much longer one', () => {
    const [table] = tables([
      'Area: North; South',
      `Work: ${long}; ${long}`,
      'Responsibility: Institutionalisation; x',
    ]);
    // 18 points wide enough for “Institutionalisation” is less than a third of the table, so no text is set smaller.
    expect(table && sizeOf(table)).toBe(18);
    expect(table?.columns[2]).toBeGreaterThan(150);
  });

  test('or are named where no size holds them', () => {
    const words = ['Responsibilities', 'Telecommunications', 'Hydrometeorology', 'Internationalisation'];
    const rows = [...words, ...words].map((word) => `| ${word} `).join('');
    const rule = '| --- '.repeat(8);
    const text = `---\nlayout: table\n---\n\n# Title\n\n${rows}|\n${rule}|\n${'| a '.repeat(8)}|\n`;
    expect(findings(lay(text).report)[0]).toBe(
      '7: warning text-torn: “Responsibilities” is wider than its place at 16 pt, so the cell breaks inside it. (use a shorter word, or fewer columns or entries, which are then wider.)',
    );
  });
});

test.each([15, 30, 31])('a table of %d rows has one size and the same columns on all its slides', (count) => {
  const cells = (name: string) =>
    Array.from({ length: count }, (_, i) => `${name}${i === count - 1 ? '，最长的一项' : i}`);
  const all = tables([
    `项目: ${cells('项').join('; ')}`,
    `数: ${cells('数').join('; ')}`,
    `注: ${cells('注').join('; ')}`,
  ]);
  expect(all.length).toBeGreaterThan(1);
  expect(new Set(all.map(sizeOf)).size).toBe(1);
  expect(new Set(all.map(({ columns }) => columns.join())).size).toBe(1);
  expect(all.flatMap(({ rows }) => rows.slice(1).map((row) => flat(row[0]?.paragraphs ?? []))).length).toBe(
    count,
  );
});

/** The tables of a slide of these rows, with what was found. */
function table(front: string, ...rows: readonly string[]) {
  const [head = '', ...body] = rows.map((row) => `| ${row} |`);
  const text = [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
  const { scene, report } = lay(`---\nlayout: table\n${front}---\n\n# 题\n\n${text}\n`);
  const items = scene.pages.flatMap((page) => page.items.filter((item) => item.kind === 'table'));
  return { items, found: findings(report) };
}
const look = (item: TableItem | undefined, y: number, x: number) => {
  const cell = item?.rows[y]?.[x];
  const [run] = cell?.paragraphs[0]?.runs ?? [];
  return { fill: cell?.fill?.slot, text: run?.text, colour: run?.colour.slot, size: run?.size };
};

describe('emphasis', () => {
  const ROWS = ['指标 | 批次 | 金额', '进口 | 565 | 约 11.5 亿美元', '索赔 | 26 | 约 **2.5** 亿元'];

  test('of a row is two lines and the colour of the brand; of a column a ground; where they cross the cell is solid', () => {
    const rows = [...ROWS, '代理 | 9 | 约 0.7 亿元'];
    const { items, found } = table('emphasis-row: 索赔\nemphasis-column: 金额\n', ...rows);
    expect(found).toEqual([]);
    const [item] = items;
    expect(item?.strongRow).toBe(2);
    expect(look(item, 2, 0)).toMatchObject({ fill: undefined, colour: 'accent1' });
    // The figures have their units in a column of their own, which stands out with them.
    for (const x of [2, 3]) expect(item?.rows[1]?.[x]?.fill).toEqual({ slot: 'accent1', alpha: 0.1 });
    expect(look(item, 2, 2)).toMatchObject({ fill: 'accent1', colour: 'lt1' });
    // Both are one cell on the solid ground, in which no edge shows.
    expect(item?.rows[2]?.[2]?.wide).toBe(true);
    expect(item?.rows[2]?.[3]).toEqual({ paragraphs: [] });
    expect(item?.rows[2]?.[2]?.paragraphs[0]?.runs.map(({ text, size }) => [text, size])).toEqual([
      ['约', 16],
      ['2.', 40],
      ['5', 40],
      ['亿元', 16],
    ]);
  });

  test('one figure beside the solid cell has its unit with it, at the right edge as figures of other columns are', () => {
    const { items } = table('emphasis-row: 索赔\nemphasis-column: 金额\n', ...ROWS);
    const [item] = items;
    expect(item?.columns).toHaveLength(3);
    const [cell] = item?.rows[1]?.[2]?.paragraphs ?? [];
    // As in the solid cell, the figure stands out and has air in place of spaces.
    expect(cell?.runs.map(({ text }) => text).join('')).toBe('约11.5亿美元');
    expect(cell?.runs.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['11.', '5']);
    expect(cell?.align).toBe('right');
  });

  test('a column that stands out takes what it needs, and the column before it keeps away from its ground', () => {
    const { items } = table('emphasis-column: 金额\n', ...ROWS);
    const [item] = items;
    expect(item?.tinted).toBe(2);
    const [name = 0, count = 0, value = 0, unit = 0] = item?.columns ?? [];
    expect(Math.round(name + count + value + unit)).toBe(864);
    expect(value + unit).toBeLessThan(200);
    expect(item && [cellPadding(item, 1), cellPadding(item, 2, true)]).toEqual([
      { left: 18, right: 36 },
      { left: 18, right: 18 },
    ]);
  });

  test('of what is not in the table is an error with a suggestion', () => {
    expect(table('emphasis-row: 索陪\n', ...ROWS).found).toEqual([
      '3: error table-emphasis: the table has no row “索陪” that could stand out. (do you mean “索赔”? its rows are 进口 and 索赔.)',
    ]);
    expect(table('emphasis-column: 人\n', ...ROWS).found).toHaveLength(1);
  });

  test('of a row of a long table is on the slide that has the row', () => {
    const rows = Array.from({ length: 24 }, (_, i) => `第${i}项 | ${i}`);
    const { items, found } = table('emphasis-row: 第20项\n', '项目 | 数', ...rows);
    expect(found).toEqual([]);
    expect(items.map(({ strongRow }) => strongRow !== undefined)).toEqual([false, false, true]);
  });
});

describe('figures with units', () => {
  const texts = (item: TableItem | undefined) =>
    item?.rows.map((row) => row.map(({ paragraphs }) => flat(paragraphs)));

  test('stand right in one column and their units left in the next, close to it', () => {
    const { items, found } = table('', '项 | 额', '甲 | 约11.5亿美元', '乙 | 26 批', '丙 | 7');
    expect(found).toEqual([]);
    expect(texts(items[0])?.slice(1)).toEqual([
      ['甲', '约11.5', '亿美元'],
      ['乙', '26', '批'],
      ['丙', '7', ''],
    ]);
    expect(items[0]?.rows[1]?.map(({ paragraphs }) => paragraphs[0]?.align)).toEqual([
      'left',
      'right',
      'left',
    ]);
    expect(items[0]?.joined).toEqual([1]);
    // The heading stands over both.
    expect(items[0]?.rows.map((row) => row[1]?.wide)).toEqual([true, undefined, undefined, undefined]);
  });

  test.each([
    ['words beside them', '甲 | 26 批', '乙 | 若干'],
    ['dates', '甲 | 2009年4月', '乙 | 2011年'],
    ['codes', '甲 | 0x41', '乙 | 5 V2'],
  ])('with %s stay in one column', (_, ...rows) => {
    expect(table('', '项 | 额', ...rows).items[0]).not.toHaveProperty('joined');
  });

  test('are divided alike on all slides of a long table', () => {
    const rows = Array.from({ length: 24 }, (_, i) => `第${i}项 | ${i + 1}${i < 20 ? '批' : ''}`);
    const { items } = table('', '项 | 额', ...rows);
    expect(items.length).toBeGreaterThan(1);
    expect(items.map(({ joined }) => joined)).toEqual(items.map(() => [1]));
  });
});

test('notes of rows stand small and quiet under the first cells, in no column of their own', () => {
  const rows = ['设备 | 说明 | 批次', '全部 | 2007年以来 | 565', '不合格 | | 26'];
  const { items, found } = table('row-notes: 说明\n', ...rows);
  expect(found).toEqual([]);
  const [item] = items;
  expect(item?.columns).toHaveLength(2);
  expect(
    item?.rows[1]?.[0]?.paragraphs.map(({ runs }) => runs.map(({ text, size }) => [text, size])),
  ).toEqual([[['全部', 18]], [['2007年以来', 16]]]);
  expect(item?.rows[2]?.[0]?.paragraphs).toHaveLength(1);
  expect(table('row-notes: 备注\n', ...rows).found).toEqual([
    '3: error table-notes: the table has no column “备注” with the notes of its rows. (its columns behind the first are 说明 and 批次.)',
  ]);
});

test('cells without a value show a quiet dash, but not in the first column', () => {
  const [item] = table('', '项 | 数 | 话', '甲 | 5 | 好', ' | | ', '丙 | - | 好').items;
  expect(item?.rows.slice(2).map((row) => row.map(({ paragraphs }) => flat(paragraphs)))).toEqual([
    ['', '—', '—'],
    ['丙', '—', '好'],
  ]);
  expect(look(item, 2, 1).colour).toBe('accent3');
});

test('the header is low, and rows fill the area up to a height', () => {
  const [item] = table('', '项 | 数', '甲 | 5', '乙 | 6', '丙 | 7').items;
  const [head = 0, ...rows] = item?.rowHeights ?? [];
  expect(head).toBe(42);
  expect(new Set(rows).size).toBe(1);
  expect((item?.box.y ?? 0) + head + rows.reduce((a, b) => a + b, 0)).toBeGreaterThan(420);
  expect(table('', '项 | 数', '甲 | 5').items[0]?.rowHeights[1]).toBe(87);
});

test('formulas of computed cells stand behind the source', () => {
  const text =
    '---\nlayout: table\nsource: 报道\ncomputed: 推算：565 − 26\n---\n\n# 题\n\n| 项 | 数 |\n|---|---|\n| 甲 | 539 |\n';
  const { scene, report } = lay(text);
  expect(findings(report)).toEqual([]);
  const words = scene.pages[0]?.items.map((one) => (one.kind === 'text' ? flat(one.paragraphs) : ''));
  expect(words).toContain('来源：报道；推算：565 − 26');
});

describe('ticks', () => {
  const ROWS = ['局 | 上门 | 人', '吉林 | 是 | 39', '广西 | 否 | –', '合计 | 1 | 39'];

  test('stand for words that say yes or no, in a column of their own', () => {
    const [item] = table('ticks: true\ntotal: true\n', ...ROWS).items;
    expect([1, 2, 3].map((y) => look(item, y, 1).text)).toEqual(['✓', '×', '1']);
    expect([1, 2].map((y) => look(item, y, 1).colour)).toEqual(['accent1', 'accent3']);
    expect(item?.rows.map((row) => row[1]?.paragraphs[0]?.align)).toEqual(
      Array.from({ length: 4 }, () => 'center'),
    );
  });

  test('are there only where the slide asks for them', () => {
    expect(look(table('', ...ROWS).items[0], 1, 1).text).toBe('是');
  });
});

test('parts of a long table have one size, one height of rows and the same columns', () => {
  const rows = Array.from(
    { length: 15 },
    (_, i) => `第${i}项 | ${i === 14 ? '很长的说明'.repeat(12) : '说明'} | ${i}`,
  );
  const { items } = table('', '项目 | 说明 | 数', ...rows);
  expect(items.length).toBeGreaterThan(1);
  const [first, ...others] = items;
  for (const item of others) {
    expect(item.columns).toEqual(first?.columns);
    expect(look(item, 1, 0).size).toBe(look(first, 1, 0).size);
    expect(item.rowHeights[1]).toBe(first?.rowHeights[1]);
  }
});

test('twelve columns of figures are legible; columns of words that are too narrow are reported', () => {
  const months = Array.from({ length: 11 }, (_, i) => `${i + 1}月`).join(' | ');
  const figures = Array.from({ length: 11 }, (_, i) => 1200 + i).join(' | ');
  const { items, found } = table('', `品类 | ${months}`, `矿石 | ${figures}`, `原油 | ${figures}`);
  expect(found).toEqual([]);
  expect(look(items[0], 1, 1).size).toBeGreaterThanOrEqual(14);
  const words = Array.from({ length: 11 }, () => '节假日专列').join(' | ');
  expect(table('', `品类 | ${months}`, `矿石 | ${words}`).found).toEqual([]);
  const wide = Array.from({ length: 11 }, () => '1,200,300.00').join(' | ');
  expect(table('', `品类 | ${months}`, `矿石 | ${wide}`).found[0]).toContain(
    'warning table-columns: the table has 12 columns, and “4月” is too narrow for its cells at 14 pt.',
  );
});
