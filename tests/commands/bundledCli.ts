import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = 'out/bundles-under-test';
const MADE_OF = ['src', 'scripts', 'templates', 'package.json', 'node_modules/.package-lock.json'];
const HOUR = 3_600_000;

/**
 * Returns the path of the command line as it is shipped: bundled, and run by Node alone, with the threads that code run from its source
 * lacks. One bundle serves all test files and all runs until a file that it is made of changes.
 */
export function bundledCli(): string {
  const folder = resolve(FOLDER, stateOf(MADE_OF));
  if (!existsSync(folder)) {
    // Two workers may bundle at the same time: each makes a folder of its own, and the first to finish gives it the name.
    const making = join(FOLDER, `making-${process.pid}`);
    execFileSync('node', ['scripts/build.mjs', making]);
    if (existsSync(folder)) rmSync(making, { recursive: true });
    else renameSync(making, folder);
    for (const name of readdirSync(FOLDER))
      if (Date.now() - statSync(join(FOLDER, name)).mtimeMs > HOUR)
        rmSync(join(FOLDER, name), { recursive: true });
  }
  return join(folder, 'cli.js');
}

/** Returns a hash of the names, sizes and times of change of all files below these paths. */
function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const inside = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
      : [];
    for (const file of [path, ...inside.sort().map((name) => join(path, name))]) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
