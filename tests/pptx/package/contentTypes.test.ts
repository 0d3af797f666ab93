import { expect, it } from 'vitest';
import { contentTypes } from '../../../src/pptx/package/contentTypes.ts';
import { lintPackage } from '../../../src/pptx/package/lint/lintPackage.ts';
import { everyKind } from '../everyKind.ts';
import { drawn, read } from './read.ts';

const TYPES = '[Content_Types].xml';

it('lists the parts that are there, with their right types, and no other', async () => {
  const parts = await drawn(everyKind());
  expect(read(parts, TYPES)).toContain('/ppt/slideMasters/slideMaster2.xml');
  expect(read(parts, TYPES)).toContain('"image/jpg"');
  contentTypes(parts);
  expect(lintPackage(parts).filter(({ part }) => part === TYPES)).toEqual([]);
  expect(
    [...read(parts, TYPES).matchAll(/Extension="(\w+)" ContentType="([^"]*)"/g)].map(([, ext, type]) => [
      ext,
      type,
    ]),
  ).toEqual([
    ['png', 'image/png'],
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ]);
});

it('is a mistake of ours to write a part of a kind nobody knows', async () => {
  const parts = await drawn(everyKind());
  parts.set('ppt/fonts/font1.fntdata', 'x');
  expect(() => contentTypes(parts)).toThrow('no content type is known for the part ppt/fonts/font1.fntdata');
});
