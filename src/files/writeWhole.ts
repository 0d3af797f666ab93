import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusal } from './refusal.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed, then renamed over it.
 * Makes the folder when it is missing. Gives the reason when it fails; what stood there before is untouched.
 */
export function writeWhole(path: string, bytes: Uint8Array): string | undefined {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, 'wx');
    try {
      fill(file, bytes);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    return undefined;
  } catch (error) {
    return refusal(error).reason;
  }
}

function fill(file: number, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
