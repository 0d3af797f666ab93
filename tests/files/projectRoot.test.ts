import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/files/projectRoot.ts';
import { aFolder } from './aFolder.ts';

test('the nearest folder with a mark is the project; without one it is the deck’s own folder', () => {
  const marked = aFolder({ '.deckwright-root': '', 'decks/july/content.yaml': 'x' });
  expect(projectRoot(join(marked, 'decks', 'july'))).toBe(marked);
  const plain = aFolder({ 'decks/july/content.yaml': 'x' });
  expect(projectRoot(join(plain, 'decks', 'july'))).toBe(join(plain, 'decks', 'july'));
});
