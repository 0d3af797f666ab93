import { describe, expect, test } from 'vitest';
import { seenOn } from '../../src/brand/colour.ts';
import { contrast } from '../../src/brand/contrast.ts';
import { INDEX } from '../../src/layout/frame/placeholderSpec.ts';
import { KINDS } from '../../src/layout/kinds.ts';
import type { Item, TextItem } from '../../src/scene/item.ts';
import type { Page } from '../../src/scene/scene.ts';
import { dumpLayouts, dumpPage } from './dump.ts';
import { faults } from './faults.ts';
import { BLUE, brandOf, FIXTURES, findings, lay, RED, readFixture, withUnits } from './lay.ts';

const all = Object.fromEntries(FIXTURES.map((name) => [name, lay(withUnits(name))]));
const laid = (name: string): ReturnType<typeof lay> => all[name] as ReturnType<typeof lay>;

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));
const textsOf = (page: Page | undefined): TextItem[] =>
  flat(page?.items ?? []).filter((item): item is TextItem => item.kind === 'text');
/** The placeholders whose text PowerPoint's outline view shows, without kicker and source. */
const inOutline = ({ placeholder }: TextItem): boolean =>
  /^(ctrTitle|title|subTitle|body)$/.test(placeholder?.type ?? '') &&
  placeholder?.idx !== INDEX.kicker &&
  placeholder?.idx !== INDEX.source;
const words = ({ runs }: TextItem['paragraphs'][number]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u2060]+/g, '');

/** The texts of a fixture that stand at what they name, which is at no place of a layout. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'chart-doughnut': ['数值', '标签'],
  'compare-counted': ['单元'],
  'chart-line': ['名称 甲', '名称 乙'],
  'fact-drop': ['标签', '数值'],
  'fact-share': ['标签'],
  'fact-thermometer': ['附注 1：0摄氏度以下', '附注 2：零下40多摄氏度', '附注 3：最低气温'],
  'overview-map': ['序号'],
  'overview-route': ['标签'],
  'overview-vignettes': ['标签'],
  'picture-full': ['正文'],
};

describe.each(FIXTURES)('%s', (name) => {
  const { scene, report } = laid(name);
  const [page] = scene.pages;
  const texts = textsOf(page);

  test('is laid out without findings', () => {
    expect(findings(report)).toEqual([]);
    expect(faults(scene)).toEqual([]);
  });

  test('stands where it stood', async () => {
    await expect(page ? dumpPage(page) : '').toMatchFileSnapshot(`./goldens/${name}.txt`);
  });

  test('has all of its words in placeholders, but for page numbers, names beside marks, pills and quotation marks', () => {
    const free = texts
      .filter(({ placeholder }) => !placeholder)
      .map((text) => text.name.replace(/ \d+$/, ''));
    const drawn = ['页码', '单元名称', '引号'];
    // Names stand at the ends of lines, the total in a ring, facts at their places on a scale, the letter at the arrow to the
    // north, numbers on pins and annotations at what they explain.
    const beside: readonly string[] = BESIDE[name] ?? [];
    expect(free.filter((one) => ![...drawn, ...beside].includes(one))).toEqual([]);
  });

  test('has more in the outline than its title, unless it is a table, a chart or a picture', () => {
    const shown = texts.filter(inOutline).length;
    const object = page?.items.some(({ kind }) => ['table', 'chart', 'picture'].includes(kind));
    expect(shown > 1 || object || /least/.test(name)).toBe(true);
  });

  test('fills the placeholders of its entries in their order, and none twice', () => {
    const entries = texts.flatMap(({ placeholder }) => {
      const idx = placeholder?.idx ?? 0;
      return idx >= INDEX.entry && idx < INDEX.beside ? [idx] : [];
    });
    expect(entries).toEqual([...new Set(entries)].sort((a, b) => a - b));
  });
});

/** The outline of a fixture's slide: its words, each indented by a dot for each level. */
const outlineOf = (fixture: string): string[] =>
  textsOf(laid(fixture).scene.pages[0])
    .filter(inOutline)
    .flatMap(({ paragraphs }) => paragraphs.map((one) => '·'.repeat(one.level) + words(one)));

