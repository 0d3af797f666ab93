import { expect, test } from 'vitest';
import { type Dot, placeNames } from '../../../../src/layout/charts/scatter/placeNames.ts';

const ROOM = { x: 0, y: 0, width: 200, height: 100 };
const dot = (point: number, x: number, y: number, first = false): Dot => ({
  ...{ point, x, y, radius: 5, width: 40, height: 16, first },
});
const sides = (...dots: Dot[]) => [...placeNames(dots, ROOM)];

test('a name stands at the right of its point, or at the left where the plot ends', () => {
  expect(sides(dot(0, 50, 50), dot(1, 190, 50))).toEqual([
    [0, 'r'],
    [1, 'l'],
  ]);
});

test('a name gives way to other points and to names placed before it, of which that of the first point is one', () => {
  expect(sides(dot(0, 50, 50), dot(1, 70, 50))).toEqual([
    [0, 'l'],
    [1, 'r'],
  ]);
  expect(sides(dot(0, 60, 50), dot(1, 60, 58, true))).toEqual([
    [1, 'r'],
    [0, 'l'],
  ]);
});

test('a name without a clear side has none', () => {
  const crowd = [dot(0, 100, 50), dot(1, 80, 50), dot(2, 120, 50), dot(3, 100, 38), dot(4, 100, 62)];
  expect(placeNames(crowd, ROOM).has(0)).toBe(false);
});
