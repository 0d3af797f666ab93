import { arithmetic, decimal, type Exact, exact } from '../../read/exact.ts';
import type { Amount } from '../../read/quantity.ts';
import { placesOf, roundsTo } from './rounding.ts';

/**
 * Whether the result of a formula is the amount shown, at the precision and with the hedge shown: 38.94… agrees with 38.9倍,
 * 39倍, 将近40倍 and 38倍多. A share of 0.046 agrees with 4.6% and 46‰.
 * With 约, and for an entry that no slide shows (`isRough`), zeros at the end need not be exact: €24,300 of 24,320.
 */
export function computedAgrees(shown: Amount, result: Exact, isRough = false): boolean {
  const scale = arithmetic.divide(shown.value, shown.mantissa) ?? exact('1');
  const results = shown.unit === '%' ? [result, arithmetic.multiply(result, exact('100'))] : [result];
  return results.some((candidate) => {
    const scaled = arithmetic.divide(candidate, scale) ?? candidate;
    if (shown.qualifiers.includes('near')) return isJust(scaled, shown.mantissa);
    if (shown.qualifiers.includes('over')) return isJust(shown.mantissa, scaled);
    if (isRough || shown.qualifiers.includes('about')) return roundsTo(scaled, shown.mantissa);
    return decimal(scaled, placesOf(shown)) === decimal(shown.mantissa, placesOf(shown));
  });
}

/** Whether `low` is at most `high`, and at least nine tenths of it. */
function isJust(low: Exact, high: Exact): boolean {
  const gap = arithmetic.subtract(high, low);
  return !arithmetic.isLess(high, low) && !arithmetic.isLess(arithmetic.multiply(high, exact('0.1')), gap);
}
