import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { deflate } from '../../../src/pptx/package/deflate.ts';

/** Bytes that no compression makes shorter. */
const noise = (length: number) => {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 32) createHash('sha256').update(String(at)).digest().copy(bytes, at);
  return new Uint8Array(bytes);
};

it.each([
  ['nothing', new Uint8Array(0)],
  ['a byte', Uint8Array.of(7)],
  ['as much as zlib takes at a time', noise(1 << 18)],
  ['a byte more', noise((1 << 18) + 1)],
  ['three megabytes of noise', noise(3_000_000)],
  ['three megabytes of one letter', new Uint8Array(3_000_000).fill(97)],
])('%s comes back as it was, deflated or in stored blocks', (_, bytes) => {
  for (const packed of [false, true]) {
    const file = deflate(bytes, packed);
    expect(file.length).toBe(bytes.length);
    expect(Buffer.compare(inflateRawSync(file.bytes), bytes)).toBe(0);
  }
});

it('gives the same bytes whatever was deflated before', () => {
  const first = deflate('国门'.repeat(1000));
  deflate(noise(500_000));
  expect(Buffer.compare(deflate('国门'.repeat(1000)).bytes, first.bytes)).toBe(0);
});

it('knows the version of zip.js: its module is called by names that only zip.js itself documents', () => {
  const { version } = JSON.parse(readFileSync('node_modules/@zip.js/zip.js/package.json', 'utf8'));
  expect(version, 'try deflate.ts with it before raising this').toBe('2.24.0');
});
