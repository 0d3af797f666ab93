import type { Report } from '../diagnostics/report.ts';

/** 9999-12-31T23:59:59Z in seconds: the last second whose year has four digits. */
const LAST = 253_402_300_799;

/**
 * Converts `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) to an ISO time. Returns
 * undefined when it is not set; also, with a finding, when it is not a number of seconds.
 */
export function sourceDate(epoch: string | undefined, report: Report): string | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  const seconds = /^\d+$/.test(epoch) ? Number(epoch) : Number.NaN;
  if (seconds <= LAST) return new Date(seconds * 1000).toISOString();
  report.add('source-date-epoch', { found: epoch });
  return undefined;
}
