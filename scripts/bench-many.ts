import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { benchSlides, outlineOf } from './bench/slides.ts';

/**
 * `npm run bench:many [-- DECKS]`: builds decks of 30 slides from rows, 1000 unless told otherwise, and compares them with the targets. Time
 * is that of the processor, because others may use the machine too, and a fixed calculation says how fast the machine is meanwhile.
 */
const CLI = resolve('dist/cli.js');
if (!existsSync(CLI)) {
  console.error('bench: there is no dist/cli.js here; run npm run build first.');
  process.exit(2);
}
const decks = Number(process.argv[2] ?? 1000);
const few = Math.max(10, Math.round(decks / 10));
mkdirSync('out', { recursive: true });
const folder = mkdtempSync(resolve('out', 'bench-many-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const outline = outlineOf(benchSlides(30, { charts: true }));
writeFileSync(join(folder, 'content.yaml'), outline.replaceAll(/"title":"(..)/gu, '"title":"$1{{row.name}}'));
const rows = (count: number) => {
  const lines = Array.from({ length: count }, (_, i) => `d${i},第${i}号\n`);
  writeFileSync(join(folder, `${count}.csv`), `code,name\n${lines.join('')}`);
};

interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Runs the command line on so many rows. Returns milliseconds and MiB. */
function run(count: number, ...more: readonly string[]): Usage {
  rows(count);
  const args = [
    'build',
    'content.yaml',
    '--each',
    `${count}.csv`,
    '-o',
    'out/{{row.code}}.pptx',
    '--quiet',
    ...more,
  ];
  const began = performance.now();
  const { status, output } = spawnSync(
    process.execPath,
    ['--require', resolve('scripts/bench/usage.cjs'), CLI, ...args],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the run ended with ${status}: ${output[2]}`);
  return { wall: performance.now() - began, ...JSON.parse(output[3] ?? '') };
}

/** The processor time of a fixed calculation in milliseconds, to compare runs by. */
function pace(): number {
  const began = process.cpuUsage();
  let sum = 0;
  for (let i = 0; i < 3e8; i += 1) sum = (Math.imul(sum, 31) + i) | 0;
  return (process.cpuUsage(began).user + (sum & 0)) / 1000;
}

const before = pace();
const start = run(few, '--jobs', '1');
const one = run(decks, '--jobs', '1');
const two = run(decks, '--jobs', '2');
const after = pace();
const plan = run(10_000, '--plan', '--shard', '3/16');
const perDeck = (one.cpu - start.cpu) / (decks - few);

const row = (what: string, limit: string, value: string) => console.log(`| ${what} | ${limit} | ${value} |`);
console.log(
  `Node ${process.versions.node} · ${availableParallelism()} cores · load ${loadavg()[0]?.toFixed(1)} · the fixed calculation takes ${before.toFixed(0)} ms before and ${after.toFixed(0)} ms after.\n`,
);
console.log(`| ${decks} decks of 30 slides | target | this run |\n|---|---:|---:|`);
row('processor time a deck', '≤ 25 ms', `${perDeck.toFixed(1)} ms`);
row('time of one worker over two', '≥ 1.7 ×', `${(one.wall / two.wall).toFixed(2)} ×`);
row('processor time of two workers over one', '–', `${(two.cpu / one.cpu).toFixed(2)} ×`);
row(
  `peak memory, ${decks} decks over ${few}`,
  '≤ 1.2 ×',
  `${(one.peak / start.peak).toFixed(2)} ×, ${one.peak.toFixed(0)} MiB`,
);
row(
  '10 000 decks planned and cut',
  '≤ 5 s',
  `${(plan.cpu / 1000).toFixed(2)} s of the processor, ${(plan.wall / 1000).toFixed(2)} s`,
);
