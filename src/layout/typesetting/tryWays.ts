import { Report } from '../../diagnostics/report.ts';
import type { PageFacts } from '../deckFacts.ts';

/**
 * Attempts `ways`, which go from the best design to the one that takes the least space, and returns the result of the
 * first one without a finding other than `text-small`. Otherwise returns the result of the last one. Only the findings of
 * the returned attempt are added to the page's report. Throws when `ways` is empty.
 */
export function tryWays<Way, Result>(
  page: PageFacts,
  ways: readonly Way[],
  attempt: (way: Way, page: PageFacts) => Result,
): Result {
  for (const [i, way] of ways.entries()) {
    const report = new Report();
    const result = attempt(way, { ...page, report });
    const fits = report.sorted().every(({ code }) => code === 'text-small');
    if (!fits && i < ways.length - 1) continue;
    page.report.absorb(report);
    return result;
  }
  throw new Error('there is no way to try');
}

/** `sizes` from each of its elements on: all sizes, then all but the largest, and so on to the smallest alone. */
export const shrinking = (sizes: readonly number[]): number[][] => sizes.map((_, i) => sizes.slice(i));
