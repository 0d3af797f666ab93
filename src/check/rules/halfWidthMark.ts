import { placeIn } from '../passages.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** A mark right after a Han character that ends a clause, or a bracket beside one: 5+2, 10:30, GAP (2011) are left alone. */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”’》）])[,:;?!](?!\d)|(?<=[\p{Script=Han}”’》）])\.(?![.\w])|(?<=\p{Script=Han})\(|\((?=\p{Script=Han})|\)(?=\p{Script=Han})|(?<=\p{Script=Han})\)/gu;

export const halfWidthMark = rule('half-width-mark', (deck, found) => {
  for (const { passage, match, start, end } of matches(deck, HALF_WIDTH)) {
    const mark = match[0];
    found({ mark, full: FULL[mark] ?? mark }, placeIn(passage, start, end));
  }
});
