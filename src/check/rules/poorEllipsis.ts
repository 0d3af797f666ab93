import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** Several dots, several 。, or one … alone, beside a Han character. The right ellipsis is ……. */
const POOR =
  /(?<=[\p{Script=Han}，。、”’）])(?:\.{2,}|。{2,}|…(?!…))|(?:\.{2,}|。{2,}|(?<!…)…)(?=\p{Script=Han})/gu;

export const poorEllipsis = rule('poor-ellipsis', (deck, add) => {
  for (const { written, place } of matches(deck, POOR)) add({ written }, place());
});
