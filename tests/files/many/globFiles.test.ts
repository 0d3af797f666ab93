import { expect, test } from 'vitest';
import { globFiles, isPattern } from '../../../src/files/many/globFiles.ts';
import { aFolder } from '../../files/aFolder.ts';

test.each([
  ['decks/*.yaml', ['decks/a.yaml', 'decks/b+.yaml']],
  ['decks/?.yaml', ['decks/a.yaml']],
  ['decks/**/*.yaml', ['decks/a.yaml', 'decks/b+.yaml', 'decks/x/c.yaml', 'decks/x/y/content.yaml']],
  ['decks/*/*.yaml', ['decks/x/c.yaml']],
  ['*.yaml', ['top.yaml']],
  ['./*.yaml', ['./top.yaml']],
  ['none/*.yaml', []],
])('%s', (pattern, found) => {
  const names = [
    'top.yaml',
    'decks/a.yaml',
    'decks/b+.yaml',
    'decks/.c.yaml',
    'decks/a.txt',
    'decks/x/c.yaml',
    'decks/x/y/content.yaml',
  ];
  const folder = aFolder(Object.fromEntries(names.map((name) => [name, ''])));
  expect(globFiles(pattern, folder)).toEqual(found);
});

test('a name without stars and question marks is no pattern', () => {
  expect(['a.yaml', 'a[1].yaml', 'a*.yaml'].map(isPattern)).toEqual([false, false, true]);
});
