import { expect, test } from 'vitest';
import type { Item } from '../../../../src/scene/item.ts';
import { findings, lay } from '../../lay.ts';

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));
const pageOf = (text: string) => {
  const { scene, report } = lay(text);
  const [page] = scene.pages;
  return { page, said: findings(report), items: flat(page?.items ?? []) };
};
const linesOf = (items: readonly Item[], word: string): string[] =>
  items.flatMap((item) =>
    item.kind === 'text' && JSON.stringify(item.paragraphs).includes(word)
      ? item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
      : [],
  );

test('cards as quotes have the words, and the speaker with a role below them', () => {
  const text =
    '---\nlayout: cards\nas: quotes\n---\n# 题\n\n## 王大伯，果农\n\n口碑好。\n\n## 小李\n\n放心。\n';
  const { page, said, items } = pageOf(text);
  expect(said).toEqual([]);
  expect(page?.layout).toBe('cards-2-quotes');
  expect(linesOf(items, '口碑')).toEqual(['口碑好。', '王大伯', '果农']);
  expect(pageOf(text.replace('口碑好。', '- 口碑好。')).said[0]).toMatch(/takes no lists|layout-takes/u);
});

test('the speakers of quotations stand on one line close under the longest words, each under a short rule', () => {
  const { items, said } = pageOf(
    '---\nlayout: cards\nas: quotes\n---\n# 题\n\n## 王大伯\n\n口碑好，服务好，办得快，真想不到。\n\n## 小李\n\n放心。\n',
  );
  expect(said).toEqual([]);
  const rules = items.filter(({ name }) => name.startsWith('标题线'));
  expect(rules).toHaveLength(2);
  const tops = rules.flatMap((item) => (item.kind === 'shape' ? [item.box.y] : []));
  expect(tops[0]).toBe(tops[1]);
  // Two lines of 24 points from 186 on, and the space below it, less that of the rule.
  expect(tops[0]).toBe(186 + 2 * 36 + 42 - 12);
});

test('quotations of one speaker have their headings on top, the words at 24 points, and the speaker once', () => {
  const { page, items, said } = pageOf(
    '---\nlayout: cards\nas: quotes\nby: 王大伯，果农\n---\n# 题\n\n## 服务\n\n口碑好，想不到。\n\n## 速度\n\n放心。\n',
  );
  expect([said, page?.layout]).toEqual([[], 'cards-2-quotes-shared']);
  expect(linesOf(items, '口碑')).toEqual(['服务', '口碑好，想不到。']);
  expect(linesOf(items, '王大伯')).toEqual(['王大伯　果农']);
  const words = items.flatMap((item) => (item.kind === 'text' ? item.paragraphs : []));
  const sizes = words.flatMap(({ runs }) => runs.filter(({ text }) => /口碑|服务/u.test(text)));
  expect(sizes.map(({ size }) => size)).toEqual([24, 24]);
});

test('figures have icons in their cards, and none in the rows beside a lead', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, i) => `## :truck: **${i + 12}** 个\n\n班次\n`).join('\n');
  const icons = (items: readonly Item[]) => items.filter(({ kind }) => kind === 'freeform').length;
  for (const count of [2, 3, 4, 6]) {
    const { said, items, page } = pageOf(`---\nlayout: stats\n---\n# 题\n\n${entries(count)}`);
    expect(said).toEqual([]);
    expect(page?.layout).toBe(`stats-${count}-icons`);
    expect(icons(items)).toBe(count);
  }
  expect(pageOf(`---\nlayout: stats\nlead: true\n---\n# 题\n\n${entries(4)}`).said[0]).toMatch(
    /layout-takes/u,
  );
});

test('a map has a pin with the number of each row that has a place on it', () => {
  const { said, items, page } = pageOf(
    '---\nlayout: overview\nat: 20% 60%, auto\n---\n# 题\n\n![图](logo.png)\n\n## **5** 米\n\n漠河\n\n## **6** 米\n\n侯马\n',
  );
  expect(said).toEqual([]);
  expect(page?.layout).toBe('overview-map-2');
  const pins = items.filter((item) => item.kind === 'text' && item.card?.radius === 14);
  expect(pins).toHaveLength(1);
  expect(linesOf(items, '漠河')).toEqual(['1\u2002漠河']);
  expect(linesOf(items, '侯马')).toEqual(['2\u2002侯马']);
});
