import { arithmetic, decimal, exact } from '../../read/exact.ts';
import type { DatePoint, Quantity } from '../../read/quantity.ts';
import { basisOf, type Cited, occurrencesIn } from '../../sources/citation.ts';
import type { Basis } from '../../sources/evidence.ts';

/** In days. */
const WEEK = 7;
const DAY = 86_400_000;

/**
 * The time between two dates of one sentence that a duration is: three years later of 2038, not 2035; seven weeks between
 * 3 June and 19 July. `undefined` for what is no duration, and when no two dates give it.
 */
export function durationOf(
  figure: Quantity,
  text: string,
  cited: readonly Cited[],
): Extract<Basis, { type: 'computed' }> | undefined {
  if (figure.type !== 'amount' || figure.to || figure.qualifiers.length > 0) return undefined;
  const between = UNITS.find(({ form }) => form.test(figure.written))?.between;
  if (!between) return undefined;
  const isUntilNow = between === years && UNTIL_NOW.test(text);
  for (const passage of cited) {
    const dates = occurrencesIn(passage).flatMap((one) =>
      one.quantity.type === 'date' && one.quantity.isFigure ? { ...one, quantity: one.quantity } : [],
    );
    const { year: now } = passage.document;
    const past = dates.find(
      ({ quantity: { year } }) =>
        now !== undefined &&
        year !== undefined &&
        arithmetic.same(figure.mantissa, exact(String(now - year))),
    );
    if (isUntilNow && past && now !== undefined) {
      const formula = `${now} - ${past.quantity.year}`;
      const operands = [basisOf({ document: passage.document, occurrence: past })];
      return { type: 'computed', formula, result: decimal(figure.mantissa), isDeclared: false, operands };
    }
    for (const [i, one] of dates.entries())
      for (const other of dates.slice(i + 1)) {
        if (one.sentence !== other.sentence) continue;
        const times = between(one.quantity, other.quantity);
        const time = times.find((value) => arithmetic.same(figure.mantissa, exact(String(value))));
        if (time === undefined) continue;
        const operands = [other, one].map((occurrence) =>
          basisOf({ document: passage.document, occurrence }),
        );
        const formula = `${other.quantity.written} - ${one.quantity.written}`;
        return { type: 'computed', formula, result: String(time), isDeclared: false, operands };
      }
  }
  return undefined;
}

/** Words for the time from a year to that of a document. */
const UNTIL_NOW =
  /年来|年前|以来|时隔|走过|历[时经]|已[经有]?|\b(?:ago|since|for the first time|first|in (?:\w+|\d+) years|now)\b/i;

type Between = (one: DatePoint, other: DatePoint) => number[];

/** Years between two years, where both dates are as exact. */
const years: Between = (one, other) =>
  one.year === undefined || other.year === undefined || one.month !== other.month || one.day !== other.day
    ? []
    : [Math.abs(other.year - one.year)];

/** Whole weeks between two days, the last one with it. */
const weeks: Between = (one, other) => {
  const [from, to] = [one, other].map(({ year, month, day }) =>
    month === undefined || day === undefined ? Number.NaN : Date.UTC(year ?? 0, month - 1, day) / DAY,
  );
  const days = Math.abs((to ?? Number.NaN) - (from ?? Number.NaN)) + 1;
  return Number.isNaN(days) ? [] : [Math.round(days / WEEK)];
};

/** How durations are written, with how the time between two dates is found. */
const UNITS: readonly { readonly form: RegExp; readonly between: Between }[] = [
  { form: /(?:\byears?|年)$/i, between: years },
  { form: /(?:\bweeks?|周|星期)$/i, between: weeks },
];
