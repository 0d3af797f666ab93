import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontsIn } from '../../../src/files/fonts/fontsIn.ts';
import { packageFolder } from '../../../src/files/packageFolder.ts';
import { aFolder } from '../aFolder.ts';

const FONT = join(packageFolder(), 'fonts', 'thumbnail.otf');

test('fonts are found in folders of folders, by the names within them', () => {
  const folder = aFolder({ 'a/b/readme.txt': 'no font' });
  copyFileSync(FONT, join(folder, 'a', 'b', 'one.otf'));
  expect(fontsIn([folder])).toEqual([
    {
      ...{ file: join(folder, 'a/b/one.otf'), start: 0, families: ['Deckwright Thumbnail'] },
      ...{ weight: 500, italic: false },
    },
  ]);
});

test('a folder that is missing, and a file that is damaged, have no fonts', () => {
  const folder = aFolder({ 'a.ttf': '', 'b.otf': 'OTTO', 'c.ttc': 'ttcf\0\0\0\0\xff\xff\xff\xff' });
  expect(fontsIn([folder, join(folder, 'none')])).toEqual([]);
});
