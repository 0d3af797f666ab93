import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Returns the folder that holds the project of a deck in `folder`: the nearest folder, from there upwards, with a
 * `package.json` or a `.git`. Without one it is `folder` itself. The search stops at the home folder, which is no project.
 */
export function projectRoot(folder: string): string {
  const start = resolve(folder);
  for (let at = start; at !== homeFolder(); at = dirname(at)) {
    if (MARKERS.some((name) => existsSync(join(at, name)))) return at;
    if (dirname(at) === at) break;
  }
  return start;
}

const MARKERS = ['.git', '.deckwright-root'];

/**
 * The folder of the user; undefined for one that the system does not know and whose environment names no HOME, as in a container
 * that runs as a number.
 */
export function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
