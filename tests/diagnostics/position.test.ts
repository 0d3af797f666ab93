import { expect, test } from 'vitest';
import { lineAt, positionAt } from '../../src/diagnostics/position.ts';

test.each([
  ['a\nb', 2],
  ['a\r\nb', 3],
  ['a\rb', 2],
])('%j has its b on line 2, column 1', (text, offset) => {
  expect(positionAt(text, offset)).toEqual({ line: 2, column: 1 });
  expect(lineAt(text, offset)).toBe('b');
});

test('columns count UTF-16 units, as editors do', () => {
  expect(positionAt('标题：😀x', 5)).toEqual({ line: 1, column: 6 });
});

test('an offset beyond the text is its end', () => {
  expect(positionAt('ab\n', 99)).toEqual({ line: 2, column: 1 });
});

test('the end of a line belongs to it', () => {
  expect(positionAt('ab\ncd', 2)).toEqual({ line: 1, column: 3 });
  expect(lineAt('ab\ncd', 2)).toBe('ab');
});
