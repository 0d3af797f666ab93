import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeColours } from '../../src/brand/colours.ts';
import { blend, contrast } from '../../src/brand/contrast.ts';
import {
  ALIKE,
  ALIKE_TO_FEWER_CONES,
  difference,
  differenceToFewerCones,
} from '../../src/brand/difference.ts';
import type { ColourName } from '../../src/outline/outline.ts';
import { BLUE, RED } from '../layout/lay.ts';

type Given = Readonly<Partial<Record<ColourName, string>>>;

const accents = (given: Given): string[] => {
  const { colours } = themeColours(given);
  return ([1, 2, 3, 4, 5, 6] as const).map((number) => colours[`accent${number}`]);
};

/** The accents that are too pale on the page or on the wash, and the pairs that are too similar; not those the author chose. */
function faults(given: Given): string[] {
  const { colours } = themeColours(given);
  const all = accents(given);
  const isChosen = (index: number) => (index === 0 && given.primary) || (index === 1 && given.accent);
  const pale = all.filter(
    (colour, i) => !isChosen(i) && [colours.lt1, colours.lt2].some((ground) => contrast(colour, ground) < 3),
  );
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b, j) => ({ a, b, second: i + 1 + j })));
  const alike = pairs.filter(
    ({ a, b, second }) =>
      !(second === 1 && given.accent) &&
      (difference(a, b) < ALIKE || differenceToFewerCones(a, b) < ALIKE_TO_FEWER_CONES),
  );
  return [...pale, ...alike.map(({ a, b }) => `${a} and ${b}`)];
}

describe.each<[string, Given]>([
  ['the red brand of the gallery', RED],
  ['the blue brand of the gallery', BLUE],
  ['no colours', {}],
  ['yellow', { primary: 'FFD600', ink: '1B1E24' }],
  ['a primary colour near black', { primary: '0A0F14' }],
  ['a primary colour that is the ink', { primary: '1B1E24', ink: '1B1E24' }],
  ['greys', { primary: '555555', accent: '888888', muted: '666666' }],
  ['black alone', { primary: '000000', accent: '000000', muted: '000000', ink: '000000' }],
  ['white alone', { primary: 'FFFFFF', accent: 'FFFFFF', muted: 'FFFFFF' }],
  ['pale colours', { primary: '8EC5FF', accent: 'FFB3C7', muted: 'CCCCCC' }],
])('a brand of %s', (_, given) => {
  test('has six accents that can be read and told apart, by readers without red or green cones too', () => {
    expect(faults(given)).toEqual([]);
  });

  test('keeps the primary colour and the accent that its author chose', () => {
    const [first, second] = accents(given);
    expect([first, second]).toEqual([given.primary ?? first, given.accent ?? second]);
  });
});

test('so has each of 200 brands by chance', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0').toUpperCase());
  const wash = fc
    .tuple(hex, fc.integer({ min: 0, max: 12 }))
    .map(([c, share]) => blend(c, share / 100, 'FFFFFF'));
  const brand = fc.record({ primary: hex, accent: hex, muted: hex, ink: hex, wash }, { requiredKeys: [] });
  fc.assert(
    fc.property(brand, (given) => {
      expect(faults(given)).toEqual([]);
    }),
    { numRuns: 200, seed: 12 },
  );
});

test('a muted colour that can be told apart is the third accent as it is', () => {
  expect(accents(RED)[2]).toBe(RED.muted);
  expect(accents({ ...RED, muted: RED.primary })[2]).not.toBe(RED.primary);
});

test('on a dark wash, where nothing could be read that can be read on white, the accents are those for white', () => {
  const { colours } = themeColours({ ...RED, wash: '303030' });
  expect(
    Math.min(
      ...accents({ ...RED, wash: '303030' })
        .slice(2)
        .map((c) => contrast(c, colours.lt1)),
    ),
  ).toBeGreaterThan(3);
});
