import { findings } from '../finding.ts';
import type { Report } from '../report.ts';
import { andMore, capped, MOST_FOR_PROGRAMS } from './capped.ts';

/**
 * Prints the findings as a JSON array. Of one code the first `MOST_FOR_PROGRAMS` are in it; one more element counts the rest. Lines and columns count from 1, columns in UTF-16 units; `end` is exclusive.
 */
export function printJson(report: Report): string {
  const { shown, more } = capped(findings(report), MOST_FOR_PROGRAMS);
  const left = more.map((one) => ({ severity: one.severity, code: one.code, message: `${andMore(one)}.` }));
  return `${JSON.stringify([...shown, ...left], null, 2)}\n`;
}
