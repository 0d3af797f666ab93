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

test('a picture of more figures of equal rank is refused', () => {
  expect(figures(5).found).toEqual([
    '6: error layout-takes: the layout “stats” takes no pictures; here is 1. (“stats” holds: a picture below up to four figures of equal rank, or above a lead; more figures fill the slide.)',
  ]);
});

test('a picture of a lead stands in its panel, above the figure, which is still the largest', () => {
  for (const count of [2, 5]) {
    const { layout, items, found } = figures(count, 'lead: true\n');
    expect(found).toEqual([]);
    expect(layout).toBe(`stats-led-${count}-picture`);
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
    const panel = texts.find(({ card }) => card?.fill.slot === 'accent1');
    const picture = items.flatMap((item) => (item.kind === 'picture' ? [item.box] : []))[0];
    expect([picture?.x, picture?.width]).toEqual([panel?.box.x, panel?.box.width]);
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeCloseTo(panel?.box.y ?? 0, 1);
    const largest = (paragraphs: typeof texts) =>
      Math.max(
        ...paragraphs.flatMap((text) => text.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size))),
      );
    const others = texts.filter((text) => text !== panel && text.name.startsWith('数字卡'));
    expect(others).toHaveLength(count - 1);
    expect(largest(panel ? [panel] : [])).toBeGreaterThanOrEqual(largest(others));
  }
});
