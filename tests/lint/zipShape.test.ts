import { Zip, ZipDeflate, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { Parts } from '../package/parts.ts';
import { lintPackage } from './lintPackage.ts';
import { goodDeck, options, TYPES } from './plant.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await goodDeck;
});

describe('the zip', () => {
  const zipped = (names: readonly string[], how: object = {}) => {
    const parts = Parts.unzip(good);
    const has = (name: string) => (name.endsWith('/') ? new Uint8Array() : parts.bytes(name));
    return zipSync(Object.fromEntries(names.map((name) => [name, has(name)])), {
      level: 6,
      mtime: '1980-01-01T00:00:00',
      ...how,
    });
  };
  const names = () => [
    TYPES,
    ...Parts.unzip(good)
      .names()
      .filter((name) => name !== TYPES),
  ];
  const messages = (zip: Uint8Array) =>
    lintPackage(zip, options).map(({ part, message }) => `${part}: ${message}`);

  test('in order gives no finding', () => {
    expect(messages(zipped(names()))).toEqual([]);
  });

  test('out of order', () => {
    const [first = '', second = '', ...rest] = names();
    expect(messages(zipped([second, first, ...rest]))).toEqual([
      `_rels/.rels: stands before ${TYPES}`,
      ': the parts are not in order of their names',
    ]);
  });

  test('stored, not deflated', () => {
    const found = messages(zipped(names(), { level: 0 }));
    expect(found).toHaveLength(names().length);
    expect(found[0]).toBe(`${TYPES}: is not deflated`);
  });

  test('with the date of today', () => {
    expect(messages(zipped(names(), { mtime: '2020-02-02T02:02:02' }))[0]).toBe(`${TYPES}: has a date`);
  });

  test('with sizes after the data, as a stream writes them', async () => {
    const parts = Parts.unzip(good);
    const found = messages(await streamed(names().map((name) => [name, parts.bytes(name)])));
    expect(found).toHaveLength(names().length);
    expect(found[0]).toBe(`${TYPES}: tells its sizes after its data`);
  });

  test('no zip at all', () => {
    expect(messages(new TextEncoder().encode('no zip'))).toEqual([': is no zip']);
  });

  test('with folders', () => {
    expect(messages(zipped([...names(), 'zzz/']))).toContain('zzz/: is a folder');
  });
});

/** Writes a zip as a stream. */
function streamed(entries: readonly (readonly [string, Uint8Array])[]): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk, last) => {
      chunks.push(chunk);
      if (last) resolve(Buffer.concat(chunks));
    });
    for (const [name, bytes] of entries) {
      const file = new ZipDeflate(name);
      file.mtime = '1980-01-01T00:00:00';
      zip.add(file);
      file.push(bytes, true);
    }
    zip.end();
  });
}
