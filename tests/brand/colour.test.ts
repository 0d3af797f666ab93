import { expect, test } from 'vitest';
import { colourLike, sameColour, seenOn } from '../../src/brand/colour.ts';
import { themeColours } from '../../src/brand/colours.ts';
import { difference } from '../../src/brand/difference.ts';
import { RED } from '../layout/lay.ts';

const red = themeColours(RED);
const GREYS = themeColours({ primary: '555555', accent: '888888', muted: '666666' });

test('a slot that has the colour is named as it is', () => {
  expect(colourLike('63666D', ['lt2', 'accent3', 'folHlink'], red)).toEqual({ slot: 'accent3' });
});

test('else a slot is changed in saturation and luminance, so that the colour follows when a user recolours the deck', () => {
  const line = colourLike('E3DED5', ['lt2', 'accent1'], red);
  expect(line).toMatchObject({ slot: 'lt2', change: { hueOff: 0 } });
  expect(difference(seenOn('FFFFFF', line, red), 'E3DED5')).toBeLessThan(0.01);
});

test('a hue that no slot has is turned to, also in a brand of greys', () => {
  for (const theme of [red, GREYS]) {
    const green = colourLike('BFE3C5', ['lt2', 'accent1', 'accent4'], theme);
    expect(difference(seenOn('FFFFFF', green, theme), 'BFE3C5')).toBeLessThan(0.01);
  }
});

test('what is seen of a colour is its change, then its opacity on the ground', () => {
  const change = { hueOff: 0, satMod: 1, lumMod: 0.5, lumOff: 0.5 };
  expect(seenOn('000000', { slot: 'accent1' }, red)).toBe('9B1C22');
  expect(seenOn('000000', { slot: 'accent1', change }, red)).toBe('E6757A');
  expect(seenOn('000000', { slot: 'accent1', change, alpha: 0.5 }, red)).toBe('733B3D');
});

test('colours are the same when slot, change and opacity are', () => {
  const change = { hueOff: 0, satMod: 1, lumMod: 0.5, lumOff: 0.5 };
  expect(sameColour({ slot: 'dk1' }, { slot: 'dk1', alpha: 1 })).toBe(true);
  expect(sameColour({ slot: 'dk1', change }, { slot: 'dk1', change: { ...change } })).toBe(true);
  expect(sameColour({ slot: 'dk1', change }, { slot: 'dk1' })).toBe(false);
  expect(sameColour({ slot: 'dk1', change }, { slot: 'dk1', change: { ...change, lumOff: 0.4 } })).toBe(
    false,
  );
  expect(sameColour({ slot: 'dk1' }, { slot: 'dk1', alpha: 0.5 })).toBe(false);
  expect(sameColour({ slot: 'dk1' }, { slot: 'dk2' })).toBe(false);
});
