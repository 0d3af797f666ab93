import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/files/writeWhole.ts';
import { aFolder } from './aFolder.ts';

const bytes = new TextEncoder().encode('new');

test('writes a file, also over an old one and into a folder that is not there yet', () => {
  const folder = aFolder({ 'old.pptx': 'old' });
  expect(writeWhole(join(folder, 'old.pptx'), bytes)).toBeUndefined();
  expect(writeWhole(join(folder, 'out/deep/new.pptx'), bytes)).toBeUndefined();
  expect(readFileSync(join(folder, 'old.pptx'), 'utf8')).toBe('new');
  expect(readFileSync(join(folder, 'out/deep/new.pptx'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['old.pptx', 'out']);
});

test('when it cannot, it gives the reason, leaves what was there and no temporary file', () => {
  const folder = aFolder({ 'taken/inside.txt': 'old' });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'file'), 'old');
  expect(writeWhole(join(folder, 'taken'), bytes)).toMatch(/^E(ISDIR|NOTEMPTY|EXIST|PERM)/u);
  expect(writeWhole(join(folder, 'file/below.pptx'), bytes)).toMatch(/^E(NOTDIR|EXIST)/u);
  expect(readFileSync(join(folder, 'taken/inside.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['empty', 'file', 'taken']);
});
