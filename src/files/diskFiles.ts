import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import {
  type FileProblem,
  type Files,
  insidePath,
  type ListResult,
  type ReadResult,
  SIZE_LIMIT,
} from './files.ts';

/**
 * Gives access to the files below `root` on disk. A symbolic link out of the folder has the problem `outside`, as `..`
 * has. The real path of each file that is read is added to `inputs`.
 */
export function diskFiles(root: string, inputs: Set<string> = new Set()): Files {
  return {
    read: (path, limit = SIZE_LIMIT) => {
      try {
        return readInside(root, path, limit, inputs);
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
    list: (folder, isDeep = true) => {
      try {
        return listInside(root, folder, isDeep);
      } catch (error) {
        const problem = problemOf(error);
        return problem.kind === 'missing' ? { paths: [] } : { problem };
      }
    },
  };
}

function readInside(root: string, path: string, limit: number, inputs: Set<string>): ReadResult {
  const real = realInside(root, path);
  if (real === undefined) return { problem: { kind: 'outside' } };
  // Checked before opening, because reading a pipe or a device would block forever.
  const stat = statSync(real);
  if (!stat.isFile()) return { problem: { kind: 'not-a-file' } };
  if (stat.size > limit) return { problem: { kind: 'too-large', size: stat.size, limit } };
  inputs.add(real);
  return { bytes: readFileSync(real) };
}

function listInside(root: string, folder: string, isDeep: boolean): ListResult {
  const inside = insidePath(folder);
  const start = realInside(root, folder);
  if (inside === undefined || start === undefined) return { problem: { kind: 'outside' } };
  const found = readdirSync(start, { recursive: isDeep, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(inside, entry.parentPath.slice(start.length), entry.name))
    .map((path) => path.split(sep).join('/'));
  return { paths: paths.sort() };
}

/** Returns the real location of a path of the project; undefined when it is outside the project. */
function realInside(root: string, path: string): string | undefined {
  const inside = insidePath(path);
  if (inside === undefined) return undefined;
  const real = realpathSync(resolve(root, inside));
  const start = realpathSync(root);
  // The root folder of a disk ends with a separator already.
  const isBelow = real === start || real.startsWith(start.endsWith(sep) ? start : start + sep);
  return isBelow ? real : undefined;
}

function problemOf(error: unknown): FileProblem {
  const { code, reason } = refusal(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'refused', reason };
}

/** Returns the code and the reason of a system error: `EACCES: permission denied`. Throws any other error. */
export function refusal(error: unknown): { code: string; reason: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return { code, reason: message.replace(/, .*$/su, '') };
}

/** Resolves all symbolic links of a path. Returns the path itself when there is no file. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether `path` is a folder that may be read. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
