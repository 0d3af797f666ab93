import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../pptx/validate.ts';
import { outcome } from './outcome.ts';
import { outlineText } from './outline.ts';
import { withPictures } from './pictures.ts';

// `npm run check:random` tests many more, and validates each deck with the Open XML SDK.
test('whatever an outline says: findings with their places, or a deck that is in order', async () => {
  const decks: Uint8Array[] = [];
  await withPictures((folder) =>
    fc.assert(
      fc.asyncProperty(outlineText(), async (text) => {
        const { deck, wrong } = await outcome(text, folder);
        if (deck) decks.push(deck);
        expect(wrong).toEqual([]);
      }),
      { seed: 2013, numRuns: 24, endOnFailure: true },
    ),
  );
  expect(decks.length).toBeGreaterThan(3);
  const largest = decks.sort((a, b) => b.length - a.length).slice(0, 3);
  expect((await Promise.all(largest.map((deck) => validate(deck)))).flat()).toEqual([]);
});
