import { statSync } from 'node:fs';

/** Whether a folder is there, and may be asked for. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
