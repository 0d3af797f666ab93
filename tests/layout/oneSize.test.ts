import { expect, test } from 'vitest';
import type { Item } from '../../src/scene/item.ts';
import { findings, lay } from './lay.ts';

const LONG =
  '检验检疫人员在临时搭建的简易板房里戴着手套办公，跺着脚驱寒，轮流扛上消毒设备，到户外实施卫生处理。';

/** The sizes that each level of the text of entries has on the pages of a slide, by level. */
function sizesOf(text: string): { pages: number; sizes: number[][] } {
  const { scene, report } = lay(text);
  expect(findings(report).filter((one) => one.includes('error'))).toEqual([]);
  const levels = scene.pages
    .flatMap(({ items }) => items)
    .flatMap((item: Item) =>
      item.kind === 'text' && item.placeholder?.type === 'body' ? item.paragraphs : [],
    )
    .filter(({ runs }) => runs.some((run) => /[甲乙]/.test(run.text)))
    .map(({ level, runs }) => ({ level, size: runs[0]?.size ?? 0 }));
  const of = (level: number) => [
    ...new Set(levels.filter((one) => one.level === level).map(({ size }) => size)),
  ];
  return { pages: scene.pages.length, sizes: [of(0), of(1)] };
}

const entries = (repeats: readonly number[]): string =>
  repeats.map((count) => `## 甲\n\n乙${LONG.repeat(count)}\n\n`).join('');

test.each([
  ['points', [3, 3, 3, 1, 1]],
  ['points', [4, 4, 1, 1, 1]],
  ['points', [2, 3, 4, 2, 1, 1]],
  ['cards', [5, 5, 1, 1]],
  ['cards', [5, 4, 1]],
])('%s that continue have one size on all pages: %j', (layout, repeats) => {
  const { pages, sizes } = sizesOf(`---\nlayout: ${layout}\n---\n\n# 题\n\n${entries(repeats)}`);
  expect(pages).toBeGreaterThan(1);
  expect(sizes.map((all) => all.length)).toEqual([1, 1]);
});
