import { expect, it } from 'vitest';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { randomDeck } from '../pptx/randomDeck.ts';
import { lintPackage } from './lintPackage.ts';

/** Rules that report faults of the random scene itself, which has equal titles and meaningless texts. */
const OF_THE_SCENE = ['alt-text', 'empty-placeholders', 'titles'];

it.each([3, 4, 5])('whatever a scene says, the package is in order (seed %i)', async (seed) => {
  const scene = randomDeck(seed, 20);
  const found = lintPackage(await writePptx(scene), { faces: Object.values(scene.theme.faces.quotation) });
  expect(found.filter(({ rule }) => !OF_THE_SCENE.includes(rule))).toEqual([]);
});
