import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

export const doubleSpace = rule('double-space', (deck, add) => {
  for (const { place } of matches(deck, /(?<=\S)[ \u00A0]{2,}(?=\S)|\u3000{2,}/gu)) {
    add({}, place());
  }
});
