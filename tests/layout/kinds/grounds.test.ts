import { expect, test } from 'vitest';
import { BLUE, brandOf, findings, lay, RED, readFixture } from '../lay.ts';

const PICTURE = '![储油罐的示意图](assets/tanks.svg)';
const slide = (layout: string, settings: string, body: string) =>
  `---\nlayout: ${layout}\nsource: 报道\n${settings}---\n\n# 题目\n\n${body}\n`;
const FACT = '## 零下 **53** 摄氏度\n\n最低气温';
const SAID = '> 只有铸就能力强局才能更好地服务兴边富民。\n>\n> —— 陈业林，书记';

/** Lays out one slide; returns its page, its layout and the findings. */
function laid(text: string, brand = brandOf(RED)) {
  const { scene, report } = lay(text, brand);
  const page = scene.pages[0];
  const layout = scene.layouts.find(({ name }) => name === page?.layout);
  const named = (name: string) => page?.items.find((item) => item.name === name);
  return { page, layout, named, found: findings(report) };
}

test.each([
  ['light', 'lt1'],
  ['tint', 'lt2'],
  ['dark', 'accent1'],
])('the tone %s of a fact is the ground %s, in both brands', (tone, slot) => {
  for (const brand of [RED, BLUE]) {
    const { layout, found } = laid(slide('fact', `tone: ${tone}\n`, FACT), brandOf(brand));
    expect([layout?.background, found]).toEqual([{ slot }, []]);
  }
});

test('a tone that is none is an error at its place', () => {
  expect(laid(slide('fact', 'tone: drak\n', FACT)).found).toEqual([
    '4: error layout-choice: “drak” is no tone of this layout. (do you mean “dark”? write light, tint and dark.)',
  ]);
});

test('a fact has 200 points, its prefix and unit 56, its sentence 28; in Han 150, with its unit', () => {
  const of = (body: string) => {
    const { page } = laid(slide('fact', '', body));
    const item = page?.items.find(({ name }) => name.startsWith('大数字'));
    const sizes =
      item?.kind === 'text' ? item.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)) : [];
    // The last character of a figure is a run of its own, with the space behind it.
    return sizes.filter((size, i) => size !== sizes[i - 1]);
  };
  expect(of(FACT)).toEqual([56, 200, 56, 28]);
  expect(of('## **上百** 批\n\n一天的样品')).toEqual([150, 28]);
  expect(of('## **20.28** 百万美元贷款总额\n\n一年的货值')).toEqual([200, 56, 28]);
});

test('the furniture of a slide under a picture stands on the page, above the picture', () => {
  const { page, layout } = laid(slide('statement', 'place: full\n', `${PICTURE}\n\n${SAID}`));
  expect(layout?.items).toEqual([]);
  expect(page?.items.map(({ name }) => name).slice(0, 7)).toEqual([
    '图片',
    '蒙层 1',
    '蒙层 2',
    '顶条',
    '页脚线',
    '标志',
    '标题',
  ]);
});

test('a quotation beside a picture: the line above the footer ends at the picture', () => {
  const { named, layout } = laid(slide('quote', '', `${PICTURE}\n\n${SAID}`));
  const [picture, line] = [named('图片'), named('页脚线')];
  expect(layout?.background).toEqual({ slot: 'lt1' });
  expect(picture?.kind === 'picture' && picture.box).toEqual({ x: 624, y: 0, width: 336, height: 504 });
  expect(line?.kind === 'shape' && line.box.x + line.box.width).toBe(624);
});

test('a quotation and its attribution are one text in the middle between 120 and 420', () => {
  const { page } = laid(slide('quote', '', SAID));
  const said = page?.items.find(({ name }) => name.startsWith('引语'));
  if (said?.kind !== 'text') throw new Error('there is no quotation');
  expect(said).toMatchObject({ valign: 'middle', box: { y: 120, height: 300 } });
  expect(said.paragraphs.map(({ level, runs }) => [level, runs[0]?.size, runs[0]?.bold])).toEqual([
    [0, 40, false],
    [1, 20, true],
    [2, 16, false],
  ]);
});

test('a quotation without an attribution has no rule', () => {
  const { page, named, found } = laid(slide('quote', '', '> 开卷有益'));
  expect([page?.layout, named('分隔线'), found]).toEqual(['quote-unsigned', undefined, []]);
});

