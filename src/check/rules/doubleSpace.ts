import { placeIn } from '../passages.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

export const doubleSpace = rule('double-space', (deck, found) => {
  for (const { passage, start, end } of matches(deck, /(?<=\S)[ \u00A0]{2,}(?=\S)|\u3000{2,}/gu)) {
    found({}, placeIn(passage, start, end));
  }
});
