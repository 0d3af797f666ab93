import { basename, dirname, resolve } from 'node:path';
import type { Report } from '../diagnostics/report.ts';
import { diskFiles, realPath } from './diskFiles.ts';
import { TEXT_LIMIT } from './readText.ts';
import { reportProblem } from './reportProblem.ts';

/** A file that the command line names. */
export interface NamedFile {
  /** Its path, relative to `folder`. */
  readonly path: string;
  readonly folder: string;
  /** Its name in findings. */
  readonly name: string;
}

/** Reads the bytes of a data file that the command line names. Returns undefined, with a finding, when it cannot be read. */
export function readNamedBytes({ path, folder, name }: NamedFile, report: Report): Uint8Array | undefined {
  const real = realPath(resolve(folder, path));
  const result = diskFiles(dirname(real)).read(basename(real), TEXT_LIMIT);
  if ('bytes' in result) return result.bytes;
  reportProblem(name, result.problem, report, {}, 'the working folder');
  return undefined;
}
