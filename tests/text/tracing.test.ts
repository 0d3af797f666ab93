import { describe, expect, test } from 'vitest';
import type { Run, Slide, Text } from '../../src/slides/slide.ts';
import { compileText, deckWith, pointedAt } from './compileText.ts';

/** Writes each run as `text <value | template>`: the texts at its value's span and at its template's span. */
function traced(
  text: Text | undefined,
  { report }: Pick<ReturnType<typeof compileText>, 'report'>,
): string[] {
  const line = ({ text, origin }: Run) =>
    `${text} <${pointedAt(origin.value, report)} | ${pointedAt(origin.template, report)}>`;
  return (text ?? []).map(line);
}

const UNITS = `deck: { title: 题, series: 系列 }
sources:
  report: { title: 全国报道, short: 专题报道 }
  other: { title: 年鉴 }
units:
  - id: jilin
    name: 吉林局
    short: 吉林
    region: 长春
    tagline: 擦亮窗口
    figure: { prefix: 近, value: 3600, unit: 批, computed: 40 * 90 }
    slides:
`;
const inUnit = (block: string) =>
  compileText(UNITS + block.replace(/^(?=.)/gm, '        ').replace(/^ {8}/, '      - '));
const only = (slides: readonly Slide[], i = 0): Slide => {
  const slide = slides[i];
  if (!slide) throw new Error('no slide');
  return slide;
};

