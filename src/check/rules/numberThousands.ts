import { placeIn } from '../passages.ts';
import type { Match } from '../prose.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

const GROUPED = /(?<![\d.,])\d{1,3}(?:[,，]\d{3})+(?![\d,])/gu;
const PLAIN = /(?<![\d.,\-/#])\d{4,}(?![\d\-/]|年|[.,]\d)/gu;

export const numberThousands = rule('number-thousands', (deck, found) => {
  const grouped = [...matches(deck, GROUPED)];
  // Four digits alone may be a year; they count as a number only when something in the deck is grouped like it.
  const plain = [...matches(deck, PLAIN)].filter(({ match }) => !/^(?:19|20)\d\d$/u.test(match[0]));
  if (grouped.length === 0 || plain.length === 0) return;
  const [rare, usual] = grouped.length < plain.length ? [grouped, plain] : [plain, grouped];
  const { passage, match, start, end } = rare[0] as Match;
  found(
    { written: match[0], usual: usual[0]?.match[0] ?? '', count: rare.length },
    placeIn(passage, start, end),
  );
});
