import { expect, test } from 'vitest';
import { findings, lay } from '../lay.ts';

/** The layout of a points slide with these headings. */
const layoutOf = (...headings: string[]) =>
  lay(`---\nlayout: points\n---\n# 题\n\n${headings.map((heading) => `## ${heading}\n`).join('\n')}`).scene
    .pages[0]?.layout;

test('a strong figure, or a strong beginning of a heading, makes a callout of the point', () => {
  for (const heading of ['**62** 份', '近 **40** 倍', '近**四十**倍', '**快**检', '**All** of it'])
    expect(layoutOf('甲', heading, '乙')).toMatch(/^points-callout/);
});

test('another strong word leaves the point in its order', () => {
  for (const heading of ['The **old** one', 'The new *office*', '一次**检测**', 'x'])
    expect(layoutOf('The new office', heading, 'Both together')).toBe('cards-lines-3-numerals-alone');
});

test('the items of one list are points, with bullets or with numbers', () => {
  const texts = (body: string) => {
    const { scene, report } = lay(`---\nlayout: points\n---\n# 题\n\n${body}`);
    expect(findings(report)).toEqual([]);
    return JSON.stringify(
      scene.pages[0]?.items.map((item) => ('paragraphs' in item ? item.paragraphs.length : 0)),
    );
  };
  const entries = texts('## one\n\n## two\n\n## three');
  expect(texts('- one\n- two\n- three')).toBe(entries);
  expect(texts('1. one\n2. two\n3. three')).toBe(entries);
  expect(findings(lay('---\nlayout: points\n---\n# 题\n\n- one\n\n## two').report)).not.toEqual([]);
});

test('a list beside a callout stands in the middle of its rows, and the figure in the middle of its card', () => {
  const point = (text: string) => `## 小标题\n\n${text}\n\n`;
  const { scene, report } = lay(
    `---\nlayout: points\n---\n# 题\n\n${['一句', '一句', '一句'].map(point).join('')}## **62** 份\n\n样品\n`,
  );
  expect(findings(report)).toEqual([]);
  const [page] = scene.pages;
  const texts = (page?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item] : []));
  const [list, card] = ['要点', '数字卡'].map((noun) => texts.find(({ name }) => name.startsWith(noun)));
  expect([list?.valign, card?.valign]).toEqual(['middle', 'middle']);
  const lines = (page?.items ?? []).flatMap((item) =>
    /^细线/u.test(item.name) && item.kind === 'shape' ? [item.box.y] : [],
  );
  // Rows of one height: the rule is at 120, the foot at 456.
  expect(lines.map(Math.round)).toEqual([232, 344]);
});
