import { Report } from '../diagnostics/report.ts';
import type { Sheet } from './deck.ts';

/**
 * The result of the first of `ways` that fits without a finding; when none does, of the last, whose findings are
 * reported. Ways go from the best-looking to the most frugal.
 */
export function firstThatFits<Way, Result>(
  sheet: Sheet,
  ways: readonly [Way, ...Way[]],
  attempt: (way: Way, sheet: Sheet) => Result,
): Result {
  for (const way of ways) {
    const report = new Report();
    const result = attempt(way, { ...sheet, report });
    if (report.sorted().length === 0) return result;
  }
  return attempt(ways.at(-1) ?? ways[0], sheet);
}

/** `sizes`, then without the largest, and so on down to the floor alone. */
export function shrinking(sizes: readonly [number, ...number[]]): [number[], ...number[][]] {
  const [, second, ...rest] = sizes;
  return second === undefined ? [[...sizes]] : [[...sizes], ...shrinking([second, ...rest])];
}
