import { expect, test } from 'vitest';
import { once } from '../../src/typography/once.ts';

test('what is made once is not made before it is asked for, nor again, be it undefined', () => {
  const made: string[] = [];
  const value = once(() => {
    made.push('x');
    return undefined;
  });
  expect(made).toEqual([]);
  expect([value(), value(), made]).toEqual([undefined, undefined, ['x']]);
});
