import { dirname } from 'node:path';

/**
 * Lists the test files that mirror a source file: first the one with its name, then those of its folder and of each
 * folder above, up to its stage. `tests` lists all test files by their paths from the root.
 */
export function testsFor(source: string, tests: readonly string[]): string[] {
  const mirror = source.replace(/^src\//u, 'tests/').replace(/\.ts$/u, '.test.ts');
  const near: string[] = [];
  for (let folder = dirname(mirror); folder !== 'tests'; folder = dirname(folder)) {
    near.push(...tests.filter((test) => test !== mirror && dirname(test) === folder));
  }
  return [...tests.filter((test) => test === mirror), ...near];
}
