import { expect, test } from 'vitest';
import { findings, lay } from '../lay.ts';

/** Lays out `count` figures above a picture, and returns the page and the findings. */
function figures(count: number, settings = '') {
  const entries = Array.from({ length: count }, (_, i) => `## **${i + 10}** 项\n\n指标\n`);
  const { scene, report } = lay(
    `---\nlayout: stats\n${settings}---\n# 题\n\n![图](logo.png)\n\n${entries.join('\n')}`,
  );
  const [page] = scene.pages;
  return { layout: page?.layout, items: page?.items ?? [], found: findings(report) };
}

test('a picture stands below up to four figures in one row', () => {
  for (const count of [2, 3, 4]) {
    const { layout, items, found } = figures(count);
    expect(found).toEqual([]);
    expect(layout).toBe(`stats-${count}-picture`);
    const boxes = (kind: string) =>
      items.flatMap((item) => (item.kind === kind && item.kind !== 'group' ? [item.box] : []));
    expect(boxes('picture')).toEqual([{ x: 0, y: 330, width: 960, height: 126 }]);
    const cards = boxes('text').filter(({ y }) => y > 100 && y < 330);
    expect(cards).toHaveLength(count);
    expect(new Set(cards.map(({ y }) => y)).size).toBe(1);
    expect(Math.max(...cards.map(({ y, height }) => y + height))).toBeLessThanOrEqual(318);
  }
});

test('a picture of more figures, or of a lead, is refused', () => {
  const refused =
    'error layout-takes: the layout “stats” takes no pictures; here is 1. (“stats” holds: a picture below up to four figures of equal rank; more of them, or a lead, fill the slide.)';
  expect(figures(5).found).toEqual([`6: ${refused}`]);
  expect(figures(3, 'lead: true\n').found).toEqual([`7: ${refused}`]);
});
