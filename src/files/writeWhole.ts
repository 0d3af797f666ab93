import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { refusal } from './diskFiles.ts';

/**
 * Writes a file completely or leaves it unchanged: writes a temporary file beside it, flushes it, and renames it over
 * the target. Keeps a symbolic link and replaces the file it leads to; a new file takes the permissions of the old one.
 * Makes a missing folder. Returns undefined when done, else the reason of the failure.
 */
export function writeWhole(path: string, bytes: Uint8Array): string | undefined {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    const obstacle = obstacleAt(path, old);
    if (obstacle !== undefined) return obstacle;
    const target = old ? realpathSync(path) : path;
    mkdirSync(dirname(target), { recursive: true });
    replace(target, bytes, old);
    return undefined;
  } catch (error) {
    return refusal(error).reason;
  }
}

/** Returns the reason why no file can be written at `path`; undefined when a file or nothing is there. */
function obstacleAt(path: string, old: Stats | undefined): string | undefined {
  if (old?.isDirectory()) return 'it is a folder';
  if (old) return old.isFile() ? undefined : 'it is a device or a pipe';
  return lstatSync(path, { throwIfNoEntry: false }) && 'it is a symbolic link that leads nowhere';
}

function replace(target: string, bytes: Uint8Array, old: Stats | undefined): void {
  // The name does not contain the target's, because that may have the greatest length already.
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  const file = openSync(temporary, 'wx');
  try {
    fill(file, bytes, old);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function fill(file: number, bytes: Uint8Array, old: Stats | undefined): void {
  try {
    if (old) fchmodSync(file, old.mode & 0o777);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
