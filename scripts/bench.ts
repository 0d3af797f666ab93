import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CASES, type Case } from './bench/cases.ts';
import { interleave, runOnce } from './bench/measure.ts';
import { tablesOf } from './bench/tables.ts';
import { type Results, TARGETS } from './bench/targets.ts';

/**
 * `npm run bench`: measures whole processes of Deckwright (dist/), raw pptxgenjs and bare Node, and compares them with
 * the targets. docs/performance.md explains the tables.
 *
 *   npm run bench -- [--quick] [--only CASE]... [--json FILE] [--write]
 */
const DOCS = 'docs/performance.md';
const QUICK_RUNS = 3;

const options = read(process.argv.slice(2));
if (!existsSync('dist/cli.js') || !existsSync('dist/index.js')) {
  stop('there is no dist/cli.js here; run npm run build first.');
}
if (newest('src') > statSync('dist/cli.js').mtimeMs) {
  console.error('bench: src/ is newer than dist/; this measures the older build (npm run build renews it).');
}
mkdirSync('out', { recursive: true });
const folder = mkdtempSync(resolve('out', 'bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
const pandoc = spawnSync('pandoc', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0];
const load = loadavg()[0] ?? 0;

const results: Record<string, Results[string]> = {};
for (const one of options.cases) {
  try {
    results[one.name] = measured(one);
  } catch (error) {
    console.error(`bench: ${one.name} is left out: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}

const page = `${machine()}\n\n${tablesOf(CASES, TARGETS, results)}`;
console.log(page);
if (options.json) {
  const targets = TARGETS.map(({ what, limit, unit, value }) => ({
    what,
    limit,
    unit,
    value: value(results),
  }));
  writeFileSync(options.json, `${JSON.stringify({ machine: machine(), targets, results }, null, 2)}\n`);
}
if (options.write) {
  const place = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/u;
  const docs = readFileSync(DOCS, 'utf8');
  writeFileSync(
    DOCS,
    docs.replace(place, (_, open, close) => `${open}\n${page}\n\n${close}`),
  );
}

function measured({ name, title, runs, commands }: Case): Results[string] {
  console.error(`${name}: ${title}`);
  const made = commands({ folder, pandoc: pandoc !== undefined });
  return interleave(made, options.quick ? QUICK_RUNS : runs, (command) => runOnce(command, folder));
}

/** Returns what was run and on which kind of machine, in one line. Nothing in it names the machine. */
function machine(): string {
  const parts = [
    `Node ${process.versions.node}`,
    `${availableParallelism()} cores`,
    `load ${load.toFixed(1)} at the start`,
    pandoc ?? 'pandoc is not installed',
    ...(options.quick ? ['a quick run: three runs of the small decks'] : []),
  ];
  return `${parts.join(' · ')}.`;
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}

function read(args: string[]) {
  const known = {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] as string[] },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args, options: known });
    const stranger = values.only.find((name) => CASES.every((one) => one.name !== name));
    if (stranger !== undefined) {
      stop(`there is no case “${stranger}”; there are ${CASES.map(({ name }) => name).join(', ')}.`);
    }
    const named = CASES.filter(({ name }) => values.only.includes(name));
    const all = CASES.filter(({ quick }) => quick || !values.quick);
    return { ...values, cases: named.length > 0 ? named : all };
  } catch (error) {
    return stop(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stop(why: string): never {
  console.error(`bench: ${why}`);
  process.exit(2);
}