test('annotations stand at their points; one without a point is an error', () => {
  const full = (mark: string) => laid(slide('picture', 'place: full\n', `${PICTURE}\n\n- ${mark}`));
  expect(full('50% 50% 中间').found).toEqual([]);
  const { page } = full('50% 50% 中间');
  const pill = page?.items.find(({ kind }) => kind === 'group');
  const dot = pill?.kind === 'group' ? pill.items.find(({ name }) => name.startsWith('圆点')) : undefined;
  expect(dot?.kind === 'shape' && dot.box).toEqual({ x: 476, y: 266, width: 8, height: 8 });
  expect(full('中间 50%').found[0]).toMatch(
    /^\d+: error picture-focus: “中间 50%” is no point of a picture\./,
  );
});

test('an annotation with two points is a dimension line with bars at its ends and its text in the middle', () => {
  const { page, found } = laid(
    slide('picture', 'place: full\n', `${PICTURE}\n\n- 50% 30% to 52% 80% 22.8米高`),
  );
  expect(found).toEqual([]);
  const pill = page?.items.find(({ kind }) => kind === 'group');
  const parts = pill?.kind === 'group' ? pill.items : [];
  const whole = (sides: object) => Object.values(sides).map((side: number) => Math.round(side));
  const boxes = parts.map((one) => one.kind === 'shape' && whole(one.box));
  expect(boxes.slice(0, 3)).toEqual([
    [480, 150, 0, 300],
    [471, 150, 18, 0],
    [471, 450, 18, 0],
  ]);
  const text = parts.at(-1);
  expect(
    text?.kind === 'text' && [Math.round(text.box.x + text.box.width / 2), Math.round(text.box.y + 18)],
  ).toEqual([480, 300]);
});

test('the caption of a full picture stands close under its title, lower where that has two lines', () => {
  const captionOf = (title: string) =>
    laid(`---\nlayout: picture\nplace: full\n---\n\n# ${title}\n\n${PICTURE}\n\n示意图\n`).named('图注');
  const tops = ['短题', '很长的标题要占两行'.repeat(4)].map((title) => {
    const caption = captionOf(title);
    return caption?.kind === 'text' && caption.box.y;
  });
  expect(tops).toEqual([93, 123]);
});

test('a picture covers its place: nothing of the page shows beside it', () => {
  const { named } = laid(readFixture('picture-right'));
  const picture = named('图片');
  expect(picture?.kind === 'picture' && picture.box.x + picture.box.width).toBe(960);
});

test('a long title on a full picture has a veil where a short one, which ends before the bright part, has none', () => {
  const colours = Array.from({ length: 1600 }, (_, i) => (i % 40 < 20 ? '101820' : 'F0F4F8'));
  const night = {
    type: 'png',
    width: 960,
    height: 540,
    data: '',
    samples: { columns: 40, colours },
  } as const;
  const veiled = (title: string) => {
    const text = `---\nlayout: picture\nplace: full\ntone: dark\n---\n\n# ${title}\n\n![夜](night.png)\n`;
    const { scene } = lay(text, brandOf(RED), 'zh-CN', { 'night.png': night });
    return scene.pages[0]?.items.some(({ name }) => name === '蒙层 1');
  };
  expect([veiled('短题'), veiled('止于正中之前的标题')]).toEqual([false, false]);
  expect(veiled('很长的标题一直伸到图的另一半去，越过了正中')).toBe(true);
});

test('points on a full picture are refused', () => {
  const { found } = laid(slide('picture', 'place: full\n', `${PICTURE}\n\n## 高\n\n罐顶`));
  expect(found[0]).toMatch(/error layout-takes: the layout “picture” takes no entries/);
});

test('a statement has 34 points, however short it is, and 28 where it needs more than six lines', () => {
  const sizeOf = (words: string) => {
    const { page, found } = laid(slide('statement', '', `> ${words}`));
    expect(found).toEqual([]);
    const text = page?.items.find((item) => item.kind === 'text' && item.name.startsWith('陈述'));
    return text?.kind === 'text' ? text.paragraphs[0]?.runs[0]?.size : undefined;
  };
  expect(['我的岗位我负责', '岗位'.repeat(12), '岗位'.repeat(66)].map(sizeOf)).toEqual([34, 34, 28]);
});

test('no line of a statement ends within a phrase in the accent where its clauses leave another way', () => {
  const said = '> 城市一天也不能没有水，**清水进家门**，就是对每一班岗的检验。';
  const { page, found } = laid(slide('statement', 'place: right\n', `${PICTURE}\n\n${said}`));
  const text = page?.items.find((item) => item.kind === 'text' && item.name.startsWith('陈述'));
  const words =
    text?.kind === 'text' ? text.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)) : [];
  expect(words.join('')).toBe('城市一天也不能没有水，\n清水进家门，\n就是对每一班岗的检验。');
  expect(found).toEqual([]);
});
