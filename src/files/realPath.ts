import { realpathSync } from 'node:fs';

/** Where a path leads through all symbolic links; the path itself when nothing is there. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
