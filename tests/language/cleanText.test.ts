import { describe, expect, test } from 'vitest';
import { blankOut, cleanText, oddCharacters, withoutPlaceholders } from '../../src/language/cleanText.ts';
import { parse, read, slideOf } from '../slides/parse.ts';
import { compileText, deckWith } from '../text/compileText.ts';

describe('the text of an author becomes one that documents can hold', () => {
  test.each([
    ['a vertical tab, which is PowerPoint’s line break', 'one\vtwo', 'one\ntwo'],
    ['a form feed', 'one\ftwo', 'one\ntwo'],
    ['a separator of lines and one of paragraphs', 'one\u2028two\u2029三', 'one\ntwo\n三'],
    ['a control character between words', 'one\u0007two', 'one two'],
    ['several of them between words', 'one\u0007\u0008\u007Ftwo', 'one two'],
    ['a control character beside a space', 'one \u0007two\u0007', 'one two'],
    ['a control character between Han characters', '累计\u0007开行', '累计开行'],
    ['half a pair, and a mark of ours', 'a\uD800 \uFDD0b', 'a b'],
    [
      'Windows-1252 that was read as Latin-1',
      'It\u0092s \u0093open\u0094 \u0096 5 \u0080',
      'It’s “open” – 5 €',
    ],
    ['a place where Windows-1252 has nothing', 'a\u0081 b', 'a b'],
    ['bullets of symbol fonts', '\uF0B7 one \uF0A7 two', '• one ▪ two'],
    ['other characters for private use', '\uE000\u{F0000}\uFFFD', '\uE000\u{F0000}\uFFFD'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
    const blank = blankOut(text);
    expect(blank).toHaveLength(text.length);
    expect(withoutPlaceholders(blank)).toBe(clean);
  });

  test('what is dropped, what is replaced and what cannot be drawn is told, each character once', () => {
    expect(oddCharacters('a\u0007\u0092b\u0092\uF0B7\uFFFD\uE000\u{F0000}\v\u2028')).toEqual([
      { index: 1, character: '\u0007', shown: '' },
      { index: 2, character: '\u0092', shown: '’' },
      { index: 5, character: '\uF0B7', shown: '•' },
      { index: 6, character: '\uFFFD', shown: undefined },
      { index: 7, character: '\uE000', shown: undefined },
      { index: 8, character: '\u{F0000}', shown: undefined },
    ]);
    expect(oddCharacters('ordinary — “text”，与汉字\n😀')).toEqual([]);
  });
});

describe('odd characters are findings with their place', () => {
  test('in an outline', () => {
    const { said, slides } = compileText(
      deckWith('kind: quote\ntitle: It\u0092s on\ntext: "a\\u0092\\ufffd"\nby: x\vy'),
    );
    expect(said.map((line) => line.replace(/ \(.*\)$/, ''))).toEqual([
      'content.yaml:7:16 warning odd-character: U+0092 has no sign of its own; the deck shows “’”, for which it mostly stands.',
      'content.yaml:8:13 warning odd-character: U+0092 has no sign of its own; the deck shows “’”, for which it mostly stands.',
      'content.yaml:8:13 warning odd-character: no common font has a sign for U+FFFD; viewers show a box or a question mark.',
    ]);
    expect(read(slides[0]?.title)).toBe('It’s on');
    expect(read(slides[0]?.quotations[0]?.attribution[0])).toBe('x\ny');
  });

  test('in slide text', () => {
    const { said, slides } = parse('---\nlayout: points\n---\n# It\u0092s one\vtwo\n\n\uF0B7 三\u2028四');
    expect(said).toEqual([
      'talk.md:4:5 warning odd-character: U+0092 has no sign of its own; the deck shows “’”, for which it mostly stands.',
      'talk.md:6:1 warning odd-character: U+F0B7 has no sign of its own; the deck shows “•”, for which it mostly stands.',
    ]);
    expect(read(slides[0]?.title)).toBe('It’s one\ntwo');
    expect(read(slides[0]?.paragraphs[0])).toBe('• 三\n四');
  });
});

test('a line break in a cell of a table stays one', () => {
  const { text, slides, said } = compileText(
    deckWith('kind: table\ntitle: 题\ncolumns: [甲, "乙\\n丙"]\nrows: [["a\\nb", c <br/> d], [e\\<br>f, g]]'),
  );
  expect(said).toEqual([]);
  expect(text.text).toContain('| 甲 | 乙<br>丙 |\n| --- | --- |\n| a<br>b | c <br/> d |\n');
  const [table] = slides[0]?.tables ?? [];
  expect([...(table?.header ?? []), ...(table?.rows.flat() ?? [])].map(read)).toEqual([
    '甲',
    '乙\n丙',
    'a\nb',
    'c\nd',
    'e<br>f',
    'g',
  ]);
});

test('<br> is a line break wherever slide text takes text, unless a backslash is before it', () => {
  const slide = slideOf('# a<br>b\n\n**c<BR />d** e \\<br> f');
  expect([read(slide.title), read(slide.paragraphs[0])]).toEqual(['a\nb', '**c\nd** e <br> f']);
});
