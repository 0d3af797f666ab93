import { findQuantities } from '../../read/numbers.ts';
import type { DatePoint, Quantity } from '../../read/quantity.ts';
import type { Occurrence } from '../../sources/document.ts';
import { ownClause, withClauseBefore } from '../../sources/ownClause.ts';

/** The parts of a date that name a period. A day is compared as a figure. */
const PERIODS = ['year', 'quarter', 'stage', 'month'] as const;

/** A period that a slide names beside a figure, and the one that the sentence of the source names. */
export interface OtherPeriod {
  readonly written: string;
  readonly meant: string;
}

/**
 * The one period in the words that a slide says of a figure, when the sentence of the source with that figure names others
 * of the same kind: 二季度 for 一季度, 2010 for 2011. `inPassage` are all figures of its passage; `year` is the year of the
 * document, which its sentences need not name.
 */
export function otherPeriod(
  words: string,
  { sentence, start, end, cell }: Occurrence,
  inPassage: readonly Occurrence[],
  year: number | undefined,
): OtherPeriod | undefined {
  const own = findQuantities(words);
  if (own.every(({ type }) => type !== 'date')) return undefined;
  const { start: from, text } = withClauseBefore(sentence, ownClause(sentence, start, end));
  const beside = inPassage.filter(
    (one) => one.sentence === sentence && one.start >= from && one.start < from + text.length,
  );
  // A date that a text compares with is compared with such a date: 比一季度, since 2020.
  for (const isCompared of [false, true]) {
    const its = cell
      ? cell.flatMap(findQuantities)
      : beside
          .filter((one) => COMPARED.test(sentence.slice(0, one.start)) === isCompared)
          .map(({ quantity }) => quantity);
    const said = own.filter((one) => COMPARED.test(words.slice(0, one.start)) === isCompared);
    const other = differing(datesIn(said), datesIn(its), year);
    if (other) return other;
  }
  return undefined;
}

function differing(
  own: readonly DatePoint[],
  its: readonly DatePoint[],
  year: number | undefined,
): OtherPeriod | undefined {
  for (const period of PERIODS) {
    const named = own.filter((date) => date[period] !== undefined && date.day === undefined);
    const [date, second] = named;
    if (!date || second) continue;
    const meant = its.filter((one) => one[period] !== undefined);
    const isThere = meant.some((one) => one[period] === date[period] || isIn(date[period], one, period));
    const isOfDocument = period === 'year' && (date.year === year || date.stage?.startsWith('/') === true);
    const [first] = meant;
    if (first && !isThere && !isOfDocument) return { written: date.written, meant: first.written };
  }
  return undefined;
}

/** Before a date that a sentence compares with: the most since 1987. */
const COMPARED =
  /(?:\b(?:since|on|than(?: in)?|from|against|with(?: in)?|until)|[自比较与和]|以来|相比)\s*$/i;

const datesIn = (quantities: readonly Quantity[]): DatePoint[] =>
  quantities.flatMap((one) => (one.type === 'date' ? one : []));

/** Whether a month lies between the first and the last one of several; a year that begins in one and ends in the next has both. */
function isIn(value: unknown, date: DatePoint, period: (typeof PERIODS)[number]): boolean {
  if (typeof value !== 'number') return false;
  if (period === 'month')
    return date.toMonth !== undefined && (date.month ?? 13) <= value && value <= date.toMonth;
  return period === 'year' && date.stage?.startsWith('/') === true && value === (date.year ?? 0) + 1;
}
