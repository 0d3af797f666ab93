import { expect, test } from 'vitest';
import type { FreeformItem } from '../../../../src/scene/item.ts';
import { findings, lay } from '../../lay.ts';

function counted(front: string, rows: readonly string[]) {
  const table = ['| 身份 | 人数 |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
  const { scene, report } = lay(`---\nlayout: chart\n${front}---\n\n# 题\n\n${table}\n`);
  const items = scene.pages[0]?.items ?? [];
  const marks = items.filter((one): one is FreeformItem => one.kind === 'freeform');
  return { marks, found: findings(report) };
}

/** The icon `user` has two outlines: a head and shoulders. */
const headsOf = ({ path }: FreeformItem) => path.split('M').length - 1;

test('each of what a share bar counts is drawn once, in the colour of its part, in even rows', () => {
  const { marks, found } = counted('chart: share\ncount: user\n', ['党员 | 34', '积极分子 | 5']);
  expect(found).toEqual([]);
  const [members, others] = marks;
  expect(marks.map((one) => headsOf(one) / 2)).toEqual([34, 5]);
  expect(members?.line?.colour).toEqual({ slot: 'accent1' });
  expect(others?.line?.colour).not.toEqual(members?.line?.colour);
  // Three rows of thirteen: the five stand at the end of the last row, and end where its other rows end.
  const ends = marks.map(({ box }) => ({ right: box.x + box.width, bottom: box.y + box.height }));
  expect(ends[0]?.bottom).toBeCloseTo(ends[1]?.bottom ?? 0, 6);
  expect(ends[0]?.right).toBeCloseTo(ends[1]?.right ?? 0, 6);
  expect(ends[0]?.bottom).toBeLessThanOrEqual(450);
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
