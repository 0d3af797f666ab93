import { expect, test } from 'vitest';
import type { Item } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

/** The page of a timeline with these dates. */
function timeline(dates: readonly string[], settings = '', picture = '') {
  const entries = dates.map((date, i) => `## **${date}** 第${i + 1}件事\n\n一句话\n`);
  const { scene, report } = lay(
    `---\nlayout: timeline\n${settings}---\n# 题\n\n${picture}\n\n${entries.join('\n')}`,
  );
  const [page] = scene.pages;
  if (!page) throw new Error(findings(report).join());
  return { page, report };
}

const dots = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'shape' && item.shape === 'ellipse' ? [item] : []));
const colourOf = (items: readonly Item[], words: string) =>
  items.flatMap((item) =>
    item.kind === 'text' && JSON.stringify(item).includes(words) ? [item.paragraphs[0]?.runs[0]?.colour] : [],
  )[0];

test('when every milestone has a date, the points are as far apart as the dates', () => {
  const { page } = timeline(['2000', '2001', '2004']);
  expect(page.layout).toBe('timeline-3-scaled');
  const [a = 0, b = 0, c = 0] = dots(page.items).map(({ box }) => box.x);
  expect((b - a) / (c - a)).toBeCloseTo(0.25, 2);
});

test('otherwise the points are even, and hollow where a milestone has no date', () => {
  const { page } = timeline(['2000', '几年里', '2004']);
  expect(page.layout).toBe('timeline-3');
  const [a, b, c] = dots(page.items);
  expect((b?.box.x ?? 0) - (a?.box.x ?? 0)).toBeCloseTo((c?.box.x ?? 0) - (b?.box.x ?? 0));
  expect([a, b, c].map((dot) => JSON.stringify(dot?.fill) === JSON.stringify({ slot: 'lt1' }))).toEqual([
    false,
    true,
    false,
  ]);
  expect(
    dots(timeline(['先', '后', '末']).page.items).every(
      ({ fill }) => fill !== undefined && 'slot' in fill && fill.slot !== 'lt1',
    ),
  ).toBe(true);
});

test('the last milestone stands out only when the author says so', () => {
  const plain = timeline(['先', '后', '末']).page.items;
  expect(colourOf(plain, '第3件事')).toEqual(colourOf(plain, '第1件事'));
  const led = timeline(['先', '后', '末'], 'lead: true\n').page.items;
  expect(colourOf(led, '第3件事')).toEqual({ slot: 'accent1' });
  expect(colourOf(led, '第1件事')).not.toEqual({ slot: 'accent1' });
});

test('five and more go down the slide, each date beside its milestone', () => {
  const { page } = timeline(['甲', '乙', '丙', '丁', '戊']);
  const tops = dots(page.items).map(({ box }) => box.y);
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
  expect(new Set(dots(page.items).map(({ box }) => box.x)).size).toBe(1);
});

test('a picture stands below three or four milestones, and is refused below more', () => {
  const picture = '![图](logo.png)';
  const { page, report } = timeline(['甲', '乙', '丙'], '', picture);
  expect(page.layout).toBe('timeline-3-picture');
  expect(page.items.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
  expect(findings(report)).toEqual([]);
  const more = timeline(['甲', '乙', '丙', '丁', '戊'], '', picture);
  expect(findings(more.report)[0]).toMatch(/layout-takes/u);
});

test('leaders of a scaled timeline run at right angles, and none crosses another', () => {
  const { scene, report } = lay(
    '---\nlayout: timeline\n---\n# 题\n\n## **1月** 甲\n\n## **2月** 乙\n\n## **3月** 丙\n\n## **12月** 丁\n',
  );
  expect(findings(report)).toEqual([]);
  const lines = (scene.pages[0]?.items ?? []).flatMap((item) =>
    item.kind === 'freeform' && item.name.startsWith('引线') ? [item] : [],
  );
  expect(lines).toHaveLength(2);
  const paths = lines.map(({ box, path }) =>
    [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [box.x + Number(x), box.y + Number(y)] as const,
    ),
  );
  for (const points of paths)
    for (const [i, [x, y]] of points.slice(1).entries()) {
      const [fromX = 0, fromY = 0] = points[i] ?? [];
      expect(Math.min(Math.abs(x - fromX), Math.abs(y - fromY))).toBeLessThan(0.01);
    }
  // Both go to the right: the later one turns above the earlier one, beyond whose end it goes on.
  const turns = paths.map(([, [, y] = [0, 0]]) => y);
  expect(turns[1]).toBeLessThan(turns[0] ?? 0);
});
