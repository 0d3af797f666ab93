import { arithmetic, decimal, type Exact } from '../read/exact.ts';
import type { Amount } from '../read/quantity.ts';

/** A rounder figure with 近 is at most so much above its source, one with 超 at most so much below: a part of the figure. */
const NEAR = { n: 7n, d: 100n };
const OVER = { n: 20n, d: 100n };

/**
 * Whether a figure of a slide is that of a source rounded to the places that the slide shows: 214亿 of 213.6亿, 34% of 33.7%.
 * With 约 the zeros at the end need not be exact: about 1,200 of 1,187. With 近 it may be rounded up, with 超 down.
 */
export function isRounded(shown: Amount, source: Amount): boolean {
  const scale = arithmetic.divide(shown.value, shown.mantissa);
  const full = scale && arithmetic.divide(source.value, scale);
  if (!full || shown.mantissa.n === 0n || arithmetic.same(full, shown.mantissa)) return false;
  const [hedge] = shown.qualifiers;
  if (shown.qualifiers.length > 1 || (source.qualifiers.length > 0 && source.qualifiers[0] !== hedge))
    return false;
  const places = placesOf(shown);
  const isRounder = significant(shown.mantissa) < significant(full);
  if (hedge === undefined || hedge === 'about' || source.qualifiers.length > 0) {
    if (decimal(full, places) === decimal(shown.mantissa, places)) return true;
    return hedge === 'about' && isRounder && roundsTo(full, shown.mantissa);
  }
  const within = (gap: Exact, part: Exact) =>
    gap.n > 0n && !arithmetic.isLess(arithmetic.multiply(shown.mantissa, part), gap);
  if (hedge === 'near') return isRounder && within(arithmetic.subtract(shown.mantissa, full), NEAR);
  if (hedge === 'over' || hedge === 'at least')
    return isRounder && within(arithmetic.subtract(full, shown.mantissa), OVER);
  return false;
}

/** The decimal places that a figure is written with; none for a numeral in words. */
export const placesOf = ({ written }: Amount): number => /\d\.(\d+)/.exec(written)?.[1]?.length ?? 0;

/** Whether a figure rounds to another one at the last digit of that one which is not zero. */
function roundsTo(full: Exact, shown: Exact): boolean {
  const zeros = /0*$/.exec(decimal(shown))?.[0].length ?? 0;
  const unit = { n: 10n ** BigInt(shown.d === 1n ? zeros : 0), d: 1n };
  const scaled = (value: Exact) => arithmetic.divide(value, unit) ?? value;
  return decimal(scaled(full), 0) === decimal(scaled(shown), 0);
}

/** How many digits of a number count: 2 for 1200 and for 0.12. */
const significant = (value: Exact): number =>
  decimal(value).replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
