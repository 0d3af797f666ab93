import { arithmetic, type Exact, exact } from '../../read/exact.ts';
import type { Amount } from '../../read/quantity.ts';
import { isRounded } from './rounding.ts';

/**
 * How the values of two amounts agree. `sentence` is that of the source, `context` what the slide shows. An end
 * of a range agrees with the range.
 */
export function valuesAgree(
  claimed: Amount,
  source: Amount,
  sentence: string,
  context: string,
): 'same' | 'rounded' | undefined {
  if (isEndOf(claimed, source, context)) return 'same';
  return numbersAgree(claimed, source, `${sentence} ${context}`);
}

/** How two numbers agree. `words` are those around both figures. */
function numbersAgree(claimed: Amount, source: Amount, words: string): 'same' | 'rounded' | undefined {
  const isSame = (a: Exact | undefined, b: Exact | undefined) => (a && b ? arithmetic.same(a, b) : a === b);
  if (isSame(claimed.value, source.value) && isSame(claimed.to, source.to)) return 'same';
  // A loss may be written as a negative number or in words.
  if (isNegative(claimed) !== isNegative(source))
    return FALLS.test(words) ? numbersAgree(positive(claimed), positive(source), words) : undefined;
  if (claimed.to || source.to) return undefined;
  // From 34 days to 12: a bare number has the unit of the one beside it.
  const isOfOne = source.unit + source.noun === '' && !/[千万亿]|[a-z]llion|thousand/.test(claimed.written);
  if (isOfOne && isSame(claimed.mantissa, source.value)) return 'same';
  const isBare = claimed.unit === '' && claimed.noun === '';
  if (isBare && isSame(claimed.value, source.mantissa)) return 'same';
  return isRounded(claimed, source) ? 'rounded' : undefined;
}

/** Words for the ends of a range. */
export const LOWEST = /最[低少小]|\b(?:lowest|least|cheapest|smallest|youngest|shortest)\b/i;
export const HIGHEST =
  /最[高多大迟晚]|至多|不超过|以内|\b(?:highest|most|latest|up to|maximum|dearest|largest|oldest|longest)\b/i;

/** Whether an amount is an end of a range of which a text has both: from 1.29 to 1.66 of 1.29–1.66. */
function isEndOf(claimed: Amount, { value, to, written }: Amount, context: string): boolean {
  if (!to || claimed.to || ![value, to].some((end) => arithmetic.same(claimed.value, end))) return false;
  const end = arithmetic.same(claimed.value, value) ? LOWEST : HIGHEST;
  if (end.test(context)) return true;
  const ends = written.match(/\d[\d.,]*/g) ?? [];
  return ends.length === 2 && ends.every((end) => context.includes(end));
}

const isNegative = ({ value, to }: Amount): boolean => (to ?? value).n < 0n;

/** An amount without its sign; a range from -8 to -4 is one from 4 to 8. */
export function positive(amount: Amount): Amount {
  if (!isNegative(amount)) return amount;
  const [value, to, mantissa] = [amount.to ?? amount.value, amount.value, amount.mantissa].map(
    arithmetic.negate,
  );
  if (!value || !to || !mantissa) return amount;
  return { ...amount, value, mantissa, ...(amount.to ? { to } : {}) };
}

/** Whether a word for a multiple and an amount of growth are the same: 翻了一番 is 增长一倍 and 100% more, halved is 50% less. */
export function isSameGrowth(fold: Amount, growth: Amount, words: string): boolean {
  if (
    fold.unit !== '倍' ||
    !/^(?:翻|减半|减少一半|腰斩)|(?:doubl|tripl|trebl|quadrupl|halv|twice)/i.test(fold.written)
  )
    return false;
  const gain = arithmetic.subtract(fold.value, exact('1'));
  const size = arithmetic.isLess(gain, exact('0')) ? arithmetic.negate(gain) : gain;
  if (growth.unit === '%') return arithmetic.same(growth.value, arithmetic.multiply(size, exact('100')));
  return growth.unit === '倍' && /[增提]|多/.test(words) && arithmetic.same(growth.value, gain);
}

const FALLS =
  /下降|减少|降低|回落|亏损|下跌|负增长|\b(?:loss(?:es)?|fell|falls?|declin|decreas|down|dropp?|lower|reduc|negative|differen|effect|change|expense|cost|charge|tax|R&D|interest)|差|费|成本|支出|税/i;
