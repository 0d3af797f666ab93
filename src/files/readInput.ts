import { basename, dirname } from 'node:path';
import type { Report } from '../diagnostics/report.ts';
import { diskFiles } from './diskFiles.ts';
import { readText } from './readText.ts';
import { realPath } from './realPath.ts';

/**
 * Reads the file that the command line names, at any place and also through a symbolic link; findings call it `name`.
 * Adds its real path to `inputs`. Returns undefined, with a finding, when it cannot be read.
 */
export function readInput(
  path: string,
  name: string,
  report: Report,
  inputs: Set<string> = new Set(),
): string | undefined {
  const real = realPath(path);
  return readText(
    diskFiles(dirname(real), inputs),
    basename(real),
    report,
    {},
    { name, from: 'the working folder' },
  );
}
