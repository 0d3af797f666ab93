import type { Format } from '../diagnostics/print/formats.ts';
import { print } from '../diagnostics/print/print.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Io } from './io.ts';

export interface FindingsOptions {
  readonly format: Format;
  /** No line of result and no progress; findings are shown all the same. */
  readonly quiet: boolean;
}

/**
 * Prints the findings: words for people on standard error; a format for programs is output, and goes to standard
 * output unless that is taken (`outTaken`) by a deck or by slide text.
 */
export async function showFindings(
  report: Report,
  options: FindingsOptions,
  outTaken: boolean,
  io: Io,
): Promise<void> {
  const findings = print(report, options.format, { colour: io.colour, version: io.version });
  if (options.format === 'pretty' || outTaken) io.err(findings && `${findings}\n`);
  else await io.out(findings);
}
