import { isAbsolute, relative, sep } from 'node:path';
import type { Format } from '../diagnostics/print/formats.ts';
import { print } from '../diagnostics/print/print.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Io } from './io.ts';

export interface FindingsOptions {
  readonly format: Format;
  /** Leaves out the line of result and the progress; findings are still printed. */
  readonly quiet: boolean;
  /** Prints a document of JSON as one line, because others follow it. */
  readonly watch?: boolean | undefined;
}

const oneLine = (json: string): string => `${JSON.stringify(JSON.parse(json))}\n`;

/**
 * Prints the findings. The pretty format goes to standard error. The other formats go to standard output, unless a deck
 * or slide text takes that (`outTaken`); then they go to standard error too.
 */
export async function showFindings(
  report: Report,
  options: FindingsOptions,
  outTaken: boolean,
  io: Io,
): Promise<void> {
  const findings = print(report, options.format, {
    colour: io.colour,
    version: io.version,
    folder: inRepository(io),
  });
  if (options.format === 'pretty' || outTaken) io.err(findings && `${findings}\n`);
  else await io.out(options.watch && options.format !== 'github' ? oneLine(findings) : findings);
}

/** Where the working folder is in the repository of a job, with a slash at its end; empty at its root and outside of it. */
function inRepository({ folder, repository }: Io): string {
  const path = repository === undefined ? '' : relative(repository, folder);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? '' : `${path.split(sep).join('/')}/`;
}
