import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** The opening mark of each style. */
const STYLES = { '“ ”': /“/gu, '「 」': /「/gu, '" "': /(?<=\p{Script=Han})"|"(?=\p{Script=Han})/gu };

export const quotationMarksMixed = rule('quotation-marks-mixed', (deck, add) => {
  const used = Object.entries(STYLES)
    .map(([style, pattern]) => ({ style, found: [...matches(deck, pattern)] }))
    .sort((a, b) => b.found.length - a.found.length);
  const [usual, ...others] = used as [(typeof used)[0], ...typeof used];
  for (const { style, found } of others) {
    const [first] = found;
    const facts = {
      usual: usual.style,
      usualCount: usual.found.length,
      rare: style,
      rareCount: found.length,
    };
    if (first) add(facts, first.place());
  }
});
