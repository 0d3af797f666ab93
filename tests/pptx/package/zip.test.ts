import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { deflate } from '../../../src/pptx/package/deflate.ts';
import { zip } from '../../../src/pptx/package/zip.ts';
import { zipEntries } from '../../lint/zipEntries.ts';

const digits = '123456789';
const long = 'a'.repeat(100_000);
const packed = Uint8Array.from({ length: 70_000 }, (_, i) => (i * i * 7919) >> 7);
const written = zip([
  ['a.txt', deflate(digits)],
  ['空/长.txt', deflate(long)],
  ['p.png', deflate(packed, true)],
  ['empty', deflate('')],
]);

it('is read as it was written', () => {
  const read = unzipSync(written);
  expect(Object.keys(read)).toEqual(['a.txt', '空/长.txt', 'p.png', 'empty']);
  expect(Buffer.from(read['a.txt'] ?? []).toString()).toBe(digits);
  expect(Buffer.from(read['空/长.txt'] ?? []).toString()).toBe(long);
  expect(Buffer.compare(read['p.png'] ?? new Uint8Array(), packed)).toBe(0);
  expect(read.empty).toHaveLength(0);
});

it('says the same of a file before it and in the directory, by which it is found (APPNOTE 4.3.7, 4.3.12, 4.3.16)', () => {
  const view = new DataView(written.buffer);
  const end = written.length - 22;
  const [u16, u32] = [(at: number) => view.getUint16(at, true), (at: number) => view.getUint32(at, true)];
  expect(u32(end)).toBe(0x06054b50);
  // On one disk; four files; no comment.
  expect([4, 6, 8, 10, 20].map((at) => u16(end + at))).toEqual([0, 0, 4, 4, 0]);
  const start = u32(end + 16);
  expect(start + u32(end + 12)).toBe(end);
  const contents = [Buffer.from(digits), Buffer.from(long), packed, Buffer.alloc(0)];
  let [entry, next] = [start, 0];
  for (const content of contents) {
    const header = u32(entry + 42);
    expect(header).toBe(next);
    expect([u32(entry), u32(header)]).toEqual([0x02014b50, 0x04034b50]);
    // Version, UTF-8 names, deflated, no time, 1 January 1980.
    expect([6, 8, 10, 12, 14].map((at) => u16(entry + at))).toEqual([20, 0x0800, 8, 0, 0x21]);
    const [size, length, name] = [u32(entry + 20), u32(entry + 24), u16(entry + 28)];
    const shared = (at: number) => Buffer.from(written.subarray(at, at + 24)).toString('hex');
    expect(shared(header + 4)).toBe(shared(entry + 6));
    // No extra fields, comment, disk or attributes.
    expect([30, 32, 34, 36, 38, 40].map((at) => u16(entry + at))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(u16(header + 28)).toBe(0);
    expect(length).toBe(content.length);
    const body = written.subarray(header + 30 + name, header + 30 + name + size);
    expect(Buffer.compare(inflateRawSync(body), content)).toBe(0);
    next = header + 30 + name + size;
    entry += 46 + name;
  }
  expect([next, entry]).toEqual([start, end]);
});

it('carries the checksum of the file as it was', () => {
  // The CRC-32 of these digits (ISO 3309).
  expect(deflate(digits).crc).toBe(0xcbf43926);
  expect(deflate('').crc).toBe(0);
});

it('puts what is packed in stored blocks, which cost five bytes for each 65 535, and deflates the rest', () => {
  expect(deflate(packed, true).bytes.length).toBe(packed.length + 2 * 5);
  expect(deflate(long).bytes.length).toBeLessThan(200);
});

it('has no more files than it can count', () => {
  const file = deflate('');
  const files = (count: number) => Array.from({ length: count }, (_, i) => [`${i}`, file] as const);
  expect(zipEntries(zip(files(65_535)))).toHaveLength(65_535);
  expect(() => zip(files(65_536))).toThrow('a zip holds 65535 files, not 65536');
});
