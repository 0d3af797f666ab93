import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngRows } from '../../../src/media/raster/pngRows.ts';
import { readPicture } from '../../../src/media/readPicture.ts';
import { chunk, header, jpeg, MAGIC, png } from '../pictures.ts';

const GREY = [8, 0, 0, 0, 0];
const PALETTE = [8, 3, 0, 0, 0];
/** A picture of 30 × 20 pixels whose image data inflates to `data`. */
const picture = (kind: readonly number[], data: Uint8Array, ...before: Uint8Array[]) =>
  Buffer.concat([MAGIC, header(30, 20, kind), ...before, chunk('IDAT', data), chunk('IEND')]);
const rows = (bytes: number, filter = 0) => deflateSync(Buffer.alloc(bytes, filter));

test.each([
  ['grey of 8 bits', picture(GREY, rows(31 * 20))],
  ['grey of 1 bit', picture([1, 0, 0, 0, 0], rows(5 * 20))],
  ['colour of 16 bits with alpha', picture([16, 6, 0, 0, 0], rows(241 * 20))],
  ['the last filter', picture(GREY, rows(31 * 20, 4))],
  ['interlaced', picture([8, 0, 0, 0, 1], rows(638))],
  ['a palette', picture(PALETTE, rows(31 * 20), chunk('PLTE', Buffer.alloc(6)))],
  ['more data than rows', picture(GREY, rows(100_000))],
  [
    'data in several chunks',
    Buffer.concat([
      MAGIC,
      header(30, 20, GREY),
      ...[rows(620).subarray(0, 5), rows(620).subarray(5)].map((part) => chunk('IDAT', part)),
      chunk('IEND'),
    ]),
  ],
])('whole: %s', (_, bytes) => {
  expect(pngRows(bytes)).not.toBe('damaged');
});

const cut = rows(31 * 20);
const broken: readonly (readonly [string, Uint8Array])[] = [
  ['garbage', picture(GREY, Buffer.from('garbage!'))],
  ['one row of twenty', picture(GREY, rows(31))],
  ['a byte less', picture(GREY, rows(31 * 20 - 1))],
  ['an interlaced picture with a byte less', picture([8, 0, 0, 0, 1], rows(637))],
  ['data that ends early', picture(GREY, cut.subarray(0, cut.length - 6))],
  ['a wrong checksum of the data', picture(GREY, Buffer.concat([cut.subarray(0, -4), Buffer.alloc(4)]))],
  ['a filter that does not exist', picture(GREY, rows(31 * 20, 5))],
  ['a palette picture without a palette', picture(PALETTE, rows(31 * 20))],
  ['a palette of four bytes', picture(PALETTE, rows(31 * 20), chunk('PLTE', Buffer.alloc(4)))],
];

test.each(broken)('broken: %s', (_, bytes) => {
  expect(pngRows(bytes)).toBe('damaged');
  const codes: string[] = [];
  expect(readPicture('a.png', { read: () => ({ bytes }) }, (code) => codes.push(code))).toBeUndefined();
  expect(codes).toEqual(['picture-broken']);
});

test('the PNG beside an SVG is looked at too', () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>');
  const said: unknown[] = [];
  const files = { read: (path: string) => ({ bytes: path === 'a.svg' ? svg : picture(GREY, rows(31)) }) };
  expect(readPicture('a.svg', files, (code, facts) => said.push([code, facts]))).toBeUndefined();
  expect(said).toContainEqual(['picture-broken', { file: 'a.png', type: 'png' }]);
});

test('a JPEG needs its tables, and data for its size', () => {
  const read = (bytes: Uint8Array) => {
    const codes: string[] = [];
    readPicture('a.jpg', { read: () => ({ bytes }) }, (code) => codes.push(code));
    return codes;
  };
  const whole = Buffer.from(jpeg(3000, 2000));
  expect(read(whole)).toEqual([]);
  const without = (marker: number) => {
    const at = whole.indexOf(Buffer.from([0xff, marker, 0]));
    return Buffer.concat([whole.subarray(0, at), whole.subarray(at + 2 + whole.readUInt16BE(at + 2))]);
  };
  expect(read(without(0xdb))).toEqual(['picture-broken']);
  expect(read(without(0xc4))).toEqual(['picture-broken']);
  expect(read(Buffer.concat([whole.subarray(0, -1000), Buffer.from([0xff, 0xd9])]))).toEqual([
    'picture-broken',
  ]);
});

test('a picture with more pixels than are read is told for that, before its rows are counted', () => {
  const codes: string[] = [];
  readPicture('a.png', { read: () => ({ bytes: png(60_000, 60_000) }) }, (code) => codes.push(code));
  expect(codes).toEqual(['picture-too-many-pixels']);
});
