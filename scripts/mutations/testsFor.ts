import { dirname, join } from 'node:path';

/**
 * The test files that mirror a source file: the one of its name, else those of the nearest folder of `tests` that has
 * any. `tests` lists the test files by their paths from the root.
 */
export function testsFor(source: string, tests: readonly string[]): string[] {
  const mirror = source.replace(/^src\//u, 'tests/').replace(/\.ts$/u, '.test.ts');
  if (tests.includes(mirror)) return [mirror];
  for (let folder = dirname(mirror); folder !== 'tests' && folder !== '.'; folder = dirname(folder)) {
    const near = tests.filter((test) => dirname(test) === folder);
    if (near.length > 0) return near;
  }
  return tests.filter((test) => test.startsWith(join('tests', source.split('/')[1] ?? '', '/')));
}
