import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a folder, or takes an empty one. Returns the name of something that it holds already, which is then not touched;
 * undefined when it is empty. Throws a system error.
 */
export function newFolder(folder: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)[0];
}

/** Writes files into a folder by their paths in it. Throws a system error, also for a file that is there already. */
export function writeNewFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    // `wx` writes no file that is there already.
    writeFileSync(target, content, { flag: 'wx' });
  }
}
