import { expect, test } from 'vitest';
import { plainText } from '../../src/slides/slide.ts';
import { en } from '../../src/text/words/en.ts';
import { zh } from '../../src/text/words/zh.ts';
import { compileText } from './compileText.ts';

const outline = (
  language: string,
) => `deck: { title: T, organisation: Office, date: 2012-07-01, language: ${language} }
sources: { report: { title: Report } }
opening: { name: Start, slides: [{ kind: cover }] }
units:
  - id: a
    name: First
    short: One
    region: North
    slides:
      - kind: stats
        title: Sums
        source: [report#A, report#B, report#C, report#D]
        items:
          - { value: 2, label: Twice, computed: 4 / 2 }
          - { value: 3, label: Thrice }
      - { kind: quote, title: Q, text: Words, by: Someone, role: Somewhere, source: [report#A, report#B] }
`;
/** Returns the lines of the slide text that hold fixed words. */
const lines = (language: string): string[] => {
  const { text, said } = compileText(outline(language));
  expect(said).toEqual([]);
  const ours = /^(kicker|source|imprint):|^Twice|^> ——|=/;
  return text.text.split('\n').filter((line) => ours.test(line));
};

test('templates print in the language of the deck', () => {
  expect(lines('en-GB')).toEqual([
    'imprint: Office · 1 July 2012',
    'kicker: Unit 1\u2003North',
    'kicker: 01\u2003One',
    'source: Report · North · A and 3 more',
    'Twice (calculated)',
    'Calculated: 4 ÷ 2 = 2',
    'kicker: 01\u2003One',
    'source: Report · North · A, B',
    '> —— Someone, Somewhere',
  ]);
  expect(lines('zh-CN')).toEqual([
    'imprint: Office　｜　2012年7月1日',
    'kicker: 第一单元　North',
    'kicker: 01　One',
    'source: Report·North·A等4处',
    'Twice（推算）',
    '推算：4 ÷ 2 = 2',
    'kicker: 01　One',
    'source: Report·North·A、B',
    '> —— Someone，Somewhere',
  ]);
});

test('dates may be years, months or days', () => {
  expect([en.date(2012), en.date(2012, 7), en.date(2012, 12, 31)]).toEqual([
    ...['2012', 'July 2012', '31 December 2012'],
  ]);
  expect([zh.date(2012), zh.date(2012, 7), zh.date(2012, 12, 31)]).toEqual([
    ...['2012', '2012年7月', '2012年12月31日'],
  ]);
});

test('Chinese units are counted in characters', () => {
  expect([1, 10, 11, 20, 99, 100].map((number) => zh.unit(number))).toEqual([
    ...['第一单元', '第十单元', '第十一单元', '第二十单元', '第九十九单元', '第100单元'],
  ]);
});

test('a template of one’s own may print the words too, and no others', () => {
  const { said } = compileText(outline('en'), { section: '{{name}}{{@words.comma}}{{@words.comm}}' });
  expect(said).toEqual([
    'templates/section.hbs:1:27 error template-unknown-variable: the template names `comm`, which is nothing here. (did you mean `comma`?)',
  ]);
});

test('the word for a unit is the author’s, when the deck has one', () => {
  const kicker = (deck: string) =>
    plainText(
      compileText(`deck: { ${deck} }\nunits: [{ id: a, name: A, short: A, slides: [] }]`).slides[0]?.kicker ??
        [],
    );
  expect(kicker('title: T')).toBe('Unit 1');
  expect(kicker('title: T, unit: Part')).toBe('Part 1');
  expect(kicker('title: 题')).toBe('第一单元');
  expect(kicker('title: 题, unit: 章')).toBe('第一章');
});
