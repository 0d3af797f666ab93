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

test('cards as quotes have the speaker with a role, and the words between hanging marks', () => {
  const text =
    '---\nlayout: cards\nas: quotes\n---\n# 题\n\n## 王大伯，果农\n\n口碑好。\n\n## 小李\n\n放心。\n';
  const { page, said, items } = pageOf(text);
  expect(said).toEqual([]);
  expect(page?.layout).toBe('cards-2-quotes');
  expect(linesOf(items, '王大伯')).toEqual(['王大伯', '果农']);
  expect(linesOf(items, '口碑')).toEqual(['口碑好。”']);
  expect(linesOf(items, '“')).toEqual(['“', '“']);
  expect(pageOf(text.replace('口碑好。', '- 口碑好。')).said[0]).toMatch(/takes no lists|layout-takes/u);
});

test('quotations of unequal lengths have one size and one left edge, and their rows one height', () => {
  const { items, said } = pageOf(
    '---\nlayout: cards\nas: quotes\n---\n# 题\n\n## 王大伯\n\n口碑好，服务好，办得快，样样都替我们想在前头，真是怎么也想不到。\n\n## 小李\n\n放心。\n',
  );
  expect(said).toEqual([]);
  const words = items.flatMap((item) =>
    item.kind === 'text' && /口碑|放心/u.test(JSON.stringify(item.paragraphs)) ? [item] : [],
  );
  expect(words.map(({ box }) => [box.x, box.height])).toEqual([
    [342, 156],
    [342, 156],
  ]);
  expect(words.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs[0]?.size))).toEqual([28, 28]);
});

test('words in quotation marks are quotations without being called so, with one pair of marks', () => {
  const { page, items, said } = pageOf(
    '---\nlayout: cards\n---\n# 题\n\n## 王大伯\n\n“口碑好。”\n\n## 小李\n\n「放心。」\n',
  );
  expect([said, page?.layout]).toEqual([[], 'cards-2-quotes']);
  expect(linesOf(items, '口碑')).toEqual(['口碑好。”']);
  expect(linesOf(items, '放心')).toEqual(['放心。”']);
});

test('a name that has no room beside its portrait stands under the words', () => {
  const slide = (name: string) =>
    `---\nlayout: cards\nas: quotes\n---\n# 题\n\n## ${name}\n\n![像](assets/tanks.svg)\n\n口碑好。\n\n## 小李\n\n![像](assets/tanks.svg)\n\n放心。\n`;
  const near = pageOf(slide('王大伯'));
  expect([near.said, near.page?.layout]).toEqual([[], 'cards-2-quotes-portraits']);
  const under = pageOf(slide('果品合作社，龙州'));
  expect([under.said, under.page?.layout]).toEqual([[], 'cards-2-quotes-signed']);
  expect(linesOf(under.items, '口碑')).toEqual(['口碑好。”', '果品合作社　龙州']);
});

test('quotations of one speaker have their headings before the words, and the speaker once', () => {
  const { page, items, said } = pageOf(
    '---\nlayout: cards\nas: quotes\nby: 王大伯，果农\n---\n# 题\n\n## 服务\n\n口碑好，想不到。\n\n## 速度\n\n放心。\n',
  );
  expect([said, page?.layout]).toEqual([[], 'cards-2-quotes-shared']);
  expect(linesOf(items, '服务')).toEqual(['服务']);
  expect(linesOf(items, '口碑')).toEqual(['口碑好，想不到。”']);
  expect(linesOf(items, '王大伯')).toEqual(['王大伯　果农']);
});

test('cards as a matrix stand two by two also with icons and with portraits, which are beside the texts', () => {
  const slide = (head: (i: number) => string) =>
    pageOf(
      `---\nlayout: cards\nas: matrix\n---\n# 题\n\n${[1, 2, 3, 4].map((i) => `${head(i)}\n\n做法。\n`).join('\n')}`,
    );
  const icons = slide((i) => `## :truck: 第${i}项`);
  expect([icons.said, icons.page?.layout]).toEqual([[], 'cards-4-rows-icons']);
  const portraits = slide((i) => `## 第${i}项\n\n![像](assets/tanks.svg)`);
  expect([portraits.said, portraits.page?.layout]).toEqual([[], 'cards-4-rows-portraits']);
  for (const { items } of [icons, portraits]) {
    const texts = items.flatMap((item) =>
      item.kind === 'text' && item.name.startsWith('卡片') ? [item.box] : [],
    );
    expect(new Set(texts.map(({ y }) => y)).size).toBe(2);
    expect(texts.every(({ x }) => x >= 48 + 48 + 18 || x >= 498)).toBe(true);
  }
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

test('figures of cards with round pictures stand beside these, at one size', () => {
  const cards = [8, 10, 50].map((n) => `## **${n}名** 组\n\n![像](assets/tanks.svg)\n\n坚守\n`).join('\n');
  const { page, said, items } = pageOf(`---\nlayout: cards\n---\n# 题\n\n人人顶得上\n\n${cards}`);
  expect([said, page?.layout]).toEqual([[], 'cards-figures-3-portraits-conclusion']);
  const pictures = items.flatMap((item) => (item.kind === 'picture' ? [item.box] : []));
  const figures = items.flatMap((item) =>
    item.kind === 'text' && item.name.startsWith('标记') ? [item] : [],
  );
  expect(figures.map(({ box }) => [box.x, box.y])).toEqual(
    pictures.map(({ x, y, width }) => [x + width + 18, y]),
  );
  expect(figures.map(({ paragraphs }) => paragraphs[0]?.runs[0]?.size)).toEqual([56, 56, 56]);
});
