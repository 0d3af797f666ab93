import type { Amount, Quantity } from '../read/quantity.ts';
import type { Cited } from '../sources/citation.ts';

/**
 * Whether 一 before a measure word, which is mostly an article and no figure, stands where the cited passages count:
 * 一名同志 where they have 两名同志, and 一名同志 nowhere.
 */
export function isCountedThere(article: Quantity, cited: readonly Cited[]): boolean {
  if (article.kind !== 'amount' || article.isFigure || !/^一\D/.test(article.written)) return false;
  const alike = cited
    .flatMap(({ document, passage }) => document.occurrences.get(passage) ?? [])
    .map((one) => one.quantity)
    .filter((one): one is Amount => one.kind === 'amount' && isSameThing(one, article));
  return alike.length > 0 && alike.every((one) => one.isFigure);
}

function isSameThing(one: Amount, other: Amount): boolean {
  const length = Math.min(2, one.noun.length, other.noun.length);
  return (
    one.unit !== '' &&
    one.unit === other.unit &&
    length > 0 &&
    one.noun.slice(0, length) === other.noun.slice(0, length)
  );
}
