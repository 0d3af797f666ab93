import { expect, it } from 'vitest';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { randomDeck } from './randomDeck.ts';
import { validate } from './validate.ts';

it.each([1, 2])('writes anything a scene can say as a valid deck (seed %i)', async (seed) => {
  expect(await validate(await writePptx(randomDeck(seed, 40)))).toEqual([]);
});
