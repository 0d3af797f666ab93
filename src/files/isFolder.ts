import { statSync } from 'node:fs';

/** Whether `path` is a folder that may be read. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
