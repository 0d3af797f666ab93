import { resolve } from 'node:path';
import type { Report } from '../diagnostics/report.ts';
import { realPath } from '../files/diskFiles.ts';
import { type TemporariesIn, writeWhole } from '../files/writeWhole.ts';
import type { Project } from '../project.ts';
import type { Io } from './io.ts';

/** What writing a file needs of the outside world. `temporariesIn` spares a run of many files to read their folder for each. */
export interface Outside extends Pick<Io, 'folder' | 'finish'> {
  readonly temporariesIn?: TemporariesIn;
}

/**
 * Writes `bytes` to the file that the command line names. Returns whether it is written. When writing fails, or the
 * file was read as input of the project, it adds a finding and leaves the file as it is.
 */
export async function writeOutput(
  output: string,
  bytes: Uint8Array,
  project: Pick<Project, 'inputs'>,
  io: Outside,
  report: Report,
): Promise<boolean> {
  const path = resolve(io.folder, output);
  if (project.inputs.has(realPath(path))) {
    report.add('output-is-input', { file: output });
    return false;
  }
  const reason = await io.finish(() => writeWhole(path, bytes, io.temporariesIn));
  if (reason !== undefined) report.add('file-not-written', { file: output, reason });
  return reason === undefined;
}
