import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Report } from '../diagnostics/report.ts';
import { diskFiles } from './diskFiles.ts';
import { readText } from './readText.ts';

/**
 * Reads the file that the command line names, wherever it is, also through a symbolic link; findings call it `name`.
 * Gives undefined, and a finding, when it cannot be read.
 */
export function readInput(path: string, name: string, report: Report): string | undefined {
  const real = existing(path);
  return readText(diskFiles(dirname(real)), basename(real), report, {}, name);
}

function existing(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
