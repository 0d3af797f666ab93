import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintPackage } from '../../../../src/pptx/package/lint/lintPackage.ts';
import { Parts } from '../../../../src/pptx/package/parts.ts';
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

  test('with folders', () => {
    expect(messages(zipped([...names(), 'zzz/']))).toContain('zzz/: is a folder');
  });
});
