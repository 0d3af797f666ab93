import { expect, test } from 'vitest';
import type { Item } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

const page = (front: string, body: string) => {
  const { scene, report } = lay(`---\nlayout: cards\n${front}---\n\n# 题\n\n${body}\n`);
  return { page: scene.pages[0], report: findings(report) };
};
const topOf = (items: readonly Item[] = [], name: string) => {
  const found = items.find((item) => item.name.startsWith(name));
  return found && 'box' in found ? found.box.y : undefined;
};

test('a heading stands at the same place with much and with little text', () => {
  const much = page('', `## 甲\n\n${'很长的文字'.repeat(33)}\n\n## 乙`).page;
  const more = page('', `## 甲\n\n${'很长的文字'.repeat(36)}\n\n## 乙`).page;
  expect(much?.layout).toBe('cards-2');
  expect(topOf(much?.items, '卡片 1')).toBe(140);
  expect(topOf(more?.items, '卡片 1')).toBe(140);
});

test('an icon stands above the heading, with its lines on the margin', () => {
  const { page: made, report } = page('', `## :ship: 甲\n\n${'很长的文字'.repeat(30)}\n\n## 乙`);
  expect(report).toEqual([]);
  expect(made?.layout).toBe('cards-2-icons');
  expect(made?.items.find(({ kind }) => kind === 'freeform')).toMatchObject({
    box: { x: 45, y: 144, width: 48, height: 48 },
  });
  expect(topOf(made?.items, '卡片 1')).toBe(207);
});

test('cards with little text stand as rows from the top of the area to its bottom', () => {
  const { page: made, report } = page('', '## **一** 甲\n\n短\n\n## **二** 乙\n\n短\n\n## **三** 丙');
  expect(report).toEqual([]);
  expect(made?.layout).toBe('cards-lines-3');
  expect([1, 2, 3].map((n) => topOf(made?.items, `卡片 ${n}`))).toEqual([126, 238, 350]);
  expect(topOf(made?.items, '正文 1')).toBe(126);
});

test('the first of two paragraphs of every card is the caption of its heading', () => {
  const { page: made } = page('', '## 甲\n\n队员\n\n一守三天\n\n## 乙\n\n队长\n\n不请假');
  const card = made?.items.find((item) => item.name.startsWith('卡片 1'));
  expect(card).toMatchObject({
    paragraphs: [
      { level: 0, runs: [{ text: '甲', size: 24 }] },
      { level: 1, runs: [{ text: '队员', size: 16 }] },
    ],
  });
});

test('marks that are figures with units stand large above the headings', () => {
  const { page: made, report } = page('', '## **8名** 甲\n\n短\n\n## **10名** 乙');
  expect(report).toEqual([]);
  expect(made?.layout).toBe('cards-figures-2');
  expect(made?.items.find((item) => item.name.startsWith('卡片 1'))).toMatchObject({
    paragraphs: [
      {
        runs: [
          { text: '8', size: 80 },
          { text: '名', size: 32 },
        ],
      },
      {},
      {},
    ],
  });
});

test.each([
  ['## **58** 甲\n\n## **52%** 乙', 'cards-figures-2'],
  ['## **6.8亿元** 甲\n\n## **亏损1873万元** 乙', 'cards-figures-2'],
  ['## **over 96,000** 甲\n\n## **$41.8 million** 乙', 'cards-figures-2'],
  // Without any unit they are numerals, and other words before a number make a label of it.
  ['## **1** 甲\n\n## **2** 乙', 'cards-lines-2'],
  ['## **第1步** 甲\n\n## **第2步** 乙', 'cards-lines-2'],
])('marks are figures with a qualifier or a unit: %j', (text, layout) => {
  const { page: made, report } = page('', text);
  expect(report).toEqual([]);
  expect(made?.layout).toBe(layout);
});

test('quotations have one hand: their speaker beside a portrait, or a heading beside an icon, before the words', () => {
  const face = '![甲](甲.svg)';
  const spoken = page('as: quotes\n', `## 甲，教师\n\n${face}\n\n好。\n\n## 乙\n\n${face}\n\n很好。`);
  expect(spoken.report.filter((one) => !one.includes('甲.svg'))).toEqual([]);
  expect(spoken.page?.layout).toBe('cards-2-quotes-portraits');
  expect(topOf(spoken.page?.items, '小标题 1')).toBe(126);
  expect(topOf(spoken.page?.items, '引语 1')).toBe(126);
  const shared = page('as: quotes\nby: 甲，教师\n', '## :clock: 一\n\n好。\n\n## :users: 二\n\n很好。');
  expect(shared.report).toEqual([]);
  expect(shared.page?.layout).toBe('cards-2-quotes-icons-shared');
  expect(topOf(shared.page?.items, '图标 1')).toBe(170.25);
  expect(topOf(shared.page?.items, '引语 1')).toBe(126);
  // Portraits say who speaks, so they do not stand with one speaker of all; icons stand with nobody.
  expect(page('as: quotes\nby: 甲\n', `## 一\n\n${face}\n\n好\n\n## 二\n\n好`).report[0]).toContain(
    'layout-takes',
  );
  expect(page('as: quotes\n', '## :clock: 一\n\n好\n\n## 二\n\n好').report[0]).toContain('layout-takes');
});