describe('every run knows the value it came from and the template that placed it', () => {
  test('joined with other text: a value in strong, with what stands before and after it', () => {
    const result = inUnit(
      'kind: stats\ntitle: 题目\nitems:\n  - { prefix: 近, value: 40, unit: 倍, label: 增长 }\n  - { value: 4.10, label: 亿 }',
    );
    const [first, second] = only(result.slides, 1).entries;
    expect(traced(first?.heading, result)).toEqual([
      '近 <近 | {{prefix}}>',
      '  <prefix: 近 |  >',
      '40 <40 | {{value}}>',
      '  <prefix: 近 |  >',
      '倍 <倍 | {{unit}}>',
    ]);
    expect(first?.heading.map(({ strong }) => strong)).toEqual([
      undefined,
      undefined,
      true,
      undefined,
      undefined,
    ]);
    expect(traced(second?.heading, result)).toEqual(['4.10 <4.10 | {{value}}>']);
    expect(traced(second?.paragraphs[0], result)).toEqual(['亿 <亿 | {{label}}>']);
    expect(first?.origin).toBe(first?.heading[0]?.origin);
  });

  test('literal text belongs to the record it was rendered for', () => {
    const result = inUnit(
      'kind: stats\ntitle: 题\nitems:\n  - { value: 3, label: 甲, computed: 1 + 2 }\n  - value: 4\n    label: 乙\n    computed: 6 / 2 * 2',
    );
    const [first, second] = only(result.slides, 1).entries;
    expect(traced(first?.paragraphs[0], result)).toEqual([
      '甲 <甲 | {{label}}>',
      '（推算） <value: 3 | {{@words.computed}}>',
    ]);
    expect(traced(second?.paragraphs[0], result)).toEqual([
      '乙 <乙 | {{label}}>',
      '（推算） <value: 4 | {{@words.computed}}>',
    ]);
    expect(only(result.slides, 1).notes.map((note) => traced(note, result))).toEqual([
      [
        '推算： <value: 3 | {{@words.formula}}>',
        '1 + 2 <1 + 2 | {{formula computed}}>',
        ' =  <value: 3 |  = >',
        '3 <3 | {{value}}>',
      ],
      [
        '推算： <value: 4 | {{@words.formula}}>',
        '6 ÷ 2 × 2 <6 / 2 * 2 | {{formula computed}}>',
        ' =  <value: 4 |  = >',
        '4 <4 | {{value}}>',
      ],
    ]);
  });

  test('used twice, in loops and partials, on several slides', () => {
    const result = inUnit('kind: overview\ntitle: 总览');
    const [divider, overview] = result.slides;
    expect(traced(divider?.section, result)).toEqual(['吉林 <吉林 | {{short}}>']);
    expect(traced(overview?.entries[0]?.paragraphs[0], result)).toEqual(['吉林 <吉林 | {{short}}>']);
    expect(traced(overview?.kicker, result)).toEqual([
      '01 <jilin | {{@unit.number}}>',
      '　 <kind: overview | {{@words.gap}}>',
      '吉林 <吉林 | {{@unit.short}}>',
    ]);
    const [section, heading, kicker] = [
      divider?.section?.[0],
      overview?.entries[0]?.paragraphs[0]?.[0],
      overview?.kicker[2],
    ];
    expect(new Set([section, heading, kicker].map((run) => run?.origin.value.start)).size).toBe(1);
    expect(new Set([section, heading, kicker].map((run) => run?.origin.template?.file))).toEqual(
      new Set(['section', 'overview', 'partials/kicker'].map((name) => `deckwright/templates/${name}.hbs`)),
    );
    expect(overview?.entries[0]?.paragraphs[0]?.[0]?.link).toBe('#jilin');
  });

  test('of several lines: the whole scalar', () => {
    const result = inUnit(
      'kind: quote\ntitle: 题\nby: 人\ntext: |\n  第一行\n  第二行\n\n  第二段\nnotes: >\n  折行的\n  讲稿',
    );
    const { quotations, notes } = only(result.slides, 1);
    const scalar = '|\n          第一行\n          第二行\n\n          第二段';
    expect(quotations[0]?.paragraphs.map((paragraph) => traced(paragraph, result))).toEqual([
      [`第一行\n第二行 <${scalar} | {{this}}>`],
      [`第二段 <${scalar} | {{this}}>`],
    ]);
    expect(notes.map((note) => traced(note, result))).toEqual([
      ['折行的讲稿 <>\n          折行的\n          讲稿 | {{this}}>'],
    ]);
  });

  test('parts of a value: the headings of sources', () => {
    const result = inUnit(
      'kind: quote\ntitle: 题\ntext: 文\nby: 人\nsource: [report#真情服务, report#检测技术, "other#第三章", other]',
    );
    expect(traced(only(result.slides, 1).source, result).filter((run) => !/^[·、；] /.test(run))).toEqual([
      '专题报道 <专题报道 | {{cite source}}>',
      '长春 <长春 | {{cite source}}>',
      '真情服务 <真情服务 | {{cite source}}>',
      '检测技术 <检测技术 | {{cite source}}>',
      '年鉴 <年鉴 | {{cite source}}>',
      '长春 <长春 | {{cite source}}>',
      '第三章 <"other#第三章" | {{cite source}}>',
    ]);
    expect(
      only(result.slides, 1)
        .source.map(({ text }) => text)
        .join(''),
    ).toBe('专题报道·长春·真情服务、检测技术；年鉴·长春·第三章');
  });

  test('tables, settings and pictures', () => {
    const result = inUnit(
      'kind: chart\ntitle: 题\nchart: column\nunit: "亿: 元"\nalt: 图\ncategories: [2006, a|b]\nseries:\n  - { name: 货值, values: [5.220, null] }',
    );
    const chart = only(result.slides, 1);
    expect(
      Object.entries(chart.settings).map(
        ([key, { value, origin }]) => `${key}=${value} <${pointedAt(origin.value, result.report)}>`,
      ),
    ).toEqual(['chart=column <column>', 'unit=亿: 元 <"亿: 元">', 'alt=图 <图>']);
    expect(chart.tables[0]?.rows.map((row) => row.map((cell) => traced(cell, result)))).toEqual([
      [['2006 <2006 | {{category}}>'], ['5.220 <5.220 | {{lookup values row}}>']],
      [['a|b <a|b | {{category}}>'], []],
    ]);
    const picture = inUnit('kind: picture\ntitle: 题\nalt: 蜂箱 [图]\nimage: a (1) b.png');
    const [shown] = only(picture.slides, 1).pictures;
    expect(shown).toMatchObject({ path: 'a (1) b.png', alt: '蜂箱 [图]' });
    expect(pointedAt(shown?.origin.value, picture.report)).toBe('a (1) b.png');
    expect(pointedAt(shown?.origin.template, picture.report)).toBe('{{image}}');
  });

  test('links: their text and where it was written', () => {
    const result = inUnit(
      'kind: closing\ntitle: 题\nitems:\n  - { unit: jilin, text: "看[**这里**](https://x.cn/a_b)再说" }',
    );
    const [entry] = only(result.slides, 1).entries;
    expect(traced(entry?.heading, result)).toEqual(['吉林 <吉林 | {{unit.short}}>']);
    expect(entry?.heading[0]?.link).toBe('#jilin');
    const value = '"看[**这里**](https://x.cn/a_b)再说"';
    expect(traced(entry?.paragraphs[0], result)).toEqual([
      `看 <${value} | {{text}}>`,
      `这里 <${value} | {{text}}>`,
      `再说 <${value} | {{text}}>`,
    ]);
    expect(entry?.paragraphs[0]?.[1]).toMatchObject({ strong: true, link: 'https://x.cn/a_b' });
  });

  test('the slide itself: its block, and the template that opened it', () => {
    const result = inUnit('kind: quote\ntitle: 题\ntext: 文\nby: 人');
    const [divider, quote] = result.slides;
    expect(pointedAt(quote?.origin.value, result.report)).toBe('kind: quote');
    expect(quote?.origin.template?.file).toBe('deckwright/templates/partials/head.hbs');
    expect(pointedAt(quote?.layout.origin.value, result.report)).toBe('kind: quote');
    expect(pointedAt(divider?.origin.value, result.report)).toBe('id: jilin');
  });
});

test('a value with a mark in it cannot forge a place', () => {
  const result = compileText(
    deckWith('kind: quote\ntitle: "题\\uFDD01,2,3\\uFDD2目\\uFDD3"\ntext: 文\nby: 人'),
  );
  expect(traced(only(result.slides).title, result)).toEqual([
    '题1,2,3目 <"题\\uFDD01,2,3\\uFDD2目\\uFDD3" | {{title}}>',
  ]);
});

test('no origin is missing, and none overlap', () => {
  const { text } = inUnit(
    'kind: stats\ntitle: 题\nlead: true\nsource: report#甲\nitems:\n  - { value: 1, label: 甲 }\n  - { value: 2, label: 乙 }',
  );
  let at = 0;
  for (const { start, end } of text.origins) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(text.text.length);
});
