import { expect, test } from 'vitest';
import { blend, contrast, darkenUntil } from '../../src/brand/contrast.ts';

test('contrast as WCAG defines it', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('FFFFFF', 'FFFFFF')).toBe(1);
  expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
  expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
});

test('a thinned colour lies on its ground', () => {
  expect(blend('FFFFFF', 0.5, '000000')).toBe('808080');
  expect(blend('9B1C22', 1, '000000')).toBe('9B1C22');
});

test('a colour is darkened no further than it must be', () => {
  expect(darkenUntil('000000', ['FFFFFF'], 4.5)).toBe('000000');
  const gold = darkenUntil('C8963E', ['FFFFFF', 'F7F4EE'], 4.5);
  expect(contrast(gold, 'F7F4EE')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(gold, 'F7F4EE')).toBeLessThan(5);
});