test('one quotation that is left on a slide stands in the first place of two', () => {
  const long = '好。'.repeat(120);
  const { page: made } = page('as: quotes\nby: 甲\n', `## 一\n\n${long}\n\n## 二\n\n${long}`);
  expect(made?.layout).toBe('cards-2-quotes-shared');
});

test('a paragraph before the cards is the takeaway below them', () => {
  const { page: made, report } = page('', '**理念** 好\n\n## 甲\n\n## 乙');
  expect(report).toEqual([]);
  expect(topOf(made?.items, '结论')).toBe(396);
  // Its label stands before the sentence, quiet and smaller, and above one that is too long for that.
  const runsOf = (items: readonly Item[] = []) => {
    const band = items.find(({ name }) => name.startsWith('结论'));
    return band?.kind === 'text'
      ? band.paragraphs.flatMap((one) => one.runs).map(({ text, size }) => [text, size])
      : [];
  };
  expect(runsOf(made?.items)).toEqual([
    ['理念\u3000', 16],
    ['好', 24],
  ]);
  const long = page('', `**理念** ${'好事'.repeat(22)}\n\n## 甲\n\n## 乙`);
  expect(long.report).toEqual([]);
  expect(runsOf(long.page?.items)[0]).toEqual(['理念\n', 16]);
});

test('below pictures a takeaway without a label is the conclusion on the solid ground, as large as other takeaways', () => {
  const cards = '## 甲\n\n![甲](甲.svg)\n\n一\n\n## 乙\n\n![乙](乙.svg)\n\n二';
  const { page: made } = page('', `人人顶得上\n\n${cards}`);
  expect(made?.layout).toBe('cards-2-pictures-conclusion');
  const band = made?.items.find(({ name }) => name.startsWith('结论'));
  expect(band).toMatchObject({ kind: 'text', box: { height: 60 }, card: { fill: { slot: 'accent1' } } });
  expect(band?.kind === 'text' && band.paragraphs[0]?.runs[0]?.size).toBe(24);
  expect(page('', `**一句话** 人人顶得上\n\n${cards}`).page?.layout).toBe('cards-2-pictures-takeaway');
});

test('the names of two people stand beside large portraits, those of more below them', () => {
  const person = (name: string) => `## ${name}\n\n![像](logo.png)\n\n职务\n\n一句话\n\n`;
  const two = page('', person('甲') + person('乙'));
  expect(two.report).toEqual([]);
  expect(two.page?.layout).toBe('cards-lines-2-portraits');
  const [portrait, other] = (two.page?.items ?? []).flatMap((item) =>
    item.kind === 'picture' ? [item.box] : [],
  );
  expect([portrait?.width, portrait?.x, other?.x]).toEqual([168, 48, 498]);
  expect(page('', ['甲', '乙', '丙'].map(person).join('')).page?.layout).toBe('cards-3-portraits');
});

test('pictures of two or three cards are as wide as the cards, in the place of their rules', () => {
  const card = (name: string) => `## ${name}\n\n![图](logo.png)\n\n一句话\n\n`;
  const { page: made, report } = page('', ['甲', '乙', '丙'].map(card).join(''));
  expect(report).toEqual([]);
  expect(made?.layout).toBe('cards-3-pictures');
  const boxes = (made?.items ?? []).flatMap((item) => (item.kind === 'picture' ? [item.box] : []));
  expect(boxes.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
    [48, 120, 264, 168],
    [348, 120, 264, 168],
    [648, 120, 264, 168],
  ]);
  expect(page('', ['甲', '乙', '丙', '丁'].map(card).join('')).page?.layout).toBe('cards-4-portraits');
});

test('a figure at the end of steps is their result', () => {
  const steps = '## 甲\n\n## 乙\n\n## **3** 个月\n\n建成';
  expect(page('as: steps\n', steps).page?.layout).toBe('steps-2-result');
});

test('steps without icons and result have numerals where there is room', () => {
  expect(page('as: steps\n', '## 甲\n\n## 乙').page?.layout).toBe('steps-2-numerals');
  const long = '每一步都要写清楚由谁来做、什么时候做完、做到什么样才算好，写不清楚的就先不要动手。'.repeat(4);
  const { page: made, report } = page('as: steps\n', `## 甲\n\n${long}\n\n## 乙\n\n${long}`);
  expect(report).toEqual([]);
  expect(made?.layout).toBe('steps-2');
});

test('four cards as a matrix stand in two rows', () => {
  const four = '## 甲\n\n## 乙\n\n## 丙\n\n## 丁';
  expect(page('', four).page?.layout).toBe('cards-lines-4');
  expect(page('as: matrix\n', four).page?.layout).toBe('cards-4-rows');
});

test('another way than those is refused', () => {
  expect(page('as: step\n', '## 甲\n\n## 乙').report).toEqual([
    '3: error cards-as: cards cannot be drawn as “step”. (do you mean “steps”? cards are drawn as steps, people, matrix and quotes; without `as` they stand in a row.)',
  ]);
});

test('a chain of steps that is too long continues with two steps or more on each page', () => {
  const steps = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `## 第${i + 1}步\n\n${'检验检疫服务人员培训。'.repeat(14)}\n`,
    ).join('\n');
  const pages = (count: number) =>
    lay(`---\nlayout: cards\nas: steps\n---\n\n# 题\n\n${steps(count)}`).scene.pages.map(
      ({ layout }) => layout,
    );
  expect(pages(4)).toEqual(['steps-2', 'steps-2']);
  expect(pages(3)).toEqual(['steps-3']);
});
