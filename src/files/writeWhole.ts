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
import { refusal } from './refusal.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed, then renamed over it. A symbolic link
 * stays, and the file that it leads to is replaced; a new file has the permissions of the old one. Makes the folder
 * when it is missing. Gives the reason when it fails; what stood there before is untouched.
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

/** Why what stands there cannot be replaced by a file; undefined for a file, or nothing. */
function obstacleAt(path: string, old: Stats | undefined): string | undefined {
  if (old?.isDirectory()) return 'it is a folder';
  if (old) return old.isFile() ? undefined : 'it is a device or a pipe';
  return lstatSync(path, { throwIfNoEntry: false }) && 'it is a symbolic link that leads nowhere';
}

function replace(target: string, bytes: Uint8Array, old: Stats | undefined): void {
  // Not made of the target's name, which may be as long as a name can be.
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
