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

/** The icon `user` has two outlines: a head and shoulders. */
const headsOf = ({ path }: FreeformItem) => path.split('M').length - 1;

test('marks stand in place of a share bar: one for each of what it counts, a group for each part in its colour', () => {
  const front = 'chart: share\ncount: user\nalt: 三十四人和五人\n';
  const { marks, items, layout, found } = counted(front, ['党员 | 34', '积极分子 | 5']);
  expect(found).toEqual([]);
  expect(items.some(({ kind }) => kind === 'chart')).toBe(false);
  expect(layout).toBe('chart-marks');
  const [members, others] = marks;
  expect(marks.map((one) => headsOf(one) / 2)).toEqual([34, 5]);
  expect(members?.line?.colour).toEqual({ slot: 'accent1' });
  expect(others?.line?.colour).not.toEqual(members?.line?.colour);
  expect(marks.map(({ described }) => described)).toEqual([{ alt: '三十四人和五人' }, { decorative: true }]);
  // Rows of ten, so that they can be counted; both groups begin at the same edge, in the frame.
  const [left, right] = [members?.box, others?.box];
  expect(right?.x).toBeCloseTo(left?.x ?? 0, 6);
  expect(right?.width).toBeLessThan((left?.width ?? 0) / 2);
  expect((right?.y ?? 0) - (left?.y ?? 0)).toBeGreaterThan(left?.height ?? 0);
  expect((right?.y ?? 0) + (right?.height ?? 0)).toBeLessThanOrEqual(450);
  expect((right?.y ?? 0) + (right?.height ?? 0)).toBeGreaterThan(400);
});

test('each group has its figure with its name beside it, or below it where the name is long', () => {
  const textsOf = (rows: readonly string[]) =>
    counted('chart: share\ncount: user\n', rows).figures.map(({ paragraphs }) => ({
      lines: paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
      size: paragraphs[0]?.runs[0]?.size,
    }));
  expect(textsOf(['党员 | 34', '积极分子 | 5'])).toEqual([
    { lines: ['34 党员'], size: 80 },
    { lines: ['5 积极分子'], size: 56 },
  ]);
  expect(textsOf(['Members of the party | 34', '积极分子 | 5'])).toEqual([
    { lines: ['34', 'Members of the party'], size: 80 },
    { lines: ['5', '积极分子'], size: 56 },
  ]);
  expect(textsOf(['甲 | 9', '乙 | 5', '丙 | 5', '丁 | 0']).map(({ size }) => size)).toEqual([40, 40, 40, 40]);
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
