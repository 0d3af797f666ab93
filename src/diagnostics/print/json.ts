import { findings } from '../finding.ts';
import type { Report } from '../report.ts';

/** Prints the findings as a JSON array. Lines and columns count from 1, columns in UTF-16 units; `end` is exclusive. */
export const printJson = (report: Report): string => `${JSON.stringify(findings(report), null, 2)}\n`;
