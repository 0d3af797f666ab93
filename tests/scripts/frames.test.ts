import { expect, test } from 'vitest';
import { faultsOf } from '../../scripts/frames/faultsOf.ts';
import type { Framed } from '../../scripts/frames/framesOf.ts';
import { wordsOf } from '../../scripts/frames/wordsOf.ts';

const FRAME: Framed = {
  name: 'Label',
  box: { x: 100, y: 50, width: 200, height: 27 },
  text: '节假日 & 开行，',
  size: 18,
  lines: 1,
};

const word = (text: string, left: number, right: number, top = 52) =>
  `<word xMin="${left}" yMin="${top}" xMax="${right}" yMax="${top + 24}">${text}</word>`;

const found = (...words: string[]): string[] =>
  faultsOf([FRAME], wordsOf(`<page width="960" height="540">${words.join('\n')}</page>`)[0] ?? []);

test('a text where it should be', () => {
  expect(found(word('节假日', 100, 154), word('&amp;', 158, 170), word('开行，', 174, 228))).toEqual([]);
});

test('a glyph of another font is drawn after the others', () => {
  expect(found(word('节假日', 100, 154), word('开行，', 174, 228), word('&amp;', 158, 170))).toEqual([]);
});

test('a text that is not there', () => {
  expect(found(word('节假日', 100, 154))).toEqual(['Label “节假日 & 开行，” is not shown']);
});

test('a text that leaves its frame, on the right and below', () => {
  expect(found(word('节假日&amp;开行，', 100, 321))).toEqual([
    'Label “节假日 & 开行，” leaves its frame by 3.0 pt',
  ]);
  expect(found(word('节假日&amp;开行，', 100, 300, 61))).toEqual([
    'Label “节假日 & 开行，” leaves its frame by 5.0 pt',
  ]);
});

test('a mark at the end may hang out by its own width', () => {
  expect(found(word('节假日&amp;开行，', 100, 317))).toEqual([]);
});

test('a text of more lines than reckoned', () => {
  expect(found(word('节假日&amp;', 100, 170, 40), word('开行，', 100, 154, 64))).toContain(
    'Label “节假日 & 开行，” takes 2 lines, not 1',
  );
});

test('of two places where the words stand, the nearest counts', () => {
  expect(found(word('节假日&amp;开行，', 500, 700), word('节假日&amp;开行，', 100, 300))).toEqual([]);
});
