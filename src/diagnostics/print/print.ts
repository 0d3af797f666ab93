import type { Report } from '../report.ts';
import type { Format } from './formats.ts';
import { printGithub } from './github.ts';
import { printJson } from './json.ts';
import { printPretty } from './pretty.ts';
import { printSarif } from './sarif.ts';

export interface PrintOptions {
  readonly colour: boolean;
  readonly version: string;
  /** Where the working folder is in the repository of a CI job: empty, or a path with a slash at its end. */
  readonly folder?: string | undefined;
}

/** Prints the findings of a report in one of the formats. */
export function print(report: Report, format: Format, options: PrintOptions): string {
  switch (format) {
    case 'pretty':
      return printPretty(report, options.colour);
    case 'json':
      return printJson(report);
    case 'sarif':
      return printSarif(report, options.version, options.folder);
    case 'github':
      return printGithub(report, options.folder);
  }
}
