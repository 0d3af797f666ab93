import { realpathSync } from 'node:fs';

/** Resolves all symbolic links of a path. Returns the path itself when there is no file. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
