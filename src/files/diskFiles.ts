import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, resolve, sep } from 'node:path';
import { once } from '../once.ts';
import {
  type FileProblem,
  type Files,
  isRelative,
  type ListResult,
  type ReadResult,
  SIZE_LIMIT,
} from './files.ts';

/**
 * Gives access to files on disk by paths that are relative to `folder`. A path that leads out of the folders `within`, by
 * `..` or by a symbolic link, has the problem `outside`. The real path of each file that is read is added to `inputs`.
 */
export function diskFiles(
  folder: string,
  inputs: Set<string> = new Set(),
  within: readonly string[] = [folder],
): Files {
  const root = { folder, within, realStarts: once(() => within.map(realPath)), realFolders: new Map() };
  return {
    read: (path, limit = SIZE_LIMIT) => {
      try {
        return readInside(root, path, limit, inputs);
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
    list: (path, isDeep = true) => {
      try {
        return listInside(root, path, isDeep);
      } catch (error) {
        const problem = problemOf(error);
        return problem.kind === 'missing' ? { paths: [] } : { problem };
      }
    },
  };
}

/** The folder that paths are relative to, and the folders that they must not leave. */
interface Root {
  readonly folder: string;
  readonly within: readonly string[];
  /** The real paths of these. */
  readonly realStarts: () => readonly string[];
  /** The real paths of folders that were asked for, by their names: many pictures stand in one folder. */
  readonly realFolders: Map<string, string>;
}

function readInside(root: Root, path: string, limit: number, inputs: Set<string>): ReadResult {
  const real = realInside(root, path);
  if (real === undefined) return { problem: { kind: 'outside' } };
  // Checked before opening, because reading a pipe or a device would block forever.
  const stat = statSync(real);
  if (!stat.isFile()) return { problem: { kind: 'not-a-file' } };
  if (stat.size > limit) return { problem: { kind: 'too-large', size: stat.size, limit } };
  inputs.add(real);
  return { bytes: readFileSync(real) };
}

function listInside(root: Root, folder: string, isDeep: boolean): ListResult {
  const inside = posix.normalize(folder);
  const start = realInside(root, folder);
  if (start === undefined) return { problem: { kind: 'outside' } };
  const found = readdirSync(start, { recursive: isDeep, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(inside, entry.parentPath.slice(start.length), entry.name))
    .map((path) => path.split(sep).join('/'));
  return { paths: paths.sort() };
}

/** Returns the real location of a path of the project; undefined when it is outside the project. */
function realInside(root: Root, path: string): string | undefined {
  const { folder, within, realStarts } = root;
  if (!isRelative(path)) return undefined;
  const named = resolve(folder, path.replaceAll('\\', '/'));
  // Judged by its name first, so that a path outside the project does not tell whether a file is there.
  if (!within.some((start) => isBelow(named, resolve(start)))) return undefined;
  const real = lstatSync(named).isSymbolicLink() ? realpathSync(named) : realInFolder(root, named);
  return realStarts().some((start) => isBelow(real, start)) ? real : undefined;
}

/** The real path of what is no symbolic link itself. */
function realInFolder({ realFolders }: Root, path: string): string {
  const folder = dirname(path);
  const real = realFolders.get(folder) ?? realpathSync(folder);
  realFolders.set(folder, real);
  return join(real, basename(path));
}

/** Whether a path is a folder or below it. The root folder of a disk ends with a separator already. */
const isBelow = (path: string, start: string): boolean =>
  path === start || path.startsWith(start.endsWith(sep) ? start : start + sep);

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
