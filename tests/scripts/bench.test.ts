import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CASES, HELP, NODE, OURS, RAW, VERSION } from '../../scripts/bench/cases.ts';
import { interleave, median, ratio, runOnce, type Sample, typical } from '../../scripts/bench/measure.ts';
import { benchSlides, markdownOf, outlineOf } from '../../scripts/bench/slides.ts';
import { tablesOf } from '../../scripts/bench/tables.ts';
import { type Results, TARGETS, type Target, wall } from '../../scripts/bench/targets.ts';
import { check } from '../../src/index.ts';

const runs = (...seconds: number[]): Sample[] => seconds.map((wall) => ({ wall }));

test('the slides follow from the seed', () => {
  const [once, twice] = [1, 2].map(() => outlineOf(benchSlides(40, { sections: 4, charts: true })));
  expect(once).toBe(twice);
  expect(outlineOf(benchSlides(40, { sections: 4, charts: true, seed: 2 }))).not.toBe(once);
});

test('the outline makes as many slides, sections and charts as asked for, and no findings', () => {
  const text = outlineOf(benchSlides(40, { sections: 4, charts: true }));
  expect(check({ text }, { folder: 'tests/scripts' })).toEqual({
    ok: true,
    findings: [],
    slides: 40,
    sections: 4,
  });
  expect(text.match(/"kind":"chart"/gu)).toHaveLength(4);
});

