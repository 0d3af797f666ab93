import { expect, test } from 'vitest';
import { iconModule } from '../../../scripts/icons/iconModule.ts';
import { simplePath } from '../../../scripts/icons/simplePath.ts';

test.each([
  ['M1 2l3 4h2v-1z', 'M1 2L4 6L6 6L6 5Z'],
  ['m1 1 2 2', 'M1 1L3 3'],
  ['M1 1 2 2', 'M1 1L2 2'],
  ['M0 0H3V4H0Z', 'M0 0L3 0L3 4L0 4Z'],
  ['M0 0c1 0 2 1 2 2s1 2 2 2', 'M0 0C1 0 2 1 2 2C2 3 3 4 4 4'],
  ['M0 0S1 1 2 2', 'M0 0C0 0 1 1 2 2'],
  ['M0 0q3 0 3 3t3 3', 'M0 0C2 0 3 1 3 3C3 5 4 6 6 6'],
  ['M.5.5l-.25-1', 'M0.5 0.5L0.25 -0.5'],
])('%s', (data, simple) => {
  expect(simplePath(data)).toBe(simple);
});

test('an arc is curves of a quarter turn, also with flags that touch', () => {
  // A circle of radius 1: the handles of a quarter turn are 0.5523 long.
  const half = 'M0 1C0 0.45 0.45 0 1 0C1.55 0 2 0.45 2 1';
  expect(simplePath('M0 1A1 1 0 0 1 2 1')).toBe(half);
  expect(simplePath('M0 1a1 1 0 012 0')).toBe(half);
});

test('an arc whose radius is too small is enlarged until it reaches its end', () => {
  expect(simplePath('M0 0a1 1 0 0 1 4 0')).toBe('M0 0C0 -1.1 0.9 -2 2 -2C3.1 -2 4 -1.1 4 0');
});

test('every element of an icon is drawn, and an unknown one is refused', () => {
  const svg = (inner: string) => `<svg width="24">${inner}</svg>`;
  const drawn = (inner: string) =>
    iconModule([{ name: 'a-b', svg: svg(inner) }])
      .split("'a-b': '")[1]
      ?.split("'")[0];
  expect(drawn('<line x1="1" y1="2" x2="3" y2="4" />')).toBe('M1 2L3 4');
  expect(drawn('<rect width="4" height="2" x="1" y="1" />')).toBe('M1 1L5 1L5 3L1 3Z');
  expect(drawn('<circle cx="1" cy="1" r="1" />')).toMatch(/^M0 1C0 1\.55 .*Z$/u);
  expect(() => drawn('<text x="1" />')).toThrow('an icon has the unknown element text');
});

test('an unknown command is refused', () => {
  expect(() => simplePath('M0 0b1')).toThrow('path data has no command b');
});
