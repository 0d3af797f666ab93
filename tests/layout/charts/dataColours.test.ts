import { expect, test } from 'vitest';
import { blend, contrast } from '../../../src/brand/contrast.ts';
import { ALIKE, difference } from '../../../src/brand/difference.ts';
import { type Slice, slices } from '../../../src/layout/charts/slices.ts';
import type { Colour } from '../../../src/scene/colour.ts';
import { BLUE, brandOf, RED } from '../lay.ts';

const GREY = { primary: '555555', deep: '3A3A3A', accent: '888888', muted: '666666', label: '000000' };
const YELLOW = { ...BLUE, primary: 'FFD600' };

/** The slices of a brand, and the colours seen of them on white. */
function of(colours: Parameters<typeof brandOf>[0], size: number) {
  const { theme } = brandOf(colours);
  const seen = ({ slot, alpha = 1 }: Colour) => blend(theme.colours[slot], alpha, 'FFFFFF');
  return { all: slices(theme, size), seen };
}
const names = (all: readonly Slice[]) =>
  all.map(({ colour: { slot, alpha = 1 }, label }) => `${slot} ${alpha} ${label.slot}`);

test('eight slices: the brand’s colours, then tints of them', () => {
  expect(names(of(RED, 18).all)).toEqual([
    'accent1 1 lt1',
    'accent3 1 lt1',
    'accent6 1 lt1',
    'dk2 1 lt1',
    'accent1 0.5 dk1',
    'accent2 1 dk1',
    'accent3 0.45 dk1',
    'dk1 1 lt1',
  ]);
});

test.each([
  ['red', RED],
  ['blue', BLUE],
  ['our own', {}],
])('in %s no two of eight style alike', (_, brand) => {
  const { all, seen } = of(brand, 18);
  const colours = all.map(({ colour }) => seen(colour));
  const nearest = colours.flatMap((one, i) => colours.slice(i + 1).map((other) => difference(one, other)));
  expect(colours).toHaveLength(8);
  expect(Math.min(...nearest)).toBeGreaterThanOrEqual(ALIKE);
});

test.each([
  ['greys', GREY],
  ['yellow', YELLOW],
])('a brand of %s has eight too, no two the same', (_, brand) => {
  const { all, seen } = of(brand, 18);
  expect(new Set(all.map(({ colour }) => seen(colour))).size).toBe(8);
});

test('a brand that is all black has fewer, none of them twice', () => {
  const black = { primary: '000000', deep: '000000', accent: '000000', muted: '000000', label: '000000' };
  const { all, seen } = of(black, 14);
  expect(all.length).toBeLessThan(8);
  expect(new Set(all.map(({ colour }) => seen(colour))).size).toBe(all.length);
});

test.each([
  [14, 4.5],
  [18, 3],
])('labels of %d points read on their slices, whatever the brand', (size, needs) => {
  for (const brand of [RED, BLUE, YELLOW, GREY, {}]) {
    const { all, seen } = of(brand, size);
    for (const { colour, label } of all)
      expect(contrast(seen(label), seen(colour))).toBeGreaterThanOrEqual(needs);
  }
});
