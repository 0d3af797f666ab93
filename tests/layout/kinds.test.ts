import { expect, test } from 'vitest';
import { deckFacts } from '../../src/layout/collectFacts.ts';
import { KINDS, layoutsOf } from '../../src/layout/kinds.ts';
import { prepareOnce } from '../../src/typography/breaking/prepareOnce.ts';
import { brandOf, lay, RED } from './lay.ts';

const { document } = lay('---\nlayout: cover\n---\n\n# 题\n').scene;
const deck = deckFacts([], brandOf(RED), {}, document, prepareOnce().prepare);

test('a deck without slides carries one finished layout of each kind that has a usual form, and the empty one last', () => {
  expect(layoutsOf(deck, []).map(({ label }) => label)).toEqual([
    ...[
      '封面',
      '四项目录',
      '单元扉页',
      '正文',
      '两栏文字',
      '要点',
      '要点与数字',
      '一个大数字',
      '三个数字',
      '引语',
      '引语（配图）',
      '陈述',
      '四步时间线',
      '前后对比',
      '三张卡片',
    ],
    ...['图表', '图表与结论', '表格', '图片', '图片与要点', '结语', '仅标题'],
  ]);
});

test('a deck carries the other layouts that its pages are on', () => {
  const labels = layoutsOf(deck, [{ layout: 'stats-led-4' }, { layout: 'cards-4-rows' }]).map(
    ({ label }) => label,
  );
  expect(labels).toContain('一个大数字，三个小数字');
  expect(labels).toContain('四张卡片，分两行');
  expect(labels).toHaveLength(layoutsOf(deck, []).length + 2);
});

test('no two layouts are alike: they differ in what they hold, not in sizes and gaps', () => {
  const all = KINDS.flatMap((kind) => kind.layouts(deck));
  const holds = all.map(({ name, background, items, placeholders }) =>
    JSON.stringify([
      // Some leave room for icons, portraits or a scale, which only pages have.
      /-(?:icons|portraits|scale)(?=-|$)/.exec(name)?.[0],
      background.slot,
      // A picture on the whole slide may be dark at its head and light at its foot: the texts there differ.
      placeholders.find(({ type }) => type === 'sldNum')?.levels[0]?.runs[0]?.colour.slot,
      items.map((item) => item.kind),
      placeholders.map(({ type, idx, levels, card, box }) => [
        type,
        idx,
        // A picture at the left, at the right or on the whole slide: people choose a layout by that.
        type === 'pic' ? [box.x < 48, box.x > 240] : null,
        levels.map(({ runs, bullet }) => bullet?.kind ?? runs[0]?.bold),
        card?.fill.slot,
      ]),
      // Cards in a row and in two rows hold the same.
      new Set(placeholders.map(({ box }) => Math.round(box.y))).size,
    ]),
  );
  expect(holds.filter((one, i) => holds.indexOf(one) !== i)).toEqual([]);
});

test('layouts have names that a person would give: each its own, without sizes', () => {
  for (const language of ['zh-CN', 'en']) {
    const own = deckFacts([], brandOf(RED), {}, { ...document, language }, prepareOnce().prepare);
    const labels = KINDS.flatMap((kind) => kind.layouts(own)).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => /\d|磅|pt\b/.test(label))).toEqual([]);
  }
});

test('two PowerPoint layouts cannot have one name', () => {
  const [cover] = KINDS;
  const kinds = cover ? [...KINDS, cover] : [];
  expect(() => layoutsOf(deck, [], kinds)).toThrow('two PowerPoint layouts are called cover');
});
