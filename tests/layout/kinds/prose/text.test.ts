import { expect, test } from 'vitest';
import type { Paragraph } from '../../../../src/scene/item.ts';
import { findings, lay } from '../../lay.ts';

/** The pages of slide text without a layout. */
const pagesOf = (body: string) => {
  const { scene, report } = lay(`---\nkicker: 甲\n---\n# 题\n\n${body}`);
  expect(findings(report)).toEqual([]);
  return scene.pages;
};
const paragraphsOf = (body: string, layout = 'text'): readonly Paragraph[] => {
  const [page] = pagesOf(body);
  expect(page?.layout).toBe(layout);
  return (page?.items ?? []).flatMap((item) =>
    item.kind === 'text' && item.placeholder?.type === 'body' && item.placeholder.idx === 1
      ? item.paragraphs
      : [],
  );
};
const marksOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ level, bullet }) => `${level}${bullet?.kind === 'number' ? '1' : (bullet?.char ?? '')}`);

test('paragraphs and lists stand in one placeholder in their order, each at its level', () => {
  const marks = marksOf(paragraphsOf('一段\n\n- 甲\n- 乙\n  - 丙\n\n又一段\n\n1. 丁\n2. 戊\n   - 己'));
  expect(marks).toEqual(['0', '1•', '1•', '2–', '0', '11', '11', '2–']);
});

test('one paragraph above a list stands beside it', () => {
  expect(marksOf(paragraphsOf('一段\n\n- 甲\n- 乙', 'text-words'))).toEqual(['1•', '1•']);
});

test('a long list continues on another slide, an item with those inside it, and numbers go on', () => {
  const items = Array.from({ length: 14 }, (_, i) => `${i + 1}. 第${i + 1}条规矩\n    - 补充一句话`).join(
    '\n',
  );
  const pages = pagesOf(items);
  expect(pages.length).toBeGreaterThan(1);
  const lists = pages.map(({ items: all }) => {
    const text = all.find((item) => item.kind === 'text' && item.placeholder?.idx === 1);
    return text?.kind === 'text' ? text.paragraphs : [];
  });
  expect(lists.map(([first]) => first?.level)).toEqual(pages.map(() => 1));
  expect(lists[1]?.[0]?.bullet?.start).toBe(1 + (lists[0]?.filter(({ level }) => level === 1).length ?? 0));
});

test('two or three entries of words are columns; other slides have to name a layout', () => {
  expect(pagesOf('## 甲\n\n- 一\n\n## 乙\n\n一段')[0]?.layout).toBe('columns-2');
  for (const body of ['', '## 甲', '> 引语', '![图](logo.png)', '## 甲\n\n## 乙\n\n## 丙\n\n## 丁'])
    expect(findings(lay(`---\nkicker: 甲\n---\n# 题\n\n${body}`).report)[0]).toMatch(/slide-no-layout/u);
});

test('a slide of the layout has words', () => {
  expect(findings(lay('---\nlayout: text\n---\n# 题\n').report)[0]).toMatch(/layout-takes/u);
});
