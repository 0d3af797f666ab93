import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type FileProblem, type Files, type ReadResult, SIZE_LIMIT } from './files.ts';
import { insidePath } from './insidePath.ts';
import { refusal } from './refusal.ts';

/** The files below `root` on disk. A symbolic link that leads out of the folder is `outside`, as `..` is. */
export function diskFiles(root: string): Files {
  return {
    read: (path, limit = SIZE_LIMIT) => {
      try {
        return readInside(root, path, limit);
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
    list: (folder) => listInside(root, folder),
  };
}

function readInside(root: string, path: string, limit: number): ReadResult {
  const inside = insidePath(path);
  if (inside === undefined) return { problem: { kind: 'outside' } };
  const real = realpathSync(resolve(root, inside));
  if (!isBelow(realpathSync(root), real)) return { problem: { kind: 'outside' } };
  // Asked before opening: reading a pipe or a device would never end.
  const stat = statSync(real);
  if (!stat.isFile()) return { problem: { kind: 'not-a-file' } };
  if (stat.size > limit) return { problem: { kind: 'too-large', size: stat.size, limit } };
  return { bytes: readFileSync(real) };
}

function listInside(root: string, folder: string): string[] {
  const inside = insidePath(folder);
  if (inside === undefined) return [];
  try {
    const start = realpathSync(resolve(root, inside));
    if (!isBelow(realpathSync(root), start)) return [];
    return readdirSync(start, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile() || found.isSymbolicLink())
      .map((found) => join(inside, found.parentPath.slice(start.length), found.name))
      .map((path) => path.split(sep).join('/'))
      .sort();
  } catch (error) {
    if (problemOf(error).kind === 'missing') return [];
    throw error;
  }
}

const isBelow = (root: string, path: string) => path === root || path.startsWith(root + sep);

function problemOf(error: unknown): FileProblem {
  const { code, reason } = refusal(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'refused', reason };
}
