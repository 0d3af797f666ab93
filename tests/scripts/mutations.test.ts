import { describe, expect, test } from 'vitest';
import { mutantsOf } from '../../scripts/mutations/mutantsOf.ts';
import { sample } from '../../scripts/mutations/sample.ts';
import { testsFor } from '../../scripts/mutations/testsFor.ts';

/** Returns the mutants of a source as `sort: changed source`. */
const changes = (source: string): string[] =>
  mutantsOf('a.ts', source).map(
    ({ sort, start, end, to }) => `${sort}: ${source.slice(0, start)}${to}${source.slice(end)}`,
  );

describe('mutants of a source', () => {
  test.each([
    ['a < b;', 'comparison: a <= b;'],
    ['a >= b;', 'comparison: a > b;'],
    ['a === b;', 'equality: a !== b;'],
    ['a * b;', 'arithmetic: a / b;'],
    ['a && b;', 'joined conditions: a || b;'],
    ['f(7);', 'number: f(8);'],
    ['go(7);', 'number: go(6);'],
    ['f(true);', 'true and false: f(false);'],
    ['a.every(f);', 'every and some: a.some(f);'],
    ['() => { return a; };', 'return undefined: () => { return undefined; };'],
  ])('%s', (source, change) => {
    expect(changes(source)).toEqual([change]);
  });

  test('none in types, imports, texts, and where nothing is returned', () => {
    const source =
      "import a from '1'; type B = 1 | true; const c: 2 = f('3 < 4'); function d() { return; } a ?? b; () => { return undefined; }; a[b] ?? 0;";
    expect(changes(source)).toEqual([]);
  });

  test('an operator is found behind a bracket and a comment', () => {
    expect(changes('(a) /* of */ - (b);')).toEqual(['arithmetic: (a) /* of */ + (b);']);
  });
});

describe('a sample', () => {
  const all = ['a.ts', 'b.ts', 'c.ts'].flatMap((file) =>
    mutantsOf(file, 'f(1, 3, 5) || a < b || a === b || a + b || f(true);'),
  );

  test('is the same for the same seed', () => {
    expect(sample(all, 1, 3)).toEqual(sample(all, 1, 3));
    expect(sample(all, 1, 3)).not.toEqual(sample(all, 2, 3));
  });

  test('holds all mutants, and takes files and sorts in turn', () => {
    const taken = sample(all, 5, 3);
    expect(new Set(taken).size).toBe(all.length);
    expect(new Set(taken.slice(0, 3).map(({ file }) => file)).size).toBe(3);
    expect(new Set(taken.slice(0, 3).map(({ sort }) => sort)).size).toBe(3);
  });
});

test('the tests of a file are those of its name, then those of its folder and of the folders above in its stage', () => {
  const tests = ['tests/a/b/c.test.ts', 'tests/a/x.test.ts', 'tests/a/y.test.ts', 'tests/e.test.ts'];
  expect(testsFor('src/a/b/c.ts', tests)).toEqual(tests.slice(0, 3));
  expect(testsFor('src/a/b/other.ts', tests)).toEqual(tests.slice(0, 3));
  expect(testsFor('src/a/y.ts', tests)).toEqual(['tests/a/y.test.ts', 'tests/a/x.test.ts']);
  expect(testsFor('src/d/f/g.ts', tests)).toEqual([]);
  expect(testsFor('src/e.ts', tests)).toEqual(['tests/e.test.ts']);
});
