import { expect, test } from 'vitest';
import type { Item, TextItem } from '../../src/scene/item.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { faults } from './faults.ts';
import { lay } from './lay.ts';

const { scene } = lay('---\nlayout: table\n---\n\n# 题目\n\n| 项目 | 数 |\n| --- | --- |\n| 甲 | 1 |\n');

/** Returns the faults of a scene in which the title or the table was changed. */
const after = (change: (item: Item) => Item): string[] => {
  const pages = scene.pages.map((page) => ({ ...page, items: page.items.map(change) }));
  return faults({ ...scene, pages } satisfies Scene);
};
const title = (change: (text: TextItem) => Partial<TextItem>): string[] =>
  after((item) => (item.kind === 'text' && item.name === '标题' ? { ...item, ...change(item) } : item));
const written = (text: string, size?: number) => (item: TextItem) => ({
  paragraphs: item.paragraphs.map((one) => ({
    ...one,
    runs: one.runs.map((run) => ({ ...run, text, size: size ?? run.size })),
  })),
});

test('a scene as it was laid out has none', () => {
  expect(after((item) => item)).toEqual([]);
});

test('each kind of fault is seen', () => {
  expect(title(({ box }) => ({ box: { ...box, x: 800 } }))).toContain('题目: 标题 leaves the slide');
  expect(title(written('题目\n，后'))).toContain('题目: 标题 is broken at “，后”');
  expect(title(written('题“\n目'))).toContain('题目: 标题 is broken at “题“”');
  expect(title(written('题目', 24))).toEqual(['题目: 标题 is set at 24, below 28']);
  expect(title(written('题目', 29))).toEqual(['题目: 标题 is set at 29']);
  expect(title(written('长'.repeat(90)))[0]).toMatch(/^题目: 标题 needs \d+ of \d+$/);
  expect(after((item) => (item.kind === 'table' ? { ...item, rowHeights: [20, 90] } : item))).toEqual([
    '题目: cell 1:1 overflows',
    '题目: cell 1:2 overflows',
  ]);
  expect(
    after((item) => (item.kind === 'table' ? { ...item, box: { ...item.box, width: 9 } } : item)),
  ).toEqual(['题目: 表格 is wider than its frame']);
});

test('a text larger than the title, or than its heading, is seen', () => {
  const points = lay('---\nlayout: points\n---\n\n# 题目\n\n引言\n\n## 甲\n\n文\n\n## 乙\n\n字\n').scene;
  const grown = (level: number, size: number) => (item: Item) => {
    if (item.kind !== 'text' || item.name !== '要点') return item;
    const paragraphs = item.paragraphs.map((one) => {
      return one.level === level ? { ...one, runs: one.runs.map((run) => ({ ...run, size })) } : one;
    });
    return { ...item, paragraphs };
  };
  const seen = (change: (item: Item) => Item) =>
    faults({ ...points, pages: points.pages.map((page) => ({ ...page, items: page.items.map(change) })) });
  expect(seen((item) => item)).toEqual([]);
  expect(seen(grown(0, 34))[0]).toBe('题目: 要点: “甲” of 34 is larger than the title of 32');
  expect(seen(grown(1, 28))).toContain('题目: 要点: “文” of 28 is larger than “甲” of 24');
});
