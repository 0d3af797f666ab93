import type { Report } from '../report.ts';
import type { Format } from './formats.ts';
import { printGithub } from './github.ts';
import { printJson } from './json.ts';
import { printPretty } from './pretty.ts';
import { printSarif } from './sarif.ts';

/** Prints all findings of a report in one of the formats. */
export function print(report: Report, format: Format, options: { colour: boolean; version: string }): string {
  switch (format) {
    case 'pretty':
      return printPretty(report, options.colour);
    case 'json':
      return printJson(report);
    case 'sarif':
      return printSarif(report, options.version);
    case 'github':
      return printGithub(report);
  }
}
