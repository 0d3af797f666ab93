import { Report } from '../../diagnostics/report.ts';
import type { PageFacts } from '../deckFacts.ts';

/**
 * Attempts `ways`, which go from the best design to the one that takes the least space, and returns the result of the
 * first one without a finding other than `text-small`, in which no text exceeds the page's caps. Otherwise returns the result of the last one. Only the findings of
 * the returned attempt are added to the page's report. Throws when `ways` is empty.
 */
export function tryWays<Way, Result>(
  page: PageFacts,
  ways: readonly Way[],
  attempt: (way: Way, page: PageFacts) => Result,
): Result {
  for (const [i, way] of ways.entries()) {
    const report = new Report();
    const sizes = new Map<string, number>();
    const result = attempt(way, { ...page, report, sizes });
    const within = [...sizes].every(([what, size]) => size <= capOf(page, what));
    const fits = within && report.sorted().every(({ code }) => code === 'text-small');
    if (!fits && i < ways.length - 1) continue;
    page.report.absorb(report);
    for (const [what, size] of sizes) noteSize(page, what, size);
    return result;
  }
  throw new Error('there is no way to try');
}

/** `sizes` from each of its elements on: all sizes, then all but the largest, and so on to the smallest alone. */
export const shrinking = (sizes: readonly number[]): number[][] => sizes.map((_, i) => sizes.slice(i));

/** The size in points that this sort of text may not exceed on the page. */
export const capOf = ({ caps }: PageFacts, what: string): number =>
  caps?.get(what) ?? Number.POSITIVE_INFINITY;

/** Notes a size in points that this sort of text took on the page. */
export function noteSize({ sizes }: PageFacts, what: string, size: number): void {
  sizes.set(what, Math.max(size, sizes.get(what) ?? 0));
}
