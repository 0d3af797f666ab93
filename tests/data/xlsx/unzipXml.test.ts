import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipXml } from '../../../src/data/xlsx/unzipXml.ts';

const SPACES = ' '.repeat(1_000_000);
const zip = zipSync({
  'xl/a.xml': strToU8('<a>年</a>'),
  'xl/media/b.png': strToU8(SPACES),
  'c.xml': strToU8('<c/>'),
});
const bomb = () => zipSync({ 'xl/a.xml': strToU8(SPACES) });

test('the XML below xl/ is text; other files are not unzipped', () => {
  expect(unzipXml(zip, 100)).toEqual(new Map([['xl/a.xml', '<a>年</a>']]));
});

test('a zip that unzips to more than the limit is refused, whatever size it says', () => {
  expect(unzipXml(bomb(), SPACES.length)?.get('xl/a.xml')).toBe(SPACES);
  expect(unzipXml(bomb(), SPACES.length - 1)).toBeUndefined();
  const lying = bomb();
  const view = new DataView(lying.buffer, lying.byteOffset);
  for (let at = 0; at < lying.length - 4; at += 1)
    if (view.getUint32(at, true) === SPACES.length) view.setUint32(at, 10, true);
  expect(unzipXml(lying, SPACES.length - 1)).toBeUndefined();
});

test('a damaged zip, or one that is cut off, is refused', () => {
  const broken = Uint8Array.from(bomb(), (byte, at) => (at > 40 && at < 200 ? 255 : byte));
  expect(unzipXml(broken)).toBeUndefined();
  expect(unzipXml(zip.slice(0, -22))).toBeUndefined();
});
