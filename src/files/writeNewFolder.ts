import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refusal } from './diskFiles.ts';

/**
 * Writes files, by their paths, into a folder that does not exist yet or is empty. Returns the name of something that the
 * folder holds already, or the reason why it cannot be written; undefined when all files are written.
 */
export function writeNewFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): { readonly holds: string } | { readonly reason: string } | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    const [holds] = readdirSync(folder);
    if (holds !== undefined) return { holds };
    for (const [path, content] of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      // `wx` writes no file that is there already.
      writeFileSync(target, content, { flag: 'wx' });
    }
    return undefined;
  } catch (error) {
    return { reason: refusal(error).reason };
  }
}
