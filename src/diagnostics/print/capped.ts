import type { Severity } from '../entry.ts';

/** The code, the severity and the count of findings that are left out. */
export interface LeftOut {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** The findings that are printed, and those that are left out, by their codes. */
export interface Capped<F> {
  readonly shown: readonly F[];
  readonly more: readonly LeftOut[];
}

/** The most findings of one code that a program is given: GitHub refuses a SARIF file of more than 25 000. */
export const MOST_FOR_PROGRAMS = 1000;

/** Keeps the first `most` findings of each code: so many of one code have one cause, and the author corrects the cause. */
export function capped<F extends { code: string; severity: Severity }>(
  findings: readonly F[],
  most: number,
): Capped<F> {
  const counts = new Map<string, { count: number; severity: Severity }>();
  const shown = findings.filter(({ code, severity }) => {
    const count = (counts.get(code)?.count ?? 0) + 1;
    counts.set(code, { count, severity });
    return count <= most;
  });
  const more = [...counts]
    .filter(([, { count }]) => count > most)
    .map(([code, { count, severity }]) => ({ code, severity, count: count - most }));
  return { shown, more };
}

/** What a printer writes in the place of findings that are left out. */
export const andMore = ({ code, count }: LeftOut): string => `and ${count} more of ${code}`;
