import { yearsIn } from '../../read/dates.ts';
import type { Basis, SourceBasis } from '../../sources/evidence.ts';

/** The difference of two numbers that a formula consists of or begins with: 12.7 - 10.4, (217 - 155) / 155 * 100. */
const DIFFERENCE = /^\s*[=＝]?\s*[(（]?\s*([\d.,]+)\s*[万亿]?\s*[-−–－]\s*([\d.,]+)\s*[万亿]?\s*(?:[)）]|$)/;
/** What stands right before the figure of a time before: 上年同期为, compared with, from. */
const EARLIER =
  /(?:上一?年|去年|上[期届季月次]|上学年|年初|期初|此前|原[为来有]|[由从]|(?:last|previous|prior) year|compared with|against|instead of|rather than|\bfrom)[^，。；,;\d]{0,12}$/i;
/** What stands right behind it: a year earlier. */
const EARLIER_BEHIND = /^[^，。；,;.\d]{0,12}(?:year (?:ago|earlier|before)|the year before|previous year)/i;

/**
 * Whether a computed difference is a rise or a fall, by the times of its two figures in the sources: the years that label
 * them, or words such as 上年同期. `undefined` for another formula, and where the sources name no times.
 */
export function directionOf(basis: Basis | undefined): 'rise' | 'fall' | undefined {
  if (basis?.type !== 'computed') return undefined;
  const [, a, b] = DIFFERENCE.exec(basis.formula) ?? [];
  const [first, second] = basis.operands;
  if (a === undefined || b === undefined || !first || !second) return undefined;
  const later = laterOf(first, second);
  const [x, y] = [a, b].map((number) => Number(number.replaceAll(',', '')));
  if (!later || x === undefined || y === undefined || x === y) return undefined;
  return (later === first) === x > y ? 'rise' : 'fall';
}

type Place = Pick<SourceBasis, 'sentence' | 'start' | 'end'>;

/** The later one of two figures of sources; `undefined` when that is open. */
export function laterOf<T extends Place>(a: T, b: T): T | undefined {
  const [year, other] = [yearOf(a), yearOf(b)];
  if (year !== undefined && other !== undefined && year !== other) return year > other ? a : b;
  const [isEarlier, isOther] = [a, b].map(({ sentence, start, end }) => {
    return EARLIER.test(sentence.slice(0, start)) || EARLIER_BEHIND.test(sentence.slice(end));
  });
  if (isEarlier === isOther) return undefined;
  return isEarlier ? b : a;
}

/** The year that labels a cell, or that stands right before a figure. */
function yearOf({ sentence, start }: Place): number | undefined {
  const before = sentence.slice(Math.max(0, start - 24), start);
  const year = yearsIn(before).at(-1);
  return year === undefined ? undefined : Number(year);
}
