import { arithmetic, decimal, type Exact } from '../../read/exact.ts';
import type { Amount, Qualifier } from '../../read/quantity.ts';

/** A rounder figure with 近 is at most so much above its source, one with 超 or 不足 at most so much away: a part of the figure. */
const NEAR = { n: 10n, d: 100n };
const OVER = { n: 20n, d: 100n };
const BELOW_ONE = { n: 25n, d: 100n };
/** About three quarters is at most so much away from its source. */
const ABOUT = { n: 4n, d: 100n };
/** About 25,000 of 25,520. */
const ROUGHLY = { n: 25n, d: 1000n };

/**
 * Whether a figure of a slide is that of a source rounded to the places that the slide shows: 214亿 of 213.6亿, 34% of 33.7%.
 * With 约 the zeros at the end need not be exact: about 1,200 of 1,187. With 近 it may be rounded up, with 超 down.
 */
export function isRounded(shown: Amount, source: Amount): boolean {
  const full = inUnitOf(shown, source);
  if (!full || arithmetic.same(full, shown.mantissa)) return false;
  const [hedge] = shown.qualifiers;
  const isOther = source.qualifiers.length > 0 && source.qualifiers[0] !== hedge;
  // Nearly 7000 of 6800 and more.
  const isUpTo = hedge === 'near' && source.qualifiers[0] === 'over' && isJust('near', shown.mantissa, full);
  if (isUpTo) return true;
  if (shown.qualifiers.length > 1 || isOther) return false;
  if (hedge !== undefined) return isHedgedRounding(shown, hedge, source, full);
  return isPlainRounding(shown, source) || isRoundWithoutHedge(shown, full);
}

/** Whether a figure is rounded so that it needs no hedge: a part in words, or two digits at least before two zeros. */
const isRoundWithoutHedge = (shown: Amount, full: Exact): boolean =>
  isPartInWords(shown)
    ? isAbout(shown.mantissa, full)
    : /^\d+[1-9]\d*0{2,}$/.test(decimal(shown.mantissa)) && roundsTo(full, shown.mantissa);

/** Whether a hedged figure is its source's, whose value in the unit shown is `full`. */
function isHedgedRounding(shown: Amount, hedge: Qualifier, source: Amount, full: Exact): boolean {
  const isPlain = isPlainRounding(shown, source);
  const isInWords = isPartInWords(shown);
  const isRounder = isInWords || isRounderThan(full, shown.mantissa);
  const isNear = isInWords
    ? isAbout(shown.mantissa, full)
    : isRounder && (roundsTo(full, shown.mantissa) || isWithin(shown.mantissa, full, ROUGHLY));
  if (hedge === 'about') return isPlain || isNear;
  return source.qualifiers.length > 0 ? isPlain : isRounder && isJust(hedge, shown.mantissa, full);
}

/** Whether a part in words is near its source: about three quarters of 76%. */
const isAbout = (shown: Exact, full: Exact): boolean => isWithin(shown, full, ABOUT);

/** Whether a number is so near its source, as a part of it. */
const isWithin = (shown: Exact, full: Exact, part: Exact): boolean =>
  !arithmetic.isLess(arithmetic.multiply(shown, part), gapOf(full, shown));

/** How far two numbers are from each other. */
function gapOf(a: Exact, b: Exact): Exact {
  const gap = arithmetic.subtract(a, b);
  return gap.n < 0n ? arithmetic.negate(gap) : gap;
}

/** The number of a source in the unit that a figure is written in: 213.6 of 213.6亿元; none for a figure of zero. */
function inUnitOf(shown: Amount, source: Amount): Exact | undefined {
  const scale = arithmetic.divide(shown.value, shown.mantissa);
  return scale && arithmetic.divide(source.value, scale);
}

/** Whether an amount is a part of a whole in words: a quarter, 三分之二, four in ten, 四成. Parts are few, so they round much. */
export const isPartInWords = ({ unit, written }: Amount): boolean =>
  unit === '%' && (/(?<!百)分之|成/.test(written) || !/\d|百分|per ?cent/i.test(written));

/** Whether a shown number has fewer digits that count, or no decimals where the full one has some. */
const isRounderThan = (full: Exact, shown: Exact): boolean =>
  significant(shown) < significant(full) || (shown.d === 1n && full.d !== 1n);

/** Whether a figure with 近 or 不足 is a little above its source, or one with 超 a little below. */
function isJust(hedge: Qualifier, shown: Exact, full: Exact): boolean {
  const within = (gap: Exact, part: Exact) =>
    gap.n > 0n && !arithmetic.isLess(arithmetic.multiply(shown, part), gap);
  if (hedge === 'near') return within(arithmetic.subtract(shown, full), NEAR);
  // Below one times of 0.8 times, but not fewer than 50 of 41.
  const under = shown.n === shown.d ? BELOW_ONE : NEAR;
  if (hedge === 'under') return within(arithmetic.subtract(shown, full), under);
  const isOver = hedge === 'over' || hedge === 'at least';
  return isOver && within(arithmetic.subtract(full, shown), OVER);
}

/** Whether a figure is a source's at the places that it shows, whatever hedge it has: about 72% of 71.8%. */
export function isPlainRounding(shown: Amount, source: Amount): boolean {
  const full = inUnitOf(shown, source);
  if (full === undefined) return false;
  // Half a unit of the last place may be rounded up or down: 930 and 931 of 930.5.
  return !arithmetic.isLess({ n: 1n, d: 2n * 10n ** BigInt(placesOf(shown)) }, gapOf(full, shown.mantissa));
}

/** The decimal places that a figure is written with; none for a numeral in words. */
export const placesOf = ({ written }: Amount): number => /\d\.(\d+)/.exec(written)?.[1]?.length ?? 0;

/** Whether a figure is a source's at the last digit that is not zero, whatever hedge it has: near 2400 of 2386.7. */
export function isRoundNumber(shown: Amount, source: Amount): boolean {
  const full = inUnitOf(shown, source);
  const isOver = shown.qualifiers.includes('over');
  return full !== undefined && (roundsTo(full, shown.mantissa) || (isOver && cutsTo(full, shown.mantissa)));
}

/** Whether a figure without its last digits is another one: 6547 is 6500 and more. */
function cutsTo(full: Exact, shown: Exact): boolean {
  const zeros = /0*$/.exec(decimal(shown))?.[0].length ?? 0;
  const gap = arithmetic.subtract(full, shown);
  return gap.n >= 0n && arithmetic.isLess(gap, { n: 10n ** BigInt(zeros), d: 1n });
}

/** Whether a figure rounds to another one at the last digit of that one which is not zero. */
export function roundsTo(full: Exact, shown: Exact): boolean {
  const places = /\.(\d+)/.exec(decimal(shown))?.[1]?.length ?? 0;
  if (places > 0) return decimal(full, places) === decimal(shown, places);
  const unit = { n: 10n ** BigInt(/0*$/.exec(decimal(shown))?.[0].length ?? 0), d: 1n };
  const scaled = (value: Exact) => arithmetic.divide(value, unit) ?? value;
  return decimal(scaled(full), 0) === decimal(scaled(shown), 0);
}

/** How many digits of a number count: 2 for 1200 and for 0.12. */
export const significant = (value: Exact): number =>
  decimal(value).replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
