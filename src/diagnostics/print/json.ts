import { findings } from '../findings.ts';
import type { Report } from '../report.ts';

/** For programs: an array of findings, places with lines and columns from 1 (UTF-16 units), `end` exclusive. */
export const printJson = (report: Report): string => `${JSON.stringify(findings(report), null, 2)}\n`;
