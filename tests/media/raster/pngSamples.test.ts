import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngRows } from '../../../src/media/raster/pngRows.ts';
import { pngSamples } from '../../../src/media/raster/pngSamples.ts';
import { chunk, header, MAGIC } from '../pictures.ts';

function samplesOf(png: Uint8Array) {
  const rows = pngRows(png);
  return typeof rows === 'object' ? pngSamples(rows) : undefined;
}

const picture = (
  width: number,
  height: number,
  kind: readonly number[],
  rows: readonly number[][],
  ...before: Uint8Array[]
) =>
  Buffer.concat([
    MAGIC,
    header(width, height, kind),
    ...before,
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND'),
  ]);

test('reads colours, and nothing where the picture is transparent', () => {
  const bytes = picture(2, 1, [8, 6, 0, 0, 0], [[0, 255, 0, 0, 255, 0, 255, 0, 0]]);
  expect(samplesOf(bytes)).toEqual({ columns: 2, colours: ['FF0000', undefined] });
});

test('undoes the filters of rows', () => {
  // The second row adds to the one above (2), the third to the mean (3), the fourth to Paeth's choice (4).
  const rows = [
    [1, 10, 5],
    [2, 1, 1],
    [3, 5, 2],
    [4, 1, 1],
  ];
  const colours = ['0A', '0F', '0B', '10', '0A', '0F', '0B', '10'].map((two) => two.repeat(3));
  expect(samplesOf(picture(2, 4, [8, 0, 0, 0, 0], rows))).toEqual({ columns: 2, colours });
});

test('reads a palette of 2 bits with its alphas', () => {
  const palette = chunk('PLTE', Buffer.from([255, 255, 255, 0, 0, 255, 10, 20, 30]));
  const alphas = chunk('tRNS', Buffer.from([255, 0]));
  const bytes = picture(3, 1, [2, 3, 0, 0, 0], [[0, 0b10_01_00_00]], palette, alphas);
  expect(samplesOf(bytes)).toEqual({ columns: 3, colours: ['0A141E', undefined, 'FFFFFF'] });
});

test('reads at most 48 columns and rows', () => {
  const bytes = picture(
    100,
    100,
    [8, 0, 0, 0, 0],
    Array.from({ length: 100 }, () => Array(101).fill(0)),
  );
  expect(samplesOf(bytes)?.columns).toBe(48);
  expect(samplesOf(bytes)?.colours).toHaveLength(48 * 48);
});

test('leaves out what it does not decode', () => {
  expect(samplesOf(picture(1, 1, [8, 0, 0, 0, 1], [[0, 0]]))).toBeUndefined();
  expect(samplesOf(picture(1, 1, [16, 0, 0, 0, 0], [[0, 0, 0]]))).toBeUndefined();
});
