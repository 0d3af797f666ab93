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
  const little = page('', '## 甲\n\n短\n\n## 乙').page;
  const much = page('', `## 甲\n\n${'很长的文字'.repeat(9)}\n\n## 乙`).page;
  expect(topOf(little?.items, '卡片 1')).toBe(140);
  expect(topOf(much?.items, '卡片 1')).toBe(140);
});

test('an icon stands above the heading, with its lines on the margin', () => {
  const { page: made, report } = page('', '## :ship: 甲\n\n## 乙');
  expect(report).toEqual([]);
  expect(made?.layout).toBe('cards-2-icons');
  expect(made?.items.find(({ kind }) => kind === 'freeform')).toMatchObject({
    box: { x: 45, y: 144, width: 48, height: 48 },
  });
  expect(topOf(made?.items, '卡片 1')).toBe(207);
});

test('a paragraph before the cards is the takeaway below them', () => {
  const { page: made, report } = page('', '**理念** 好\n\n## 甲\n\n## 乙');
  expect(report).toEqual([]);
  expect(topOf(made?.items, '结论')).toBe(396);
});

test('a figure at the end of steps is their result', () => {
  const steps = '## 甲\n\n## 乙\n\n## **3** 个月\n\n建成';
  expect(page('as: steps\n', steps).page?.layout).toBe('steps-2-result');
  expect(page('as: steps\n', '## 甲\n\n## 乙').page?.layout).toBe('steps-2');
});

test('four cards as a matrix stand in two rows', () => {
  const four = '## 甲\n\n## 乙\n\n## 丙\n\n## 丁';
  expect(page('', four).page?.layout).toBe('cards-4');
  expect(page('as: matrix\n', four).page?.layout).toBe('cards-4-rows');
});

test('another way than those is refused', () => {
  expect(page('as: step\n', '## 甲\n\n## 乙').report).toEqual([
    '3: error cards-as: cards cannot be drawn as “step”. (do you mean “steps”? cards are drawn as steps, people, matrix and quotes; without `as` they stand in a row.)',
  ]);
});
