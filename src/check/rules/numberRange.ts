import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** Two numbers joined by `-`, `~` or `–` before a Chinese unit; but not an ISO date, a telephone number or 5+2. */
const RANGE =
  /(?<![\d\-./])(\d+(?:\.\d+)?%?)\s?[-~–]\s?(\d+(?:\.\d+)?%?)(?![\d\-./%])(?=\s?\p{Script=Han})/gu;

export const numberRange = rule('number-range', (deck, add) => {
  for (const { match, written, place } of matches(deck, RANGE)) {
    add({ written, better: `${match[1]}—${match[2]}` }, place());
  }
});
