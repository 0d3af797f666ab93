import { expect, test } from 'vitest';
import { mutationCases } from '../../scripts/hostile/cases/mutations.ts';
import { chance } from '../../scripts/hostile/chance.ts';
import type { Ran } from '../../scripts/hostile/runCase.ts';
import { tableOf } from '../../scripts/hostile/tableOf.ts';
import { verdictOf } from '../../scripts/hostile/verdict.ts';

const CASE = { kind: 'k', name: 'n', files: {}, line: 'deckwright build' };
const RAN: Ran = { code: 0, output: '', seconds: 1, memory: 100, left: ['deck.pptx'], isDeckWhole: true };
const ERROR = 'a.yaml:2:3 error outline-missing: item 1 lacks the key `short`.';

test.each<[string, Partial<Ran>, readonly [string, string]]>([
  ['a deck', {}, ['well', '']],
  ['an error with its place', { code: 2, output: ERROR }, ['well', '']],
  ['an error of a file', { code: 3, output: 'error file-missing: there is no file a.' }, ['well', '']],
  ['the limit of the processor', { code: 152 }, ['hung', '']],
  ['a kill', { code: 137 }, ['hung', '']],
  ['a bug', { code: 4, output: 'deckwright: this is a bug' }, ['exit 4', 'deckwright: this is a bug']],
  ['a trace', { code: 1, output: 'Error: x\n    at f (/a/b.js:1:2)' }, ['trace', 'Error: x']],
  ['much time', { seconds: 10.5 }, ['slow', '10.5 s, 100 MiB']],
  ['much memory', { memory: 1025 }, ['slow', '1.0 s, 1025 MiB']],
  ['another exit code', { code: 7 }, ['wrong', 'exit 7 | ']],
  ['a torn deck', { isDeckWhole: false }, ['wrong', 'the deck is torn | ']],
  ['a file that is left', { left: ['deck.pptx', '.a.tmp'] }, ['wrong', 'left .a.tmp | ']],
  ['no place', { code: 1, output: 'no deck' }, ['wrong', 'an error without a place | no deck']],
])('%s', (_, ran, verdict) => {
  expect(verdictOf(CASE, { ...RAN, ...ran })).toEqual(verdict);
});

test('the exit code and the words that a case wants', () => {
  expect(verdictOf({ ...CASE, exit: 2 }, RAN)).toEqual(['wrong', 'exit 0, not 2 | ']);
  expect(verdictOf({ ...CASE, says: 'full' }, RAN)).toEqual(['wrong', 'does not say “full” | ']);
});

test('the table counts the verdicts of each kind and of all', () => {
  const verdicts = [
    { kind: 'one', verdict: 'well' as const },
    { kind: 'one', verdict: 'hung' as const },
    { kind: 'two', verdict: 'well' as const },
  ];
  const rows = tableOf(verdicts).split('\n');
  expect(rows.map((row) => row.replace(/ {2,}/g, ' '))).toEqual([
    'kind well hung exit 4 trace slow wrong all',
    'one 1 1 0 0 0 0 2',
    'two 1 0 0 0 0 0 1',
    'all 2 1 0 0 0 0 3',
  ]);
});

test('chance and the mutations follow from the seed', () => {
  const numbers = (seed: number) => {
    const random = chance(seed);
    return [random(), random(), random()];
  };
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
  expect(numbers(3).every((number) => number >= 0 && number < 1)).toBe(true);
  // Only texts are changed; comparing the pictures byte by byte would take minutes.
  const texts = (seed: number) =>
    JSON.stringify(mutationCases(2, seed).map(({ files = {} }) => Object.values(files).filter(isText)));
  expect(texts(5)).toBe(texts(5));
  expect(texts(5)).not.toBe(texts(6));
});

const isText = (content: unknown): boolean => typeof content === 'string';
