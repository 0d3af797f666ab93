import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/media/raster/crc32.ts';
import { jpegTurn } from '../../../src/media/raster/jpeg.ts';
import { rasterSize } from '../../../src/media/raster/rasterSize.ts';
import { HANGS } from '../../hangs.ts';
import { chunk, header, jpeg, MAGIC, png, turnedJpeg } from '../pictures.ts';

const SIZE = { width: 30, height: 20 };
const pixels = chunk('IDAT', Buffer.from([0x78, 0x9c, 3, 0, 0, 0, 0, 1]));
const size = (...chunks: Buffer[]) => rasterSize('png', Buffer.concat([MAGIC, ...chunks, chunk('IEND')]));

test('the checksum is the one of the standard', () => {
  expect(crc32(Buffer.from('IEND')).toString(16)).toBe('ae426082');
  expect(crc32(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
});

describe('a PNG', () => {
  const kinds = [
    ...[1, 2, 4, 8, 16].map((depth) => [depth, 0]),
    ...[1, 2, 4, 8].map((depth) => [depth, 3]),
    ...[2, 4, 6].flatMap((colour) => [8, 16].map((depth) => [depth, colour])),
  ];

  test.each(kinds)('of %i bits in colour type %i is whole', (depth, colour) => {
    expect(size(header(30, 20, [depth, colour, 0, 0, 1]), pixels)).toEqual(SIZE);
  });

  test('may hold chunks of other programs, and its data in several', () => {
    const text = chunk('tEXt', Buffer.from('Software\0x'));
    expect(size(header(30, 20), text, chunk('IDAT'), pixels, pixels)).toEqual(SIZE);
  });

  const damaged = Buffer.from(pixels);
  damaged.writeUInt8(7, 10);
  test.each([
    ['a header that is not first', [chunk('tEXt'), header(30, 20), pixels]],
    ['two headers', [header(30, 20), header(30, 20), pixels]],
    ['a header of another length', [chunk('IHDR', Buffer.alloc(14, 1)), pixels]],
    ['no header', [pixels]],
    ['no data', [header(30, 20)]],
    ['data that is empty', [header(30, 20), chunk('IDAT')]],
    ['data that is not what its checksum says', [header(30, 20), damaged]],
    ['a bit depth that there is not', [header(30, 20, [3, 0, 0, 0, 0]), pixels]],
    ['a palette of 16 bits', [header(30, 20, [16, 3, 0, 0, 0]), pixels]],
    ['a colour type that there is not', [header(30, 20, [8, 5, 0, 0, 0]), pixels]],
    ['an unknown compression', [header(30, 20, [8, 2, 1, 0, 0]), pixels]],
    ['an unknown filter', [header(30, 20, [8, 2, 0, 1, 0]), pixels]],
    ['an unknown interlace', [header(30, 20, [8, 2, 0, 0, 2]), pixels]],
  ])('with %s is broken', (_, chunks) => {
    expect(size(...chunks)).toBeUndefined();
  });

  test('of 40 megabytes is read at once', { timeout: HANGS }, () => {
    expect(size(header(30, 20), chunk('IDAT', Buffer.alloc(40_000_000)))).toEqual(SIZE);
    expect(rasterSize('png', png(30, 20).subarray(0, -1))).toBeUndefined();
  });
});

describe('a JPEG', () => {
  const framed = (marker: number) => Buffer.from(jpeg(30, 20)).map((byte) => (byte === 0xc2 ? marker : byte));

  test.each([0xc0, 0xc1, 0xc2])('with the frame %i is whole', (marker) => {
    expect(rasterSize('jpeg', framed(marker))).toEqual(SIZE);
  });

  test.each([
    ['lossless', 0xc3],
    ['hierarchical', 0xc5],
    ['hierarchical and lossless', 0xc7],
    ['arithmetic', 0xc9],
    ['arithmetic and progressive', 0xca],
    ['arithmetic, hierarchical and lossless', 0xcf],
  ])('whose coding is %s is broken: hardly a reader knows it', (_, marker) => {
    expect(rasterSize('jpeg', framed(marker))).toBeUndefined();
  });

  test('may fill the space before a marker, as the segments after it show', () => {
    const turned = Buffer.from(turnedJpeg(6, 'MM'));
    const filled = Buffer.concat([turned.subarray(0, 2), Buffer.alloc(3, 0xff), turned.subarray(2)]);
    expect(rasterSize('jpeg', filled)).toEqual(SIZE);
    expect(jpegTurn(filled)).toBe(6);
  });
});
