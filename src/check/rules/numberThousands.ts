import { type Match, matches } from '../prose.ts';
import { rule } from '../rule.ts';

const GROUPED = /(?<![\d.,])\d{1,3}(?:[,，]\d{3})+(?![\d,])/gu;
/** Four digits before 万 or 亿 (2400余万元) are not grouped in Chinese, so they say nothing. */
const PLAIN = /(?<![\d.,\-/#])\d{4,}(?![\d\-/]|年|[.,]\d|[余多]?[万亿])/gu;

export const numberThousands = rule('number-thousands', (deck, add) => {
  const shown = (pattern: RegExp) =>
    [...matches(deck, pattern)].filter(({ paragraph }) => paragraph.use !== 'notes');
  const grouped = shown(GROUPED);
  // Four digits from 1900 to 2099 may be a year, and digits behind a word in capitals are a name (ISO 27001).
  const plain = shown(PLAIN).filter(
    ({ written, start, paragraph }) =>
      !/^(?:19|20)\d\d$/u.test(written) &&
      !/\p{Lu}[\p{Lu}/-]+[ \u00A0]?$/u.test(paragraph.plain.slice(0, start)),
  );
  if (grouped.length === 0 || plain.length === 0) return;
  const [rare, usual] = grouped.length < plain.length ? [grouped, plain] : [plain, grouped];
  const [first] = rare as [Match, ...Match[]];
  const [other] = usual as [Match, ...Match[]];
  add({ written: first.written, usual: other.written, count: rare.length }, first.place());
});
