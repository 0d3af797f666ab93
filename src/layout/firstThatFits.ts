import { Report } from '../diagnostics/report.ts';
import type { Sheet } from './deck.ts';

/**
 * The result of the first of `ways` that fits without a finding; when none does, of the last, whose findings are
 * reported. Ways go from the best-looking to the most frugal.
 */
export function firstThatFits<Way, Result>(
  sheet: Sheet,
  ways: readonly Way[],
  attempt: (way: Way, sheet: Sheet) => Result,
): Result {
  const last = ways.at(-1);
  if (last === undefined) throw new Error('there is no way to try');
  for (const way of ways.slice(0, -1)) {
    const report = new Report();
    const result = attempt(way, { ...sheet, report });
    if (report.isEmpty) return result;
    // Small is no reason to go on, but worth saying.
    if (report.sorted().every(({ code }) => code === 'text-small')) return attempt(way, sheet);
  }
  return attempt(last, sheet);
}

/** `sizes`, then without the largest, and so on down to the floor alone. */
export const shrinking = (sizes: readonly number[]): number[][] => sizes.map((_, i) => sizes.slice(i));
