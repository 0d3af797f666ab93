import { expect, test } from 'vitest';
import { nth } from '../../src/layout/nth.ts';

test('the element at an index, and an error where there is none', () => {
  expect(nth(['a', 'b'], 1)).toBe('b');
  expect(() => nth(['a', 'b'], 2)).toThrow('a list of 2 has no element 2');
});
