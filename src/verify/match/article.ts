import type { Amount, Quantity } from '../read/quantity.ts';
import { type Cited, occurrencesIn } from '../sources/citation.ts';

/**
 * Whether 一 before a measure word is a figure by the cited passages, although it mostly is an article: they have figures
 * for the same thing (两名同志 for 一名同志), and never 一 as an article.
 */
export function isCountedThere(article: Quantity, cited: readonly Cited[]): boolean {
  if (article.type !== 'amount' || article.isFigure || !/^一\D/.test(article.written)) return false;
  const alike = cited
    .flatMap(occurrencesIn)
    .map(({ quantity }) => quantity)
    .filter((quantity) => quantity.type === 'amount' && isSameThing(quantity, article));
  return alike.length > 0 && alike.every(({ isFigure }) => isFigure);
}

/** Whether two amounts have the same unit, and nouns that start with the same one or two characters. */
function isSameThing(a: Amount, b: Amount): boolean {
  const length = Math.min(2, a.noun.length, b.noun.length);
  if (a.unit === '' || a.unit !== b.unit || length === 0) return false;
  return a.noun.slice(0, length) === b.noun.slice(0, length);
}
