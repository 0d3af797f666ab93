import { expect, test } from 'vitest';
import { readingOf, sameUnit } from '../../../../src/layout/kinds/scales/reading.ts';

test.each([
  ['零下40多摄氏度', -40, '摄氏度'],
  ['0摄氏度以下', 0, '摄氏度'],
  ['minus 53 degrees', -53, 'degrees'],
  ['40 degrees below zero', -40, 'degrees'],
  ['−7.5 °C', -7.5, '°c'],
  ['about 1,200 m', 1200, 'm'],
  ['900多米', 900, '米'],
  ['50.39 %', 50.39, '%'],
])('%s is read as %d of %s', (text, value, unit) => {
  expect(readingOf(text)).toEqual({ value, unit });
});

test('a text without a number has no reading', () => {
  expect(readingOf('首站')).toBeUndefined();
});

test('readings share a scale when their units are one, or one has none', () => {
  const [cold, people, bare] = [readingOf('零下40摄氏度'), readingOf('8名'), readingOf('0')];
  if (!cold || !people || !bare) throw new Error('each has a number');
  expect([sameUnit(cold, people), sameUnit(cold, bare), sameUnit(bare, cold)]).toEqual([false, true, true]);
});
