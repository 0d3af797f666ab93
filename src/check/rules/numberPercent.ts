import { placeIn } from '../passages.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

export const numberPercent = rule('number-percent', (deck, found) => {
  for (const { passage, match, start, end } of matches(
    deck,
    /(\d+(?:\.\d+)?)\s*％|百分之(\d+(?:\.\d+)?)/gu,
  )) {
    found({ written: match[0], better: `${match[1] ?? match[2]}%` }, placeIn(passage, start, end));
  }
});
