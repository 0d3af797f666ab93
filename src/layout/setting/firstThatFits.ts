import { Report } from '../../diagnostics/report.ts';
import type { Sheet } from '../deck.ts';

/**
 * The result of the first of `ways` that fits without a finding; when none does, of the last, whose findings are
 * reported. Ways go from the best-looking to the most frugal.
 */
export function firstThatFits<Way, Result>(
  sheet: Sheet,
  ways: readonly Way[],
  attempt: (way: Way, sheet: Sheet) => Result,
): Result {
  for (const [i, way] of ways.entries()) {
    const report = new Report();
    const result = attempt(way, { ...sheet, report });
    // Small is no reason to go on, but worth saying.
    const fits = report.sorted().every(({ code }) => code === 'text-small');
    if (!fits && i < ways.length - 1) continue;
    sheet.report.absorb(report);
    return result;
  }
  throw new Error('there is no way to try');
}

/** `sizes`, then without the largest, and so on down to the floor alone. */
export const shrinking = (sizes: readonly number[]): number[][] => sizes.map((_, i) => sizes.slice(i));
