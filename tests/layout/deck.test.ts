import { expect, test } from 'vitest';
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

test('neighbours that name the same section are in one', () => {
  const slide = (section: string) => `---\nlayout: quote\nsection: ${section}\n---\n\n# 题\n\n> 话\n\n`;
  const { scene } = lay(['甲', '甲', '乙', '甲'].map(slide).join(''));
  expect(scene.sections).toEqual([
    { name: '甲', first: 1, last: 2 },
    { name: '乙', first: 3, last: 3 },
    { name: '甲', first: 4, last: 4 },
  ]);
});

test('a deck without sections has none', () => {
  expect(lay('---\nlayout: cover\n---\n\n# 题\n').scene.sections).toEqual([]);
});

test('the footer shows the chapter, links to all of them, and its words lead back to the agenda', () => {
  const { scene } = lay(withUnits('stats'));
  const page = scene.pages[0];
  const progress = named(page?.items ?? [], '进度');
  expect(progress?.kind === 'group' ? progress.items.map((item) => item.name) : []).toEqual([
    '单元 1　黑龙江漠河',
    '单元 2　吉林技术中心',
    '单元 3　广西水口',
    '单元 4　山西侯马',
    '单元 5　辽宁沈阳',
    '单元 6　河北曹妃甸',
    '单元 7　贵州遵义',
  ]);
  expect(named(page?.items ?? [], '页脚')).toMatchObject({ link: '#agenda', tip: '目录' });
  expect(named(page?.items ?? [], '页码')).toMatchObject({ placeholder: { type: 'sldNum' } });
});

test('the chapter of a page is lit, on dividers and in footers', () => {
  const { scene } = lay(withUnits('section'));
  const lit = scene.pages.map((page) => {
    const row = named(page.items, '进度');
    if (row?.kind !== 'group') return '';
    const fills = row.items.flatMap((item) => (item.kind === 'shape' ? [item.fill?.slot] : []));
    return fills.map((slot) => (slot === 'accent2' ? 'x' : '.')).join('');
  });
  expect(lit).toEqual(['x......', '', '.x.....', '..x....', '...x...', '....x..', '.....x.', '......x']);
});

test.each([2, 31, 120])(
  '%i chapters have room in the footer and on dividers, beside the footer’s words',
  (count) => {
    const unit = (i: number) =>
      `---\nlayout: section\nsection: 单元${i}\nid: unit-${i}\n---\n\n# 单元${i}\n\n---\nlayout: quote\n---\n\n# 题\n\n> 话\n\n`;
    const { scene, report } = lay(Array.from({ length: count }, (_, i) => unit(i + 1)).join(''));
    expect(findings(report)).toEqual([]);
    expect(faults(scene)).toEqual([]);
    const words = scene.layouts.flatMap((one) => one.placeholders.filter(({ type }) => type === 'ftr'));
    expect(Math.min(...words.map(({ box }) => box.width))).toBeGreaterThan(330);
    for (const { items } of scene.pages) {
      const row = named(items, '进度');
      const bars = row?.kind === 'group' ? row.items.filter(({ kind }) => kind === 'shape') : [];
      expect(bars).toHaveLength(count);
    }
  },
);

test('every callout, card, milestone and row is a group with a name of its own', () => {
  const groups = ['stats', 'cards', 'timeline', 'agenda', 'closing', 'compare'].map((name) =>
    lay(withUnits(name)).scene.pages[0]?.items.flatMap((item) => (item.kind === 'group' ? [item.name] : [])),
  );
  expect(groups.map((names) => names?.[1])).toEqual([
    '数字卡 2：727 人次',
    '卡片 2：二 半天办结',
    '里程碑 2：3 个月 建成实验室',
    '条目 2：黑龙江局漠河办事处',
    '条目 2：黑龙江漠河',
    '数字卡 2：60 分钟',
  ]);
});

test('a title of two lines starts its content lower, on a layout of its own', () => {
  const title = '从2005年春节开通至今，“党员专列”每逢元旦、春节、“五一”、“十一”都鸣笛起动，从未间断过';
  const { scene } = lay(`---\nlayout: points\n---\n\n# ${title}\n\n## 甲\n\n## 乙\n`);
  expect(scene.pages[0]?.layout).toBe('points-low-2');
  expect(scene.layouts.map((layout) => layout.name).filter((name) => name.includes('-low'))).toEqual([
    'points-low-2',
  ]);
});

test('a note stays out of the slide and in its notes', () => {
  const { scene } = lay('---\nlayout: cover\n---\n\n# 题\n\n<!-- 先讲一。\n\n再讲二。 -->\n');
  expect(scene.pages[0]?.notes).toEqual(['先讲一。', '再讲二。']);
});
