import { expect, test } from 'vitest';
import { endLabels } from '../../../../src/layout/charts/names/endLabels.ts';

/** Returns how far down each label at the end of a line moves, in a plot of 125 points for values up to 100. */
function waysDown(...series: readonly (readonly (number | null)[])[]) {
  const data = { categories: ['一', '二', '三'] };
  const named = series.map((values, i) => ({ name: `${i}`, values, format: 'General', formats: {} }));
  const scale = { name: '', values: [100, null, null], format: 'General', formats: {} };
  return endLabels({ ...data, series: [...named, scale] }, 125, 10).slice(0, -1);
}
const at = (point: number, down: number) => ({ [point]: { move: { right: 0, down } } });

test('labels that are a line apart stay where they are', () => {
  expect(waysDown([0, 0, 50], [0, 0, 37])).toEqual([{}, {}]);
});

test('two that are nearer part, half the way each, the higher value above', () => {
  expect(waysDown([0, 0, 50], [0, 0, 45])).toEqual([at(2, -4), at(2, 4)]);
  expect(waysDown([0, 0, 45], [0, 0, 50])).toEqual([at(2, 4), at(2, -4)]);
});

test('of two that end alike the first stands above', () => {
  expect(waysDown([0, 0, 50], [9, 9, 50])).toEqual([at(2, -6), at(2, 6)]);
});

test('of three the middle one stays', () => {
  expect(waysDown([0, 0, 50], [0, 0, 50], [0, 0, 50])).toEqual([at(2, -12), {}, at(2, 13)]);
});

test('moved ones push others, and no two stand on each other', () => {
  const ends = [60, 51, 50, 49, 41, 90];
  const moved = waysDown(...ends.map((end) => [0, 0, end]));
  const places = moved.map((own, i) => (own[2]?.move?.down ?? 0) - (ends[i] ?? 0)).sort((a, b) => a - b);
  const ways = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  expect(Math.min(...ways)).toBeGreaterThanOrEqual(10);
  expect(moved[5]).toEqual({});
});

test('none goes below the foot of the plot', () => {
  expect(waysDown([0, 0, 0], [0, 0, 0], [0, 0, 1])).toEqual([at(2, -12), {}, at(2, -24)]);
});

test('lines that end at different points keep their labels', () => {
  expect(waysDown([0, 0, 50], [0, 50, null], [null, null, null])).toEqual([{}, {}, {}]);
});
