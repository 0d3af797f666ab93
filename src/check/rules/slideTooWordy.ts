import { rule } from '../rule.ts';
import { placeOf, slideParagraphs } from '../slideParagraphs.ts';

/** In words, of which a Han character is one: about a minute of reading aloud. An audience that reads does not listen. */
const LIMIT = 260;

export const slideTooWordy = rule('slide-too-wordy', ({ slides }, add) => {
  for (const slide of slides) {
    const words = slideParagraphs(slide)
      .filter(({ use }) => use !== 'notes' && use !== 'margin')
      .map(({ plain }) => plain.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0)
      .reduce((sum, count) => sum + count, 0);
    if (words > LIMIT) add({ words, limit: LIMIT }, placeOf(slide));
  }
});
