import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { KINDS } from '../../src/layout/kinds.ts';
import { layOut } from '../../src/layout/layOut.ts';
import type { Body, Entry, FlowLine, Slide, Text } from '../../src/slides/slide.ts';
import { faults } from './faults.ts';
import { brandOf, lay, RED } from './lay.ts';

const ORIGIN = { value: { file: 'x', start: 0, end: 0 } };
const NO_BODY: Body = { paragraphs: [], lists: [], flow: [], quotations: [], tables: [], pictures: [] };

const word = fc.oneof(
  {
    arbitrary: fc.stringMatching(/^[检验疫局服务企业党员专列漠河北极国门窗口擦得更亮把一二三]{1,12}$/),
    weight: 5,
  },
  fc.constantFrom('，', '。', '“五一”', '——', '……', '（推算）', '、', '：'),
  fc.stringMatching(/^[0-9]{1,4}(\.[0-9]{1,2})?%?$/),
  fc.stringMatching(/^[A-Za-z]{1,12}$/),
  fc.constantFrom('👍', 'Ω', 'Привет', 'かな', '한국', 'é', '̈', '\u200b', '℃', '￥3'),
  fc.constantFrom(
    '👩‍🔬',
    'مرحبا',
    'שלום',
    'สวัสดี',
    'नमस्ते',
    '𠮷',
    'ＡＢ１２',
    '9 192 631 770',
    'UTF-8',
    '（《',
  ),
  fc.stringMatching(/^[a-z]{20,60}$/),
);
const line = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((parts) => parts.join(' ').slice(0, most * 6));

const text = (most: number): fc.Arbitrary<Text> =>
  line(most).map((words) => [{ text: words.trim() || '字', origin: ORIGIN }]);

const value: fc.Arbitrary<Text> = fc
  .tuple(
    fc.constantFrom('', '近 ', '不到 '),
    fc.stringMatching(/^[0-9]{1,4}$/),
    fc.constantFrom('', ' 个', ' 万元', '%'),
  )
  .map(([prefix, number, unit]) => [
    ...(prefix ? [{ text: prefix, origin: ORIGIN }] : []),
    { text: number, strong: true as const, origin: ORIGIN },
    ...(unit ? [{ text: unit, origin: ORIGIN }] : []),
  ]);

const entry = (paragraphs: number): fc.Arbitrary<Entry> =>
  fc
    .record({ heading: fc.oneof(value, text(3)), paragraphs: fc.array(text(8), { maxLength: paragraphs }) })
    .map((one) => ({
      ...NO_BODY,
      ...one,
      flow: one.paragraphs.map((words) => ({ text: words })),
      origin: ORIGIN,
    }));

const slide: fc.Arbitrary<Slide> = fc.constantFrom(...KINDS).chain(({ name, takes }) => {
  const [least, most] = takes.entries ?? [0, 0];
  const [fewest, mostParagraphs] = takes.paragraphs ?? [0, 0];
  const around = (line: 'kicker' | 'source', most: number) =>
    takes.without?.includes(line) ? fc.constant([]) : fc.oneof(fc.constant([]), text(most));
  const cells = fc.array(text(4), { minLength: 3, maxLength: 3 });
  return fc
    .record({
      number: fc.constant(1),
      layout: fc.constant({ name, origin: ORIGIN }),
      origin: fc.constant(ORIGIN),
      title: text(10),
      kicker: around('kicker', 4),
      source: around('source', 8),
      notes: fc.constant([]),
      settings: fc.constant(name === 'chart' ? { chart: { value: 'column', text: [], origin: ORIGIN } } : {}),
      entries: fc.array(entry(takes.entry?.paragraphs?.[1] ?? 0), { minLength: least, maxLength: most }),
      paragraphs: fc.array(text(6), { minLength: fewest, maxLength: mostParagraphs }),
      lists: takes.lists
        ? fc.array(fc.array(text(3), { minLength: 1, maxLength: 5 }), { maxLength: 1 })
        : fc.constant([]),
      quotations: takes.quotations
        ? text(30).map((words) => [
            { paragraphs: [words], attribution: [[{ text: '某人，职务', origin: ORIGIN }]] },
          ])
        : fc.constant([]),
      tables: takes.tables
        ? fc
            .tuple(cells, fc.array(name === 'chart' ? numbers : cells, { minLength: 1, maxLength: 12 }))
            .map(([header, rows]) => [{ header, rows, align: [], origin: ORIGIN }])
        : fc.constant([]),
      pictures: fc.constant(takes.pictures ? [{ path: 'logo.png', alt: '图', origin: ORIGIN }] : []),
    })
    .map((one) => ({ ...one, flow: flowOf(one) }));
});

const flowOf = ({ paragraphs, lists }: Pick<Body, 'paragraphs' | 'lists'>): FlowLine[] => [
  ...paragraphs.map((words) => ({ text: words })),
  ...lists.flat().map((words) => ({ text: words, item: { kind: 'bullet', depth: 0 } as const })),
];

const numbers: fc.Arbitrary<Text[]> = fc
  .tuple(text(2), fc.integer({ min: -999, max: 9999 }), fc.double({ min: 0, max: 99, noNaN: true }))
  .map(([name, a, b]) => [
    name,
    [{ text: String(a), origin: ORIGIN }],
    [{ text: b.toFixed(2), origin: ORIGIN }],
  ]);

const brand = brandOf(RED);
const { media, document } = lay('---\nlayout: cover\n---\n\n# 题\n').scene;

test('whatever the text: a finding, or everything in its place', () => {
  let fitted = 0;
  fc.assert(
    fc.property(fc.array(slide, { minLength: 1, maxLength: 3 }), (slides) => {
      const report = new Report();
      const scene = layOut(slides, brand, media, document, report);
      if (report.hasErrors) return;
      fitted += 1;
      expect(faults(scene)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(fitted).toBeGreaterThan(15);
});
