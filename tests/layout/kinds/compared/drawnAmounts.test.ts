import { expect, test } from 'vitest';
import type { FreeformItem, Item, ShapeItem } from '../../../../src/scene/item.ts';
import { findings, lay } from '../../lay.ts';

function compared(front: string, before: string, after: string, source = 'source: 报道\n', label = '以前') {
  const sides = `## ${before}\n\n${label}\n\n## ${after}\n\n现在`;
  const { scene, report } = lay(`---\nlayout: compare\n${front}${source}---\n\n# 题\n\n${sides}\n`);
  const items = (scene.pages[0]?.items ?? []).flatMap((one) => (one.kind === 'group' ? one.items : [one]));
  const marks = items.filter(
    (one): one is FreeformItem => one.kind === 'freeform' && /^标记 \d$/.test(one.name),
  );
  const bars = items.filter((one): one is ShapeItem => one.kind === 'shape' && one.name.includes('标记'));
  return { items, marks, bars, said: findings(report) };
}

const textsOf = (items: readonly Item[]): string[] =>
  items.flatMap((item) =>
    item.kind === 'text'
      ? [item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')]
      : [],
  );
const sourceOf = (items: readonly Item[]): string =>
  textsOf(items.filter(({ name }) => name === '来源')).join();
/** A drawing of many icons `pill` is one of their upper halves and one of their lower halves. */
const pillsIn = ({ path }: FreeformItem): number => path.split('M').length - 1;

test('one icon is drawn for each of what both sides count, at one size, grey before and primary after', () => {
  const { marks, items, said } = compared('count: pill\n', '**50** 批', '**120** 批');
  expect(said).toEqual([]);
  expect(marks.map(pillsIn)).toEqual([50, 120]);
  const [before, after] = marks;
  expect(before?.fill).toEqual({ slot: 'accent3' });
  expect(after?.fill).toEqual({ slot: 'accent1' });
  expect(before?.box.y).toBe(after?.box.y);
  const lower = items.find(({ name }) => name === '标记 2.2');
  expect(lower).toMatchObject({ box: after?.box, fill: { slot: 'accent1', alpha: 0.35 } });
  expect(textsOf(items)).toContain('= 1批');
  expect(sourceOf(items)).toBe('来源：报道');
});

test('the source line names the number that is drawn for a figure in words', () => {
  const { marks, items, said } = compared('count: pill\nafter-drawn: 100\n', '**50** 批', '**上百** 批');
  expect(said).toEqual([]);
  expect(marks.map(pillsIn)).toEqual([50, 100]);
  expect(sourceOf(items)).toBe('来源：报道；图中“上百批”按100批画');
  const alone = compared('count: pill\nafter-drawn: 100\n', '**50** 批', '**上百** 批', '');
  expect(sourceOf(alone.items)).toBe('图中“上百批”按100批画');
});

test('full rows of both sides are as wide as their rules, twice as many as half of them in as many rows', () => {
  const { items, marks } = compared('count: pill\nafter-drawn: 100\n', '**50** 批', '**上百** 批');
  const rules = items.length > 0 ? [240, 480] : [];
  for (const [i, { path, box }] of marks.entries()) {
    const xs = (path.match(/[-\d.]+/g) ?? []).map(Number).filter((_, n) => n % 2 === 0);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(rules[i] ?? 0, 0);
    expect(box.x + Math.min(...xs)).toBeCloseTo(i === 0 ? 48 : 432, 0);
  }
  expect(marks[0]?.box.height).toBe(marks[1]?.box.height);
});

test('one mark stands for ten, a hundred and so on of too many, and the legend says so', () => {
  const { marks, items, said } = compared('count: pill\n', '**1,000** 批', '**1500** 批');
  expect(said).toEqual([]);
  expect(marks.map(pillsIn)).toEqual([100, 150]);
  expect(textsOf(items)).toContain('= 10批');
  const rounded = compared('count: true\n', '**1004** 批', '**1500** 批');
  expect(textsOf(rounded.items)).toContain('● ≈ 10批');
  expect(rounded.marks[0]?.path.split('M').length).toBe(101);
});

test('bars to scale stand below figures of one unit, and below others when the author says what is drawn', () => {
  const lengths = ({ bars }: ReturnType<typeof compared>) => bars.map(({ box }) => box.width);
  const [five, one] = lengths(compared('', '**5** 天', '**1** 天'));
  expect((five ?? 0) / (one ?? 1)).toBeCloseTo(5, 6);
  expect(compared('', '最少 **1** 天', '**60** 分钟').bars).toEqual([]);
  const { items, said, ...drawn } = compared('before-drawn: 1440\n', '最少 **1** 天', '**60** 分钟');
  const [day, hour] = lengths({ items, said, ...drawn });
  expect(said).toEqual([]);
  expect((day ?? 0) / (hour ?? 1)).toBeCloseTo(24, 6);
  expect(sourceOf(items)).toBe('来源：报道；图中“最少1天”按1440分钟画');
  const both = compared('before-drawn: 24\nafter-drawn: 1\n', '最少 **1** 天', '**60** 分钟');
  expect(sourceOf(both.items)).toBe('来源：报道；图按24∶1画');
});

test('bars stand one below the other from one edge on, with their labels before them where these have room', () => {
  const { items, bars } = compared('', '**6** 天', '**1** 天');
  const [first, second] = bars.map(({ box }) => box);
  expect(first && first.x + first.width).toBeCloseTo(912, 6);
  expect(second?.x).toBe(first?.x);
  expect(second?.width).toBeCloseTo((first?.width ?? 0) / 6, 6);
  expect(second?.y).toBe((first?.y ?? 0) + 42);
  // Each label is under its rule and before its bar.
  expect(textsOf(items).filter((text) => text === '以前')).toHaveLength(1);
  const labelled = (label: string) => {
    const { said, ...drawn } = compared('', '**6** 天', '**1** 天', 'source: 报道\n', label);
    expect(said).toEqual([]);
    return drawn.bars.map(({ box }) => box.x);
  };
  // A longer label takes two lines; without room for it there is none.
  expect(labelled('在新的办法实行以前的那几年里')).toEqual([276, 276]);
  expect(labelled('在新的办法实行以前的那几年里，全市各县各区的每一处窗口')).toEqual([48, 48]);
  const more = compared('', '**1** 天', '**4** 天');
  const [short = 0, whole = 0] = more.bars.map(({ box }) => box.width);
  expect(short).toBeCloseTo(whole / 4, 6);
});

test.each([
  ['count: pill\n', '**上百** 批', 'error compare-count: “上百批” cannot be drawn with one mark for each.'],
  ['count: pill\n', '**0.5** 批', 'error compare-count: “0.5批” cannot be drawn with one mark for each.'],
  ['count: pil\n', '**5** 批', 'error icon-unknown: '],
  ['before-drawn: 3\n', '**上百** 批', 'error compare-count: “上百批” cannot be drawn as a bar.'],
  ['after-drawn: 0\n', '**上百** 批', 'error compare-count: “0” cannot be drawn as a bar.'],
])('what cannot be drawn is an error: %s and %s', (front, after, message) => {
  const { said, marks, bars } = compared(front, '**3** 批', after);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
  expect([...marks, ...bars]).toEqual([]);
});
