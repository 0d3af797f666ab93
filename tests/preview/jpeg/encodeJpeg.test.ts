import jpeg from 'jpeg-js';
import { expect, it, test } from 'vitest';
import { encodeJpeg, type Pixels } from '../../../src/preview/jpeg/encodeJpeg.ts';

/** Makes a picture with the colours that `colour` returns. */
function picture(width: number, height: number, colour: (x: number, y: number) => readonly number[]): Pixels {
  const pixels = Array.from({ length: width * height }, (_, i) => [
    ...colour(i % width, Math.floor(i / width)),
    255,
  ]);
  return { data: Uint8Array.from(pixels.flat()), width, height };
}

/** Returns the greatest error of any channel after another decoder has read the JPEG. */
function worst(pixels: Pixels): number {
  const { data, width, height } = jpeg.decode(encodeJpeg(pixels), { tolerantDecoding: false });
  expect([width, height]).toEqual([pixels.width, pixels.height]);
  return data.reduce((most, value, i) => Math.max(most, Math.abs(value - (pixels.data[i] ?? 0))), 0);
}

test.each([
  ['black', [0, 0, 0]],
  ['white', [255, 255, 255]],
  ['red', [255, 0, 0]],
  ['green', [0, 255, 0]],
  ['blue', [0, 0, 255]],
  ['a brand’s red', [0x9b, 0x1c, 0x22]],
])('a ground of %s keeps its colour', (_, colour) => {
  expect(worst(picture(16, 16, () => colour))).toBeLessThanOrEqual(3);
});

test('what changes slowly is kept closely, also where the size is no multiple of 8', () => {
  expect(worst(picture(43, 29, (x, y) => [x * 5, y * 8, 255 - x * 5]))).toBeLessThanOrEqual(9);
});

test('the edge of a letter, a corner and a single dot stay where they are', () => {
  const { data } = jpeg.decode(
    encodeJpeg(picture(24, 24, (x, y) => (x < 12 && y < 12 ? [0, 0, 0] : [255, 255, 255]))),
  );
  const light = (x: number, y: number) => data[(y * 24 + x) * 4] ?? 0;
  expect([light(11, 11), light(0, 0)].every((value) => value < 40)).toBe(true);
  expect([light(12, 11), light(11, 12), light(12, 12), light(23, 23)].every((value) => value > 215)).toBe(
    true,
  );
  const dot = picture(8, 8, (x, y) => (x === 5 && y === 2 ? [0, 0, 0] : [255, 255, 255]));
  expect(worst(dot)).toBeLessThanOrEqual(40);
});

test('noise, which has all coefficients and all codes, is read by others', () => {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed >>> 24;
  };
  expect(worst(picture(64, 64, () => [random(), random(), random()]))).toBeLessThanOrEqual(60);
  const halves = picture(64, 64, () => (random() < 128 ? [0, 0, 0] : [255, 255, 255]));
  expect(worst(halves)).toBeLessThanOrEqual(60);
});

it('writes the same bytes on every machine', () => {
  const bytes = encodeJpeg(picture(8, 8, (x, y) => [x * 30, y * 30, 0]));
  expect(Buffer.from(bytes.subarray(-32)).toString('hex')).toBe(
    '9ff44f4fe1af9cfc5df16feffefbf5ad7fd9dbe397fc7aff00a47a7f157fffd9',
  );
});
