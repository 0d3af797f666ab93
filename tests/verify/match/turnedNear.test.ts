import { expect, test } from 'vitest';
import { turnedNear } from '../../../src/verify/match/opposites.ts';

test.each([
  ['推迟33天', '比计划提前33天建成', '推迟', '提前'],
  ['成本会升15%', '成本能降15%', '升', '降'],
  ['单价也在跌', '单价也在涨', '在跌', '在涨'],
  ['比上年少卖120把', '比上年多卖120把', '少卖', '多卖'],
  ['and took 7% more', 'trading slipped by 7%', 'more', 'slipped'],
  ['a dip of 4', 'it jumped by 4', undefined, undefined],
  ['it dipped by 4', 'it jumped by 4', 'dipped', 'jumped'],
])('%j beside a figure is turned where the source has %j', (text, source, written, meant) => {
  const turned = turnedNear(text, [source]);
  expect([turned?.written, turned?.meant]).toEqual([written, meant]);
});

test.each([
  ['提前33天', '比计划提前33天建成'],
  ['成本降15%', '成本能降约15%'],
  ['a rise of 4', 'it jumped by 4'],
])('%j says what %j says', (text, source) => {
  expect(turnedNear(text, [source])).toBeUndefined();
});
