import { expect, test } from 'vitest';
import { type ColourChange, changeBetween, changed } from '../../src/brand/colourChange.ts';

const NONE: ColourChange = { hueOff: 0, satMod: 1, lumMod: 1, lumOff: 0 };

test.each([
  // PowerPoint’s own “Lighter 80 %” and “Darker 25 %” of Office’s blue, and a turn from red to green.
  ['4472C4', { lumMod: 0.2, lumOff: 0.8 }, 'DAE3F3'],
  ['4472C4', { lumMod: 0.75 }, '2F5597'],
  ['FF0000', { hueOff: 120 }, '00FF00'],
  ['FF0000', { hueOff: -120 }, '0000FF'],
  ['9C1C22', { satMod: 0 }, '5C5C5C'],
  ['9C1C22', { satMod: 9 }, 'B80009'],
  ['FFFFFF', { lumMod: 0.5 }, '808080'],
  ['000000', { lumOff: 2 }, 'FFFFFF'],
])('%s with the change %o is %s', (from, change, to) => {
  expect(changed(from, { ...NONE, ...change })).toBe(to);
});

test.each([
  ['F7F4EE', 'E3DED5'],
  ['9B1C22', 'F4E7E4'],
  ['C8963E', '8C692B'],
  ['0B4F6C', 'DCE9EF'],
  ['FFFFFF', '777777'],
  ['000000', 'C0C0C0'],
])('the change from %s to %s makes it, to a step of each channel', (from, to) => {
  const made = changed(from, changeBetween(from, to));
  const channels = (hex: string) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const off = channels(made).map((channel, i) => Math.abs(channel - (channels(to)[i] ?? 0)));
  expect(Math.max(...off)).toBeLessThanOrEqual(1);
});

test('grey gets no saturation, and no hue of its own', () => {
  expect(changeBetween('808080', 'FF0000')).toEqual({ hueOff: 0, satMod: 1, lumMod: 0.996, lumOff: 0 });
  expect(changeBetween('FF0000', '808080')).toMatchObject({ hueOff: 0, satMod: 0 });
});
