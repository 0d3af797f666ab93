import type { Report } from '../diagnostics/report.ts';

/** The last second that a date of four digits for the year has. */
const LAST = 253_402_300_799;

/**
 * What `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) says, as an ISO time; undefined
 * when it is not set, or, with a finding, when it is not a number of seconds.
 */
export function sourceDate(epoch: string | undefined, report: Report): string | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  const seconds = /^\d+$/.test(epoch) ? Number(epoch) : Number.NaN;
  if (seconds <= LAST) return new Date(seconds * 1000).toISOString();
  report.add('source-date-epoch', { found: epoch });
  return undefined;
}
