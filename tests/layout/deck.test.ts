import { expect, test } from 'vitest';
import { CONTENT_TOP } from '../../src/layout/frame/grid.ts';
import { INDEX } from '../../src/layout/frame/placeholderSpec.ts';
import type { Item } from '../../src/scene/item.ts';
import { faults } from './faults.ts';
import { findings, lay, withUnits } from './lay.ts';

const named = (items: readonly Item[], name: string): Item | undefined =>
  items
    .flatMap((item) => (item.kind === 'group' ? [item, ...item.items] : [item]))
    .find((item) => item.name.startsWith(name));

test('sections span their pages; pages before the first take the deck’s name', () => {
  const { scene } = lay(
    '---\nlayout: quote\n---\n\n# 一\n\n> 话\n\n---\nlayout: section\nsection: 甲\n---\n\n# 甲\n\n---\nlayout: quote\n---\n\n# 二\n\n> 话\n\n---\nlayout: closing\nsection: 结语\n---\n\n# 完\n',
  );
  expect(scene.sections).toEqual([
    { name: '把国门窗口擦得更亮', first: 1, last: 1 },
    { name: '甲', first: 2, last: 3 },
    { name: '结语', first: 4, last: 4 },
  ]);
});

test('each slide that names a section opens one, neighbours of the same name too', () => {
  const slide = (section: string) => `---\nlayout: quote\nsection: ${section}\n---\n\n# 题\n\n> 话\n\n`;
  const { scene } = lay(['甲', '甲', '乙', '甲'].map(slide).join(''));
  expect(scene.sections).toEqual([
    { name: '甲', first: 1, last: 1 },
    { name: '甲', first: 2, last: 2 },
    { name: '乙', first: 3, last: 3 },
    { name: '甲', first: 4, last: 4 },
  ]);
});

test('a deck without sections has none', () => {
  expect(lay('---\nlayout: cover\n---\n\n# 题\n').scene.sections).toEqual([]);
});

test('the footer names the chapter before its own words, and leads back to the agenda', () => {
  const { scene } = lay(`${withUnits('stats')}\n\n${QUOTE}`);
  const items = scene.pages.at(-1)?.items ?? [];
  const words = named(items, '页脚');
  expect(words).toMatchObject({ link: '#agenda', tip: '目录' });
  expect(footerOf(items)).toBe('07　贵州遵义　·　专题报道');
  expect(named(items, '页码')).toMatchObject({ placeholder: { type: 'sldNum' } });
});

test('the chapter of a page is lit on dividers', () => {
  const { scene } = lay(withUnits('section'));
  const lit = scene.pages.map((page) => {
    const row = named(page.items, '进度');
    if (row?.kind !== 'group') return '';
    const fills = row.items.flatMap((item) =>
      item.kind === 'shape' && item.fill && 'slot' in item.fill ? [item.fill.slot] : [],
    );
    return fills.map((slot) => (slot === 'accent2' ? 'x' : '.')).join('');
  });
  expect(lit).toEqual(['x......', '', '.x.....', '..x....', '...x...', '....x..', '.....x.', '......x']);
});

const sections = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `---\nlayout: section\nsection: 单元${i + 1}\nid: unit-${i + 1}\n---\n\n# 单元\n\n---\nlayout: quote\n---\n\n# 题\n\n> 话\n\n`,
  ).join('');

test.each([
  [2, 2],
  [12, 12],
  [13, 13],
  [120, 0],
])('%i chapters have room on dividers, and pages have as many items as in any other deck', (count, bars) => {
  const { scene, report } = lay(`${QUOTE}${sections(count)}`);
  expect(findings(report)).toEqual([]);
  expect(faults(scene)).toEqual([]);
  const middle = 2 * Math.ceil(count / 2) - 1;
  expect(barsOf(scene.pages[middle]?.items ?? [])).toHaveLength(bars);
  expect(scene.pages[middle + 1]?.items).toHaveLength(5);
});

const QUOTE = '---\nlayout: quote\n---\n\n# 题\n\n> 话\n\n';
const barsOf = (items: readonly Item[]) => {
  const row = named(items, '进度');
  return row?.kind === 'group' ? row.items.filter(({ kind }) => kind === 'shape') : [];
};
const footerOf = (items: readonly Item[]) => {
  const words = named(items, '页脚');
  return words?.kind === 'text' ? words.paragraphs[0]?.runs.map(({ text }) => text).join('') : undefined;
};

test('the footer names the chapter, or gives its number where the name is too long, or leaves it out before the first', () => {
  const long = '名'.repeat(80);
  const { scene, report } = lay(`${QUOTE}${sections(100).replace('单元12', long)}`);
  expect(findings(report)).toEqual([]);
  const shown = [0, 2, 24, 200].map((page) => footerOf(scene.pages[page]?.items ?? []));
  const words = shown[0];
  expect(shown).toEqual([
    words,
    `01　单元1　·　${words}`,
    `12 / 100　·　${words}`,
    `100　单元100　·　${words}`,
  ]);
});

test('a divider names its own chapter and the next one, also among many', () => {
  const { scene } = lay(sections(100));
  const rows = [0, 22, 198].map((page) =>
    (scene.pages[page]?.items ?? []).flatMap((item) =>
      item.kind === 'text' && item.name.startsWith('单元名称') ? [item.paragraphs[0]?.runs[0]?.text] : [],
    ),
  );
  expect(rows).toEqual([['单元1', '接下来　单元2'], ['单元12', '接下来　单元13'], ['单元100']]);
});

test('every callout, card, milestone, side and row has a name of its own', () => {
  const second = ['stats', 'cards', 'timeline', 'agenda', 'closing', 'compare'].map((name) =>
    lay(withUnits(name)).scene.pages[0]?.items.find(
      (item) => item.kind === 'text' && item.placeholder?.idx === INDEX.entry + 1,
    ),
  );
  expect(second.map((item) => item?.name)).toEqual([
    '数字卡 2：727 人次',
    '卡片 2：二 半天办结',
    '里程碑 2：建成实验室',
    '条目 2：黑龙江局漠河办事处',
    '条目 2：黑龙江漠河',
    '对比项 2：60 分钟',
  ]);
});

test('a title of two lines ends above the content, on the same layout', () => {
  const title = '从2005年春节开通至今，“党员专列”每逢元旦、春节、“五一”、“十一”都鸣笛起动，从未间断过';
  const { scene } = lay(`---\nlayout: points\n---\n\n# ${title}\n\n## 甲\n\n## 乙\n`);
  const [page] = scene.pages;
  const heading = page?.items[0];
  expect(
    heading?.kind === 'text' && heading.paragraphs[0]?.runs.some(({ text }) => text.includes('\n')),
  ).toBe(true);
  expect(heading?.kind === 'text' && heading.box.y + 2 * (heading.paragraphs[0]?.pitch ?? 0)).toBeLessThan(
    CONTENT_TOP,
  );
  expect(page?.layout).toBe('cards-lines-2-numerals-alone');
});

test('a note stays out of the slide and in its notes', () => {
  const { scene } = lay('---\nlayout: cover\n---\n\n# 题\n\n<!-- 先讲一。\n\n再讲二。 -->\n');
  expect(scene.pages[0]?.notes).toEqual(['先讲一。', '再讲二。']);
});
