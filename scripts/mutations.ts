import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { command } from './mutations/command.ts';
import { type Mutant, mutantsOf } from './mutations/mutantsOf.ts';
import { sample } from './mutations/sample.ts';
import { testsFor } from './mutations/testsFor.ts';

/**
 * Tests the tests: makes mutants, which are copies of the tree with one small change in `src/`. For each it runs the test
 * file of the same name, then those of its folder and of the folders above in its stage, then all that import the file. A
 * mutant survives when all of them pass. It does not count when the first tests pass and TypeScript rejects it. The copies
 * are in the temp folder. The exit code is 1 when less than 90 % of the mutants are killed, and 2 when a test fails without
 * a change. Ctrl+C ends the run after the mutants that are being tested.
 *
 *   npm run test:mutations -- [--seed N] [--count N] [--at-once N] [--limit SECONDS] [--only PATH]
 *
 * `--limit` is the time for each step in seconds. A mutant whose first tests take longer counts as killed; one whose
 * other tests take longer is listed as a survivor.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    'at-once': { type: 'string', default: '2' },
    limit: { type: 'string', default: '300' },
    only: { type: 'string', default: '' },
  },
});
const [seed, count, atOnce, limit] = [values.seed, values.count, values['at-once'], values.limit].map(
  Number,
) as [number, number, number, number];

/** Files without logic: texts of findings, words of languages, widths of letters, declarations. */
const DATA = /\/catalogue\/|\/words\/|\/advances\.ts$|\.d\.ts$/u;
const LEAST_KILLED = 0.9;
const NOT_COPIED = /(?:^|\/)(?:node_modules|dist|out|\.git)$/u;

type Fate = 'killed by its mirror' | 'killed by others' | 'hangs' | 'no program' | 'survives' | 'cut off';

const listed = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith(end))
    .sort();
const sources = new Map(
  listed('src', '.ts')
    .filter((path) => !DATA.test(path) && path.includes(values.only))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const tests = listed('tests', '.test.ts');
const queue = sample(
  [...sources].flatMap(([path, text]) => mutantsOf(path, text)),
  seed,
  count,
);
let isStopped = false;
process.once('SIGINT', () => {
  isStopped = true;
});
const fates: { mutant: Mutant; fate: Fate }[] = [];

console.log(`seed ${seed}: ${count} of ${queue.length} mutants`);
if (await allPass()) {
  await Promise.all(Array.from({ length: atOnce }, work));
  report();
} else {
  console.error('tests fail before anything is changed: run `npm test` first');
  process.exitCode = 2;
}

/** Whether all tests pass in a copy of the tree. If one fails, each mutant would be counted as killed. */
async function allPass(): Promise<boolean> {
  return inCopy(async (folder) => {
    const options = ['--run', '--bail=1', `--maxWorkers=${atOnce}`];
    return (await command(folder, ['node_modules/vitest/vitest.mjs', ...options], 10 * limit)) === 0;
  });
}

/** Takes mutants from the queue and tests them in its own copy of the tree, until enough of them have counted. */
async function work(): Promise<void> {
  await inCopy(async (folder) => {
    while (!isStopped && counted().length < count) {
      const mutant = queue.shift();
      if (!mutant) return;
      const path = join(folder, mutant.file);
      const source = sources.get(mutant.file) ?? '';
      writeFileSync(path, source.slice(0, mutant.start) + mutant.to + source.slice(mutant.end));
      const fate = await fateOf(folder, mutant);
      writeFileSync(path, source);
      fates.push({ mutant, fate });
      console.log(`${String(counted().length).padStart(3)}  ${fate.padEnd(21)} ${changeOf(mutant)}`);
    }
  });
}

/** Calls `act` with a copy of the tree, and removes the copy afterwards. */
async function inCopy<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'deckwright-mutations-'));
  try {
    cpSync('.', folder, { recursive: true, filter: (path) => !NOT_COPIED.test(path) });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fateOf(folder: string, { file }: Mutant): Promise<Fate> {
  const vitest = (...options: string[]) =>
    command(
      folder,
      ['node_modules/vitest/vitest.mjs', ...options, '--run', '--bail=1', '--maxWorkers=1'],
      limit,
    );
  const mirror = testsFor(file, tests);
  const own = mirror.slice(0, 1).filter((test) => nameOf(test) === nameOf(file));
  for (const step of [own, mirror.slice(own.length)].filter(({ length }) => length > 0)) {
    const code = await vitest(...step);
    if (code !== 0) return code === undefined ? 'hangs' : 'killed by its mirror';
  }
  const all = await vitest(
    'related',
    file,
    ...mirror.map((test) => `--exclude=${test}`),
    '--passWithNoTests',
  );
  return all === undefined ? 'cut off' : all === 0 ? 'survives' : 'killed by others';
}

function nameOf(path: string): string {
  return basename(path).replace(/(?:\.test)?\.ts$/u, '');
}

/** Returns the mutants that TypeScript accepts. Those that are still being tested are not among them. */
function counted() {
  return fates.filter(({ fate }) => fate !== 'no program');
}

function changeOf({ file, start, end, to, sort }: Mutant): string {
  const source = sources.get(file) ?? '';
  const number = source.slice(0, start).split('\n').length;
  const line = source.split('\n')[number - 1]?.trim() ?? '';
  return `${file}:${number}  ${sort}: ${source.slice(start, end).replace(/\s+/gu, ' ')} -> ${to}  in: ${line}`;
}

function report(): void {
  const all = counted();
  const alive = all.filter(({ fate }) => fate === 'survives' || fate === 'cut off');
  const share = all.length === 0 ? 0 : 1 - alive.length / all.length;
  console.log(`\n${alive.length === 0 ? 'none survives' : 'survivors:'}`);
  for (const { mutant, fate } of alive)
    console.log(`  ${changeOf(mutant)}${fate === 'cut off' ? '  (cut off)' : ''}`);
  console.log(`\n${all.length - alive.length} of ${all.length} killed: ${Math.floor(share * 1000) / 10} %`);
  console.log(`${fates.length - all.length} were refused by TypeScript and do not count`);
  process.exitCode = share < LEAST_KILLED ? 1 : 0;
}
