import { expect, test } from 'vitest';
import type { Item, TextItem } from '../../../../src/scene/item.ts';
import { findings, lay } from '../../lay.ts';

const pageOf = (front: string, before: string, after: string, text = '') => {
  const sides = `## 从前\n\n${before}\n\n## 现在\n\n${after}`;
  const { scene, report } = lay(`---\nlayout: compare\n${front}---\n\n# 题\n\n${text}${sides}\n`);
  const [page] = scene.pages;
  return { layout: page?.layout, items: page?.items ?? [], said: findings(report) };
};
const arrowsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'shape' && item.line?.head ? [item.box] : []));
const sidesOf = (items: readonly Item[]): TextItem[] =>
  items.filter((item): item is TextItem => item.kind === 'text' && item.name.startsWith('对比项'));
const boldOf = (side: TextItem | undefined): string[] =>
  (side?.paragraphs ?? [])
    .slice(1)
    .flatMap(({ runs }) => runs.flatMap(({ bold, text }) => (bold ? [text] : [])));

test('each pair of items stands on one line, with one line through both sides, and the rows fill the area', () => {
  const { items, said } = pageOf('', '- 甲\n- 乙\n- 丙', '- 一\n- 二\n- 三');
  expect(said).toEqual([]);
  // No arrow claims that one item leads to the other; the layout has one between the headings.
  expect(arrowsOf(items)).toEqual([]);
  const lines = items.flatMap((item) =>
    item.kind === 'shape' && item.name.startsWith('细线') ? [item.box] : [],
  );
  expect(lines.map(({ x, width }) => [x, width])).toEqual(Array.from({ length: 4 }, () => [48, 864]));
  const tops = lines.map(({ y }) => y);
  const steps = tops.slice(1).map((y, i) => y - (tops[i] ?? 0));
  expect(new Set(steps).size).toBe(1);
  expect(tops.at(-1)).toBeGreaterThan(450);
  expect(tops.at(-1)).toBeLessThanOrEqual(456);
});

test('the row that stands out is named by either of its items, and is bold on the later side', () => {
  for (const name of ['乙', '二']) {
    const { items, said } = pageOf(`emphasis-row: ${name}\n`, '- 甲\n- 乙', '- 一\n- 二');
    expect(said).toEqual([]);
    const [before, after] = sidesOf(items);
    expect(boldOf(before)).toEqual([]);
    expect(boldOf(after)).toEqual(['二']);
  }
  const { said } = pageOf('emphasis-row: 丁\n', '- 甲\n- 乙', '- 一\n- 二');
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('error table-emphasis: the comparison has no row “丁” that could stand out.');
});

test('a takeaway stands below two lists, and figures take none', () => {
  const takeaway = '**要点** 书到人家\n\n';
  const words = pageOf('', '- 甲\n- 乙', '- 一\n- 二', takeaway);
  expect(words.said).toEqual([]);
  expect(words.layout).toBe('compare-words-takeaway');
  const { report } = lay(
    `---\nlayout: compare\n---\n\n# 题\n\n${takeaway}## **5** 天\n\n以前\n\n## **1** 天\n\n现在\n`,
  );
  expect(findings(report)[0]).toContain('layout-takes');
});
