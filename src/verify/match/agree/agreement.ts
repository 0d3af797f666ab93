import { arithmetic, exact } from '../../read/exact.ts';
import type { Amount, Ordinal, Quantity } from '../../read/quantity.ts';
import { datesAgree } from './datesAgree.ts';
import { hedgesAgree } from './hedgesAgree.ts';
import { isInParentheses, type Place, type Sourced } from './sourced.ts';
import { hasUnitOfLast, unitsAgree } from './unitsAgree.ts';
import { isSameGrowth, valuesAgree } from './valuesAgree.ts';

/**
 * The agreement of a figure on a slide with a figure of a source: `same`; `rounded` when the slide shows the source's figure
 * rounded to the places shown; or the one property in which it differs, a hedge (`qualifier`) or the unit; `undefined` for
 * two different figures.
 */
export type Agreement = 'same' | 'rounded' | 'qualifier' | 'unit' | undefined;

/** Compares a figure of a slide with one of a source. `context` is the text that the slide shows with it: sentence, label, title. */
export function agreement(claimed: Quantity, source: Sourced, context: string): Agreement {
  const { quantity } = source;
  if (claimed.type === 'amount' && quantity.type === 'amount')
    return amountsAgree(claimed, quantity, source, context);
  if (claimed.type === 'ordinal' && quantity.type === 'ordinal') return ordinalsAgree(claimed, quantity);
  if (claimed.type === 'date' && quantity.type === 'date')
    return datesAgree(claimed, quantity) ? 'same' : undefined;
  if (
    isNthInARow(claimed, quantity, source.sentence) ||
    isNthInARow(quantity, claimed, quantity.written + source.sentence)
  )
    return 'same';
  if (isSameNumber(claimed, quantity) || isSameNumber(quantity, claimed)) return 'same';
  if (claimed.type === 'name' && quantity.type === 'name')
    return claimed.name === quantity.name ? 'same' : undefined;
  return undefined;
}

/** Whether the ninth quarter in a row makes nine quarters of it. `words` are those around the count. */
const isNthInARow = (nth: Quantity, count: Quantity, words: string): boolean =>
  nth.type === 'ordinal' &&
  count.type === 'amount' &&
  arithmetic.same(nth.value, count.value) &&
  IN_A_ROW.test(nth.written) &&
  IN_A_ROW.test(words);

const IN_A_ROW = /\b(?:straight|consecutive|successive|running|in a row|in succession)\b/i;

/** Whether a bare number that looks like a year is an amount: 1904 is 1,904 patients. */
const isSameNumber = (year: Quantity, amount: Quantity): boolean =>
  year.type === 'date' &&
  amount.type === 'amount' &&
  /^\d{4}$/.test(year.written) &&
  amount.unit === '' &&
  arithmetic.same(amount.value, exact(year.written));

function amountsAgree(claimed: Amount, source: Amount, place: Place, context: string): Agreement {
  const { sentence, start, end } = place;
  // The article of 一支队伍 does not confirm the figure 1支, but six countries are 6 countries.
  const isArticle = !source.isFigure && !/^(?!one\b)[a-z]/i.test(source.written);
  if (isArticle && /\d/.test(claimed.written)) return undefined;
  if (isSameGrowth(claimed, source, sentence) || isSameGrowth(source, claimed, context)) return 'same';
  const value = valuesAgree(claimed, source, sentence, context);
  if (!value) return undefined;
  const isOfUnit = unitsAgree(claimed, source, place, context);
  if (!isOfUnit && !hasUnitOfLast(claimed, source, place))
    return value === 'rounded' || isNumberOnly(source, place) ? undefined : 'unit';
  if (value === 'rounded') return value;
  if (hedgesAgree(claimed, source, place, context)) return 'same';
  // A bare number with another hedge is another one.
  return isOfUnit || isInParentheses(sentence, start, end) ? 'qualifier' : undefined;
}

/** Whether an amount is a bare numeral such as the number of a heading or an age, which is no figure with another unit. */
const isNumberOnly = (source: Amount, { cell }: Place): boolean =>
  (!source.isFigure && source.unit === '') || (!cell && source.unit + source.noun === '');

function ordinalsAgree(claimed: Ordinal, source: Ordinal): Agreement {
  // 首次 confirms 第一次; 第一时间 is no rank.
  const isRank = source.isFigure || source.written.startsWith('首');
  if (!isRank || !arithmetic.same(claimed.value, source.value)) return undefined;
  return claimed.unit === '' || source.unit === '' || claimed.unit === source.unit ? 'same' : 'unit';
}
