import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusal } from './diskFiles.ts';

/**
 * Writes a file completely or leaves it unchanged: writes a temporary file beside it, flushes it, and renames it over
 * the target. Keeps a symbolic link and replaces the file it leads to; a new file takes the permissions of the old one.
 * Makes a missing folder. Returns undefined when done, else the reason of the failure. Only flushing, for which it waits for the
 * disk, leaves this thread free. `temporariesIn` names the temporary files in a folder; those of killed builds of the same target
 * are removed.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  temporariesIn: TemporariesIn = temporaries,
): Promise<string | undefined> {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    const obstacle = obstacleAt(path, old);
    if (obstacle !== undefined) return obstacle;
    const target = old ? realpathSync(path) : path;
    mkdirSync(dirname(target), { recursive: true });
    await replace(target, bytes, old, temporariesIn);
    return undefined;
  } catch (error) {
    return refusal(error).reason;
  }
}

/** Returns the reason why no file can be written at `path`; undefined when a file or nothing is there. */
function obstacleAt(path: string, old: Stats | undefined): string | undefined {
  if (old?.isDirectory()) return 'it is a folder';
  if (old && !old.isFile()) return 'it is a device or a pipe';
  // Renaming would replace it all the same.
  if (old) return old.mode & 0o222 ? undefined : 'it is read-only';
  return lstatSync(path, { throwIfNoEntry: false }) && 'it is a symbolic link that leads nowhere';
}

/** Returns the names of the temporary files in a folder. */
export type TemporariesIn = (folder: string) => readonly string[];

const temporaries: TemporariesIn = (folder) => readdirSync(folder).filter((name) => name.startsWith(START));

/** Makes a function that reads each folder once, for many files in few folders. */
export function temporariesOnce(): TemporariesIn {
  const known = new Map<string, readonly string[]>();
  return (folder) => {
    const names = known.get(folder) ?? temporaries(folder);
    known.set(folder, names);
    return names;
  };
}

const START = '.deckwright-';

async function replace(
  target: string,
  bytes: Uint8Array,
  old: Stats | undefined,
  temporariesIn: TemporariesIn,
): Promise<void> {
  const folder = dirname(target);
  // A hash stands for the target's name, because that may have the greatest length already.
  const prefix = `${START}${createHash('sha256').update(basename(target)).digest('hex').slice(0, 16)}-`;
  const temporary = join(folder, `${prefix}${randomUUID()}.tmp`);
  const file = openSync(temporary, 'wx');
  try {
    const same = temporariesIn(folder).filter((name) => name.startsWith(prefix));
    removeStale(
      same.map((name) => join(folder, name)),
      fstatSync(file).mtimeMs,
    );
    await fill(file, bytes, old);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** In milliseconds. A temporary file is written within seconds, so an older one is left of a build that was killed. */
const STALE = 30_000;

/** Removes the temporary files that are older than `now` by `STALE`. */
function removeStale(paths: readonly string[], now: number): void {
  for (const path of paths) {
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (written < now - STALE) rmSync(path, { force: true });
  }
}

async function fill(file: number, bytes: Uint8Array, old: Stats | undefined): Promise<void> {
  try {
    if (old) fchmodSync(file, old.mode & 0o777);
    writeFileSync(file, bytes);
    await new Promise<void>((resolve, reject) => {
      fsync(file, (error) => (error ? reject(error) : resolve()));
    });
  } finally {
    closeSync(file);
  }
}
