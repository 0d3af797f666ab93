import { expect, test } from 'vitest';
import type { FreeformItem, Item, TextItem } from '../../../../src/scene/item.ts';
import { findings, lay } from '../../lay.ts';

function counted(front: string, rows: readonly string[]) {
  const table = ['| 身份 | 人数 |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
  const { scene, report } = lay(`---\nlayout: chart\n${front}---\n\n# 题\n\n${table}\n`);
  const [page] = scene.pages;
  const items = (page?.items ?? []).flatMap((one): readonly Item[] =>
    one.kind === 'group' ? one.items : [one],
  );
  const marks = items.filter((one): one is FreeformItem => one.kind === 'freeform');
  const figures = items.filter((one): one is TextItem => one.kind === 'text' && one.name.startsWith('数值'));
  return { marks, figures, items, layout: page?.layout, found: findings(report) };
}

/** A filled `user` has two outlines: a head and shoulders. */
const headsOf = ({ path }: FreeformItem) => (path.split('M').length - 1) / 2;
/** The number of marks in each row of the block. */
function rowsOf(marks: readonly FreeformItem[]): number[] {
  const tops = marks.flatMap(({ path }) =>
    [...path.matchAll(/M[-\d.]+ ([-\d.]+)/g)].flatMap(([, y], i) => (i % 2 === 0 ? [Number(y)] : [])),
  );
  return [...new Set(tops)].sort((a, b) => a - b).map((top) => tops.filter((one) => one === top).length);
}

test('marks stand in place of a share bar: each part has rows of its own and its colour', () => {
  const front = 'chart: share\ncount: user\nalt: 四十一人和九人\n';
  const { marks, items, layout, found } = counted(front, ['党员 | 41', '其他职工 | 9']);
  expect(found).toEqual([]);
  expect(items.some(({ kind }) => kind === 'chart')).toBe(false);
  expect(layout).toBe('chart-marks');
  const [members, others] = marks;
  expect(marks.map(headsOf)).toEqual([41, 9]);
  expect(members?.fill).toEqual({ slot: 'accent1' });
  expect(others?.fill?.slot).toBe('accent3');
  expect(marks.map(({ described }) => described)).toEqual([{ alt: '四十一人和九人' }, { decorative: true }]);
  // One block: both drawings have the same corner.
  expect([others?.box.x, others?.box.y]).toEqual([members?.box.x, members?.box.y]);
  expect(rowsOf(marks)).toEqual([11, 11, 11, 8, 9]);
  expect((others?.box.y ?? 0) + (others?.box.height ?? 0)).toBeLessThanOrEqual(456);
});

test.each([
  [
    ['甲 | 34', '乙 | 5'],
    [12, 12, 10, 5],
  ],
  [
    ['甲 | 8', '乙 | 1'],
    [8, 1],
  ],
  [
    ['甲 | 20', '乙 | 3'],
    [10, 10, 3],
  ],
  [
    ['甲 | 19', '乙 | 2'],
    [10, 9, 2],
  ],
  [
    ['甲 | 52', '乙 | 48'],
    [18, 18, 16, 18, 18, 12],
  ],
  [
    ['甲 | 100', '乙 | 20'],
    [20, 20, 20, 20, 20, 20],
  ],
])(
  'each part begins a row; rows are so long that marks are largest, and leave no mark or two over: %j',
  (rows, expected) => {
    const { marks, found } = counted('chart: share\ncount: user\n', rows);
    expect(found).toEqual([]);
    expect(rowsOf(marks)).toEqual(expected);
  },
);

test('each part has its figure with its name below it, and all names have one size, alike on all slides', () => {
  const textsOf = (rows: readonly string[]) =>
    counted('chart: share\ncount: user\n', rows).figures.map(({ paragraphs, box }) => ({
      lines: paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
      size: paragraphs[0]?.runs[0]?.size,
      named: paragraphs[1]?.runs[0]?.size,
      ends: box.y + box.height,
    }));
  const short = textsOf(['党员 | 34', '积极分子 | 5']);
  expect(short).toMatchObject([
    { lines: ['34', '党员'], size: 112 },
    { lines: ['5', '积极分子'], size: 56 },
  ]);
  const long = textsOf(['Members of the party | 34', '积极分子 | 5']);
  expect(long).toMatchObject([
    { lines: ['34', 'Members of the party'], size: 112 },
    { lines: ['5', '积极分子'], size: 56 },
  ]);
  expect(textsOf(['31 days | 7', '30 days | 5'])).toMatchObject([
    { lines: ['7', '31 days'] },
    { lines: ['5', '30 days'] },
  ]);
  expect(new Set(long.map(({ named }) => named)).size).toBe(1);
  const many = textsOf(['甲 | 9', '乙 | 5', '丙 | 5', '丁 | 0']);
  expect(many.map(({ size }) => size)).toEqual([40, 40, 40, 40]);
  expect(Math.max(...[...short, ...long, ...many].map(({ ends }) => ends))).toBeLessThanOrEqual(456);
});

test.each([
  ['unit: 人\n', '人数（共39人）'],
  ['', '人数（共39）'],
])('the number of all marks stands above them: %j', (unit, expected) => {
  const { items } = counted(`chart: share\ncount: user\n${unit}`, ['党员 | 34', '积极分子 | 5']);
  const texts = items.flatMap((one) => (one.kind === 'text' ? one.paragraphs : []));
  expect(texts.map(({ runs }) => runs.map(({ text }) => text).join(''))).toContain(expected);
});

test('the ink of a full row ends at the margin of texts', () => {
  const { marks } = counted('chart: share\ncount: user\n', ['党员 | 34', '积极分子 | 5']);
  const [members] = marks;
  const { x = 0 } = members?.box ?? {};
  // The path of a `user` ends at 21 of the 24 units of the grid of icons.
  const ends = [...(members?.path ?? '').matchAll(/([-\d.]+) [-\d.]+(?=[MCLZ])/g)].map(([, at]) =>
    Number(at),
  );
  expect(x + Math.max(...ends)).toBeCloseTo(912, 0);
});

test('a part that the author computed has the mark of that behind its name', () => {
  const front = 'chart: share\ncount: user\ncomputed-mark: 推算\ncomputed-values: 其他\n';
  const { figures } = counted(front, ['党员 | 41', '其他 | 9']);
  const words = figures.map(({ paragraphs }) => paragraphs[1]?.runs.map(({ text }) => text).join(''));
  expect(words[1]).toContain('推算');
  expect(words[0]).not.toContain('推算');
});

test.each([
  [
    'chart: share\ncount: user\n',
    '0.5',
    'error compare-count: “0.5” cannot be drawn with one mark for each.',
  ],
  [
    'chart: share\ncount: user\n',
    '300',
    'error compare-count: “341” cannot be drawn with one mark for each.',
  ],
  ['chart: share\ncount: usr\n', '5', 'error icon-unknown: '],
  [
    'chart: bar\ncount: user\n',
    '5',
    'error chart-setting: this chart takes no `count`: that needs a share bar.',
  ],
])('marks that cannot be drawn are errors: %s of %s', (front, value, message) => {
  const { marks, found } = counted(front, ['党员 | 41', `其他 | ${value}`]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
  expect(marks).toEqual([]);
});
