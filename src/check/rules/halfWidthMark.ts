import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** The full-width form of each punctuation mark. */
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

/** A half-width mark that ends a clause after a Han character, or a bracket beside one; but not in 5+2, 10:30, GAP (2011). */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”’》）])[,:;?!](?!\d)|(?<=[\p{Script=Han}”’》）])\.(?![.\w])|(?<=\p{Script=Han})\(|\((?=\p{Script=Han})|\)(?=\p{Script=Han})|(?<=\p{Script=Han})\)/gu;

/** Without one the text is not Chinese: English has ” and ’ too. */
const HAN = /\p{Script=Han}/u;

export const halfWidthMark = rule('half-width-mark', (deck, add) => {
  for (const { written: sign, place, paragraph } of matches(deck, HALF_WIDTH))
    if (HAN.test(paragraph.plain)) add({ sign, full: FULL[sign] ?? sign }, place());
});
