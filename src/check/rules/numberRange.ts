import { placeIn } from '../passages.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** Two numbers joined by - or ~ before a Chinese unit. ISO dates, telephone numbers and 5+2 are none. */
const RANGE =
  /(?<![\d\-./])(\d+(?:\.\d+)?%?)\s?[-~–]\s?(\d+(?:\.\d+)?%?)(?![\d\-./%])(?=\s?\p{Script=Han})/gu;

export const numberRange = rule('number-range', (deck, found) => {
  for (const { passage, match, start, end } of matches(deck, RANGE)) {
    found({ written: match[0], better: `${match[1]}—${match[2]}` }, placeIn(passage, start, end));
  }
});