test('pandoc is given a slide for each, with all its words', () => {
  const slides = benchSlides(20, { charts: true });
  const markdown = markdownOf(slides);
  expect(markdown.match(/^## /gmu)).toHaveLength(20);
  for (const { title, notes } of slides) {
    expect(markdown).toContain(`## ${title}\n`);
    expect(markdown).toContain(notes);
  }
  expect(markdown).toContain('- 2024年 ');
});

test('the middle of the numbers', () => {
  expect(median([10, 9, 1])).toBe(9);
  expect(median([4, 1, 3, 10])).toBe(3.5);
  expect(median([])).toBeUndefined();
});

test('ratios are taken run by run, so that a slow spell counts for both sides', () => {
  const samples = { ours: runs(2, 20, 3), theirs: runs(1, 10, 2) };
  expect(ratio(samples, 'ours', 'theirs', wall)).toBe(2);
  expect(typical(samples, 'ours', wall)).toBe(3);
  expect(ratio(samples, 'ours', 'nobody', wall)).toBeUndefined();
  expect(typical(samples, 'ours', ({ peak }) => peak)).toBeUndefined();
});

test('commands take turns, and each round begins with another one', () => {
  const order: string[] = [];
  const commands = ['a', 'b', 'c'].map((name) => ({ name, args: [] }));
  const samples = interleave(commands, 2, ({ name }) => ({ wall: order.push(name) }));
  expect(order.join('')).toBe('abcbca');
  expect(samples.a).toEqual(runs(1, 6));
});

test('a whole process is watched: its own memory, its CPU time, what it reports; a failure says why', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deckwright-'));
  const ballast = Buffer.alloc(150 * 2 ** 20, 1);
  try {
    const program = { name: 'small', args: ['-e', 'console.log(JSON.stringify({ n: 7 }))'], reports: true };
    const { wall, cpu = 0, peak = 0, reported } = runOnce(program, folder);
    expect(reported).toEqual({ n: 7 });
    expect(cpu).toBeGreaterThan(0);
    expect(wall).toBeGreaterThan(0);
    expect(peak).toBeGreaterThan(20);
    expect(peak, 'this process, which started it, is no part of it').toBeLessThan(ballast.length / 2 ** 20);
    const failing = { name: 'failing', args: ['-e', 'console.error("no paper"); process.exit(3)'] };
    expect(() => runOnce(failing, folder)).toThrow('failing failed: exit 3: no paper');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the tables: targets with a verdict, whole processes, warm decks, stages', () => {
  const twice = (sample: Sample): Sample[] => [sample, sample];
  const results: Results = {
    30: {
      [OURS]: twice({ wall: 0.6, cpu: 0.9, peak: 150, size: 0.15 }),
      [RAW]: twice({ wall: 0.3, cpu: 0.3, peak: 100, size: 0.12 }),
      pandoc: twice({ wall: 0.2, size: 0.1 }),
    },
    warm: { [OURS]: [{ wall: 2, reported: { ms: 14.04, tenth: 120, last: 126 } }] },
    'stages-30': { [OURS]: [{ wall: 1, reported: { 'reading the outline': 25, 'laying out': 75 } }] },
  };
  const target = (what: string, value: number | undefined, stretch?: number): Target => ({
    ...{ what, limit: 1.3, unit: '×', value: () => value },
    ...(stretch === undefined ? {} : { stretch }),
  });
  const targets = [
    target('over', 1.31, 1),
    target('on the limit', 1.3, 1),
    target('better', 0.9, 1),
    target('not run', undefined),
  ];
  expect(tablesOf(CASES, targets, results)).toBe(`\
| target | limit | measured | verdict |
|---|---|--:|---|
| over | ≤ 1.3 × (better 1) | 1.31 × | **missed** |
| on the limit | ≤ 1.3 × (better 1) | 1.30 × | held |
| better | ≤ 1.3 × (better 1) | 0.900 × | held, the better one too |
| not run | ≤ 1.3 × | – | not measured |

|  |  | s | CPU s | MiB | MB | time × | CPU × | memory × | file × |
|---|---|--:|--:|--:|--:|--:|--:|--:|--:|
| 30 slides (2 runs) | Deckwright | 0.600 | 0.900 | 150 | 0.150 | 2.00 | 3.00 | 1.50 | 1.25 |
|  | pptxgenjs, compressed | 0.300 | 0.300 | 100 | 0.120 | 1.00 | 1.00 | 1.00 | 1.00 |
|  | pandoc | 0.200 | – | – | 0.100 | 0.667 | – | – | 0.833 |

| 100 decks of 30 slides in one process | ms a deck | MiB after 10 | MiB after 100 |
|---|--:|--:|--:|
| Deckwright | 14.0 | 120 | 126 |

| stage, ms | 30 slides |
|---|--:|
| reading the outline | 25.0 (25 %) |
| laying out | 75.0 (75 %) |`);
});

test('every target is measured by a run of all cases', () => {
  const sample: Sample = { wall: 1, cpu: 1, peak: 1, size: 1, reported: { ms: 1, tenth: 1, last: 1 } };
  const commands = [OURS, RAW, NODE, VERSION, HELP];
  const samples = Object.fromEntries(commands.map((name) => [name, [sample]]));
  const results = Object.fromEntries(CASES.map(({ name }) => [name, samples]));
  expect(TARGETS.filter(({ value }) => value(results) === undefined).map(({ what }) => what)).toEqual([]);
  expect(TARGETS.filter(({ value }) => value({}) !== undefined)).toEqual([]);
});

test('costs a slide are compared with those of 300 slides', () => {
  const target = TARGETS.find(({ what }) => what === 'time a slide, 3000 over 300');
  const results = { 300: { [OURS]: runs(1) }, 3000: { [OURS]: runs(12) } };
  expect(target?.value(results)).toBeCloseTo(1.2);
});

test('without a build it says what to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deckwright-'));
  const bench = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), resolve('scripts/bench.ts'), ...args],
      { cwd: folder, encoding: 'utf8' },
    );
  try {
    const { status, stderr } = bench();
    expect([status, stderr]).toEqual([2, 'bench: there is no dist/cli.js here; run npm run build first.\n']);
    expect(bench('--only', 'nothing').stderr).toMatch(
      /^bench: there is no case “nothing”; there are start, 30, /u,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the page has a place for the tables', () => {
  expect(readFileSync('docs/performance.md', 'utf8')).toMatch(/<!-- bench -->\n[\s\S]*<!-- \/bench -->/u);
});
