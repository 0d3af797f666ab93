import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

export const numberPercent = rule('number-percent', (deck, add) => {
  for (const { match, written, place } of matches(deck, /(\d+(?:\.\d+)?)\s*％|百分之(\d+(?:\.\d+)?)/gu)) {
    add({ written, better: `${match[1] ?? match[2]}%` }, place());
  }
});
