import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/media/raster/crc32.ts';

/** The first bytes of every PNG. */
export const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Makes a complete PNG of the given size in pixels, all black. One with more pixels than are read has no rows. */
export function png(width: number, height: number): Uint8Array {
  const isRead = width * height <= 100_000_000;
  const rows = deflateSync(Buffer.alloc(isRead ? height * (1 + Math.ceil(width / 8)) : 8));
  return Buffer.concat([MAGIC, header(width, height), chunk('IDAT', rows), chunk('IEND')]);
}

/**
 * Makes the IHDR chunk: `kind` is the bit depth, the colour type, and the methods of compression, filter and
 * interlace.
 */
export function header(width: number, height: number, kind: readonly number[] = [1, 0, 0, 0, 0]): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set(kind, 8);
  return chunk('IHDR', data);
}

/** Makes a JPEG whose tables and data are zero; a viewer finds no picture in it. */
export function jpeg(width: number, height: number): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const app0 = [0xff, 0xe0, 0, 4, 0x4a, 0x46];
  const frame = [0xff, 0xc2, 0, 11, 8, ...size, 1, 1, 0x11, 0];
  const tables = [0xff, 0xdb, 0, 67, ...Array(65).fill(0), 0xff, 0xc4, 0, 19, ...Array(17).fill(0)];
  const data = Array(Math.ceil((width * height) / 4096) + 3).fill(1);
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, ...data];
  return Uint8Array.from([0xff, 0xd8, ...app0, ...tables, ...frame, ...scan, 0xff, 0xd9]);
}

/** Makes the same JPEG with an orientation in its Exif segment, in the byte order `order`. */
export function turnedJpeg(turn: number, order: 'II' | 'MM'): Uint8Array {
  const tiff = Buffer.alloc(26);
  const [u16, u32] =
    order === 'II'
      ? [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
      : [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)];
  tiff.write(order);
  u16(42, 2);
  u32(8, 4);
  u16(1, 8);
  u16(0x0112, 10);
  u16(3, 12);
  u32(1, 14);
  u16(turn, 18);
  const plain = jpeg(30, 20);
  const app1 = Buffer.concat([Buffer.from([0xff, 0xe1, 0, tiff.length + 8]), Buffer.from('Exif\0\0'), tiff]);
  return Buffer.concat([plain.subarray(0, 2), app1, plain.subarray(2)]);
}

/** Makes a GIF of the given size in pixels, without pixels. */
export function gif(width: number, height: number): Uint8Array {
  const size = [width & 255, width >> 8, height & 255, height >> 8];
  return Uint8Array.from([...Buffer.from('GIF89a'), ...size, 0, 0, 0, 0x2c, 0, 0, 0x3b]);
}

export function svg(inside: string, attributes = 'viewBox="0 0 400 100"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
}

/** Makes a chunk of a PNG. */
export function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const content = Buffer.concat([Buffer.from(type), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
