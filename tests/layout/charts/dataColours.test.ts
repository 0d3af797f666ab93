import { expect, test } from 'vitest';
import { blend, contrast } from '../../../src/brand/contrast.ts';
import { ALIKE, difference } from '../../../src/brand/difference.ts';
import { LOOKS } from '../../../src/brand/look.ts';
import {
  dataColours,
  dullOn,
  leadColour,
  rampOf,
  standsOut,
} from '../../../src/layout/charts/dataColours.ts';
import { nth } from '../../../src/layout/nth.ts';
import type { Colour } from '../../../src/scene/colour.ts';
import { BLUE, brandOf, RED } from '../lay.ts';

const GREY = { primary: '555555', deep: '3A3A3A', accent: '888888', muted: '666666', label: '000000' };
const YELLOW = { ...BLUE, primary: 'FFD600' };

/** The data colours of a brand, and the colours seen of them on white. */
function of(colours: Parameters<typeof brandOf>[0]) {
  const { theme } = brandOf(colours);
  const seen = ({ slot, alpha = 1 }: Colour) => blend(theme.colours[slot], alpha, 'FFFFFF');
  return { all: dataColours(theme), seen, theme };
}
const names = (all: readonly Colour[]) => all.map(({ slot, alpha = 1 }) => `${slot} ${alpha}`);

test('eight colours: the accents in their order, then tints of them', () => {
  const { theme } = brandOf(RED);
  const accents = { accent4: '2E7D5B', accent5: '5B4B8A', accent6: '8A5A00' };
  expect(names(dataColours({ ...theme, colours: { ...theme.colours, ...accents } })).slice(0, 6)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `accent${number} 1`),
  );
});

test('accents as pale as a hairline are left out', () => {
  const { theme } = brandOf(RED);
  const pale = { accent4: 'E3DED5', accent5: 'F4E7E4' };
  const all = names(dataColours({ ...theme, colours: { ...theme.colours, ...pale } }));
  expect(all).toHaveLength(8);
  expect(all.filter((name) => /accent[45]/.test(name))).toEqual([]);
});

test.each([
  ['red', RED],
  ['blue', BLUE],
  ['our own', {}],
])('in %s no two of eight style alike', (_, brand) => {
  const { all, seen } = of(brand);
  const colours = all.map(seen);
  const nearest = colours.flatMap((one, i) => colours.slice(i + 1).map((other) => difference(one, other)));
  expect(colours).toHaveLength(8);
  expect(Math.min(...nearest)).toBeGreaterThanOrEqual(ALIKE);
});

test.each([
  ['greys', GREY],
  ['yellow', YELLOW],
])('a brand of %s has eight too, no two the same', (_, brand) => {
  const { all, seen } = of(brand);
  expect(new Set(all.map(seen)).size).toBe(8);
});

test('a brand that is all black has as many, none of them twice', () => {
  const black = { primary: '000000', deep: '000000', accent: '000000', muted: '000000', label: '000000' };
  const { all, seen } = of(black);
  expect(all.length).toBe(8);
  expect(new Set(all.map(seen)).size).toBe(all.length);
});

test('quiet columns and the first quiet part are seen on the page, and no darker than that', () => {
  const { theme, look } = brandOf(RED);
  const quiet = [dullOn(theme), nth(rampOf(3, 0, { theme, look }), 1)];
  for (const { slot, alpha = 1 } of quiet) {
    const { lt1, [slot]: colour } = theme.colours;
    expect(contrast(blend(colour, alpha, lt1), lt1)).toBeGreaterThanOrEqual(3);
    expect(contrast(blend(colour, alpha - 0.15, lt1), lt1)).toBeLessThan(3);
  }
  const colours = { ...theme.colours, lt1: '060E1E', lt2: '131F38', dk1: 'FFFFFF', accent3: '8FA3C0' };
  const dark = { ...theme, colours };
  for (const { slot, alpha = 1 } of [
    dullOn(dark),
    ...rampOf(4, 0, { theme: dark, look: LOOKS.dark }).slice(1),
  ])
    for (const ground of [colours.lt1, colours.lt2])
      expect(contrast(blend(colours[slot], alpha, ground), ground)).toBeGreaterThanOrEqual(3);
  expect(dullOn(dark).alpha).toBeLessThan(0.8);
  expect(rampOf(3, 1, { theme: dark, look: LOOKS.dark })[1]).toEqual({ slot: 'accent2' });
  expect(rampOf(3, 1, { theme, look })[1]).toEqual({ slot: 'accent1' });
});

test('what stands out has the colour of figures: the primary one, its deep shade where that is too pale, the accent where the look says so', () => {
  const leading = (colours: Parameters<typeof brandOf>[0], look?: 'dark') => {
    const { theme, look: own } = brandOf(colours);
    return leadColour({ theme, look: look ? LOOKS[look] : own }, { slot: 'dk2' });
  };
  expect(leading(RED)).toEqual({ slot: 'accent1' });
  expect(leading({ ...RED, primary: 'A8DAD3', deep: '286E68' })).toEqual({ slot: 'dk2' });
  expect(leading(RED, 'dark')).toEqual({ slot: 'accent2' });
});

test('the part that stands out is known by its colour: the primary, its deep shade where that is pale, or the accent on dark pages', () => {
  const { theme, look } = brandOf(RED);
  const pale = { theme: { ...theme, colours: { ...theme.colours, accent1: 'A8DAD3', dk2: '286E68' } }, look };
  const dark = {
    theme: { ...theme, colours: { ...theme.colours, lt1: '060E1E', accent2: '22D3C5' } },
    look: LOOKS.dark,
  };
  for (const brand of [{ theme, look }, pale, dark])
    expect(
      rampOf(3, 1, brand)
        .slice(0, 3)
        .map((colour) => standsOut(colour, brand)),
    ).toEqual([false, true, false]);
});
