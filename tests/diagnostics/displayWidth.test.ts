import { expect, test } from 'vitest';
import { displayWidth } from '../../src/diagnostics/displayWidth.ts';

test.each([
  ['abc', 3],
  ['党员专列', 8],
  ['“无节日”', 8],
  ['，。（）', 8],
  ['ＧＡＰ', 6],
  ['😀', 2],
  ['e\u0301', 1],
  ['ｶﾅ', 2],
  ['한글', 4],
  ['𠮷', 2],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
