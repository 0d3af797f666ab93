import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { benchSlides, outlineOf } from './bench/slides.ts';

/**
 * `npm run bench:many [-- DECKS]`: builds decks of 30 slides from rows, 1000 unless told otherwise, and compares them with the targets.
 * Where `taskset` is there, one worker has one core and two have two: unpinned, Node's own threads give one worker a second core. Time is
 * that of a deck after the first tenth of them, so starting does not count, neither for one worker nor for two. Nobody else may use the
 * machine; a fixed calculation says how fast it is meanwhile, and the processor time of a deck changes less with other work.
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

/** Whether a run can be pinned to cores. */
const isPinned = spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;

/** Runs the command line on so many rows and on these cores. Returns milliseconds and MiB. */
function run(cores: string, count: number, ...more: readonly string[]): Usage {
  rows(count);
  const pin = isPinned ? ['taskset', '-c', cores] : [];
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
  const node = [process.execPath, '--require', resolve('scripts/bench/usage.cjs'), CLI, ...args];
  const [command = '', ...words] = [...pin, ...node];
  const { status, output } = spawnSync(command, words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
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
/** The runs of few decks and of all, and what a deck takes beyond the few, in milliseconds. */
function measured(cores: string, jobs: number) {
  const [start, all] = [few, decks].map((count) => run(cores, count, '--jobs', String(jobs))) as [
    Usage,
    Usage,
  ];
  const each = (of: 'wall' | 'cpu') => (all[of] - start[of]) / (decks - few);
  return { start, all, wall: each('wall'), cpu: each('cpu') };
}
const one = measured('0', 1);
const two = measured('0,1', 2);
const after = pace();
const plan = run('0', 10_000, '--plan', '--shard', '3/16');

const row = (what: string, limit: string, value: string) => console.log(`| ${what} | ${limit} | ${value} |`);
console.log(
  `Node ${process.versions.node} · ${availableParallelism()} cores · load ${loadavg()[0]?.toFixed(1)} · ${isPinned ? 'pinned to one core and to two' : 'not pinned, as there is no taskset: one worker has more than one core'} · the fixed calculation takes ${before.toFixed(0)} ms before and ${after.toFixed(0)} ms after.\n`,
);
console.log(`| ${decks} decks of 30 slides | target | this run |\n|---|---:|---:|`);
row('time a deck, one worker on one core', '≤ 25 ms', `${one.wall.toFixed(1)} ms`);
row('processor time of it', '–', `${one.cpu.toFixed(1)} ms`);
row('time a deck, two workers on two cores', '–', `${two.wall.toFixed(1)} ms`);
row('time of one worker over two', '≥ 1.7 ×', `${(one.wall / two.wall).toFixed(2)} ×`);
row('processor time of two workers over one', '–', `${(two.cpu / one.cpu).toFixed(2)} ×`);
for (const [what, { start, all }] of [
  ['one worker', one],
  ['two workers', two],
] as const)
  row(
    `peak memory of ${what}, ${decks} decks over ${few}`,
    '≤ 1.2 ×',
    `${(all.peak / start.peak).toFixed(2)} ×, ${all.peak.toFixed(0)} MiB`,
  );
row(
  '10 000 decks planned and cut',
  '≤ 5 s',
  `${(plan.cpu / 1000).toFixed(2)} s of the processor, ${(plan.wall / 1000).toFixed(2)} s`,
);