test.each<[string, readonly string[]]>([
  ['agenda', ['七个集体，七个单元', '01吉林局技术中心', '擦亮服务窗口', '02黑龙江局漠河办事处']],
  ['cards', ['一放弃休息', '宁愿放弃休息时间来为企业服务', '二半天办结']],
  ['chart', ['检验商品货值（亿美元）', '将近40倍', '·五年增长', '·占全省外贸检验量的50.39%']],
  ['compare', ['过去', '·最少1天', '··原有的能力水平明显滞后，等结果就是等通关', '现在', '·60分钟']],
  ['compare-words', ['条件', '·看不到报纸', '·没有手机信号']],
  ['overview', ['吉林技术中心', '3600余批', '40天检测“胶囊”样品', '黑龙江漠河']],
  [
    'quote',
    [
      '只有铸就能力强局才能更好地服务兴边富民，也只有服务兴边富民才是能力强局的价值之所在！”',
      '·陈业林',
      '··水口检验检疫局党组书记',
    ],
  ],
  ['section', ['01/07', '在北纬53度默默奉献']],
  ['stats-four', ['进口成套设备', '·565批次', '··检验通关服务', '设备货值', '·约11.5亿美元']],
  ['timeline', ['2009.4', '管道开工', '·八名工作人员全部驻扎穿江工程封闭施工区，不分昼夜验放', '3个月']],
])('the outline of %s has its entries part by part, as a reader meets them', (fixture, expected) => {
  expect(outlineOf(fixture).slice(1, 1 + expected.length)).toEqual(expected);
});

test('the PowerPoint layouts are what they were', async () => {
  const { scene } = lay(withUnits('cover'));
  await expect(dumpLayouts(scene)).toMatchFileSnapshot('./goldens/layouts.txt');
});

test('every layout has a fixture', () => {
  const kinds = new Set(FIXTURES.map((name) => /^layout: (\w+)/m.exec(readFixture(name))?.[1]));
  expect([...kinds].sort()).toEqual(KINDS.map((layout) => layout.name).sort());
});

test('another brand reads as well, and moves nothing', () => {
  const text = `${FIXTURES.map(readFixture).join('\n')}\n${readFixture('units')}`;
  const red = lay(text, brandOf(RED));
  const blue = lay(text, brandOf(BLUE));
  expect(findings(blue.report)).toEqual([]);
  expect(blue.scene.theme.colours.accent1).toBe('0B4F6C');
  const names = (scene: typeof red.scene) => scene.pages.map((page) => page.items.map((item) => item.name));
  expect(names(blue.scene)).toEqual(names(red.scene));
});

test('a brand with a primary colour only, a pale one or a dark accent reads too', () => {
  const text = withUnits('stats');
  for (const colours of [
    { primary: '14506B' },
    { primary: 'F2B705', accent: '1B4D89' },
    { accent: '7A3E00' },
    {},
  ]) {
    expect(findings(lay(text, brandOf(colours)).report)).toEqual([]);
  }
});

test('an empty cell is set like the others', () => {
  const { scene } = lay('---\nlayout: table\n---\n\n# 表\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 |  |\n');
  const [table] = scene.pages[0]?.items.filter((item) => item.kind === 'table') ?? [];
  const pitches = table?.rows[1]?.map((cell) => cell.paragraphs.map(({ pitch }) => pitch));
  expect(pitches?.[1]).toEqual(pitches?.[0]);
});

test.each([RED, BLUE])('the number of a chapter is text that reads', (brand) => {
  const { scene } = lay(withUnits('section'), brandOf(brand));
  const numeral = textsOf(scene.pages[0]).find(({ placeholder }) => placeholder?.idx === INDEX.numeral);
  const run = numeral?.paragraphs[0]?.runs[0];
  expect(run?.text).toBe('01 / 07');
  expect(run?.colour.alpha).toBeUndefined();
  const ground = scene.theme.colours.accent1;
  expect(
    contrast(seenOn(ground, run?.colour ?? { slot: 'accent1' }, scene.theme), ground),
  ).toBeGreaterThanOrEqual(4.5);
  expect(textsOf(scene.pages[0]).filter(({ decorative }) => decorative)).toEqual([]);
});
