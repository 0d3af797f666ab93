import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Format } from '../diagnostics/print/formats.ts';
import { print } from '../diagnostics/print/print.ts';
import type { Report } from '../diagnostics/report.ts';
import { realPath } from '../files/diskFiles.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { type Io, Refused } from './io.ts';

/** A file and the format in which the findings are written to it. */
export interface FormatFile {
  readonly format: Format;
  readonly file: string;
}

export interface FindingsOptions {
  readonly format: Format;
  /** The files that take the findings in further formats. */
  readonly formatFiles?: readonly FormatFile[] | undefined;
  /** Leaves out the line of result and the progress; findings are still printed. */
  readonly quiet: boolean;
  /** Prints a document of JSON as one line, because others follow it. */
  readonly watch?: boolean | undefined;
}

const oneLine = (json: string): string => `${JSON.stringify(JSON.parse(json))}\n`;

/**
 * Prints the findings. The pretty format goes to standard error. The other formats go to standard output, unless a deck
 * or slide text takes that (`outTaken`); then they go to standard error too. Writes those in further formats to their files; throws
 * `Refused` when one cannot be written.
 */
export async function showFindings(
  report: Report,
  options: FindingsOptions,
  outTaken: boolean,
  io: Io,
): Promise<void> {
  const where = { version: io.version, folder: inRepository(io) };
  for (const { format, file } of options.formatFiles ?? []) {
    const text = print(report, format, { ...where, colour: false });
    const reason = await writeWhole(resolve(io.folder, file), new TextEncoder().encode(text));
    if (reason !== undefined) throw new Refused(`${file} could not be written: ${reason}`);
  }
  const findings = print(report, options.format, { ...where, colour: io.colour });
  if (options.format === 'pretty' || outTaken) io.err(findings && `${findings}\n`);
  else await io.out(options.watch && options.format !== 'github' ? oneLine(findings) : findings);
}

/** Where the working folder is in the repository of a job, with a slash at its end; empty at its root and outside of it. */
function inRepository({ folder, repository }: Io): string {
  // The working folder is without symbolic links, and the variable that names the repository may have some.
  const path = repository === undefined ? '' : relative(realPath(repository), realPath(folder));
  return path === '' || path.startsWith('..') || isAbsolute(path) ? '' : `${path.split(sep).join('/')}/`;
}
