import { expect, test } from 'vitest';
import { excerpt } from '../../src/diagnostics/excerpt.ts';

test('a long text is cut, with the ellipsis of its script', () => {
  expect(excerpt('Q3 2026 Business Review', 14, 12)).toBe('Q3 2026 Busi…');
  expect(excerpt('八年“党员专列”，节假日从不停运', 14, 12)).toBe('八年“党员专列”，节假日……');
  expect(excerpt('八年“党员专列”', 14, 12)).toBe('八年“党员专列”');
  expect(excerpt('😀'.repeat(5), 4)).toBe('😀😀😀😀…');
});
