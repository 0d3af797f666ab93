import { passages, placeOf } from '../passages.ts';
import { rule } from '../rule.ts';

/** About what is read aloud in a minute; an audience that reads does not listen. */
const LIMIT = 260;

export const slideTooWordy = rule('slide-too-wordy', ({ slides }, found) => {
  for (const slide of slides) {
    const words = passages(slide)
      .filter(({ part }) => part !== 'notes' && part !== 'margin')
      .map(({ plain }) => plain.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0)
      .reduce((sum, count) => sum + count, 0);
    if (words > LIMIT) found({ words, limit: LIMIT }, placeOf(slide));
  }
});
