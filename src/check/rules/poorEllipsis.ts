import { placeIn } from '../passages.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** Dots in a row, 。 in a row, or one … alone, beside Han characters. */
const POOR =
  /(?<=[\p{Script=Han}，。、”’）])(?:\.{2,}|。{2,}|…(?!…))|(?:\.{2,}|。{2,}|(?<!…)…)(?=\p{Script=Han})/gu;

export const poorEllipsis = rule('poor-ellipsis', (deck, found) => {
  for (const { passage, match, start, end } of matches(deck, POOR))
    found({ written: match[0] }, placeIn(passage, start, end));
});
