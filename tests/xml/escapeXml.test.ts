import { expect, it } from 'vitest';
import { escapeXml, legalXml } from '../../src/xml/escapeXml.ts';

it.each([
  ['control characters', 'a\u0000\u0001\u0008\u000b\u000c\u000e\u001fb', 'ab'],
  ['what is no character', 'a\ufffe\uffffb', 'ab'],
  ['lone surrogates, which a string may end with', '\udc00a\ud800b\udc00\ud800\ud800', 'ab'],
  ['carriage returns, which become line feeds, with the one after them', 'a\r\nb\rc\r\r\nd', 'a\nb\nc\n\nd'],
  ['tabs, which become spaces', 'a\t\tb', 'a  b'],
])('XML text holds no %s', (_, text, expected) => {
  expect(legalXml(text)).toBe(expected);
  expect(escapeXml(text)).toBe(expected);
});

it('everything else stays as it is', () => {
  const text = ' 汉\u{1f600}👩‍👩‍👧𠮷\u007f\u0085\u2028\ud7ff\ue000\ufffd\u{10ffff}\n ';
  expect(legalXml(text)).toBe(text);
  expect(escapeXml(text)).toBe(text);
});

it('marks of XML are escaped, each once, so that the text may also stand in an attribute', () => {
  expect(escapeXml(`<a b="c">'&amp;'</a>`)).toBe(`&lt;a b=&quot;c&quot;&gt;'&amp;amp;'&lt;/a&gt;`);
});
