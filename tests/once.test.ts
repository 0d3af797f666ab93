import { expect, test } from 'vitest';
import { once } from '../src/once.ts';

test('a constant is made when it is first asked for, and never again, not even one that is undefined', () => {
  const made: string[] = [];
  const word = once(() => made.push('word'));
  const nothing = once(() => void made.push('nothing'));
  expect(made).toEqual([]);
  expect([word(), word()]).toEqual([1, 1]);
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['word', 'nothing']);
});
