import { statSync } from 'node:fs';
// @ts-expect-error: the module has no types.
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { thumbnailFont } from '../../src/files/packageFolder.ts';

const { file, characters: listed } = thumbnailFont();
const characters = new Set(listed);

test('the list of characters is that of the font', () => {
  const { characterSet }: { characterSet: number[] } = fontkit.openSync(file);
  const drawn = new Set(characterSet.filter((code) => code > 0).map((code) => String.fromCodePoint(code)));
  expect([...drawn].filter((character) => !characters.has(character))).toEqual([]);
  expect([...characters].filter((character) => !drawn.has(character))).toEqual([]);
  expect(characters.size).toBeGreaterThan(14_000);
});

test('the font is small enough to be installed with every deck builder', () => {
  expect(statSync(file).size).toBeLessThan(3.2e6);
});
