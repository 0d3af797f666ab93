import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { unzipSync } from 'fflate';
import { type Command, runOnce } from './measure.ts';
import { type BenchSlide, benchSlides, markdownOf, outlineOf } from './slides.ts';

export const OURS = 'Deckwright';
export const RAW = 'pptxgenjs, compressed';
export const NODE = '`node -e 0`';
export const VERSION = '`deckwright --version`';
export const HELP = '`deckwright --help`';
const STORED = 'pptxgenjs, stored';
const FLOOR = 'our parts, only deflated';
const PANDOC = 'pandoc';

/**
 * The folder of a case's files, and whether pandoc is installed. The folder is inside the package, so that templates
 * are found above it.
 */
export interface Bench {
  readonly folder: string;
  readonly pandoc: boolean;
}

export interface Case {
  /** The name for `--only`. */
  readonly name: string;
  readonly title: string;
  readonly runs: number;
  /** Whether `--quick` runs this case. */
  readonly quick?: boolean;
  /** The name of the command with which the others are compared. */
  readonly base: string;
  /** Writes the input and returns the commands to run. */
  readonly commands: (bench: Bench) => readonly Command[];
}

export const CASES: readonly Case[] = [
  { name: 'start', title: 'start', runs: 7, quick: true, base: NODE, commands: starting },
  deck({ name: '30', slides: 30, sections: 1, quick: true }),
  deck({ name: '300', slides: 300, sections: 10, quick: true }),
  deck({ name: '1000', slides: 1000, sections: 10 }),
  deck({ name: '1000-in-100', slides: 1000, sections: 100 }),
  deck({ name: '3000', slides: 3000, sections: 10 }),
  deck({ name: '3000-in-100', slides: 3000, sections: 100 }),
  deck({ name: '300-charts', slides: 300, sections: 10, charts: true }),
  deck({ name: '1000-charts', slides: 1000, sections: 10, charts: true }),
  { name: 'shipped', title: 'the shipped deck', runs: 7, quick: true, base: RAW, commands: shipped },
  { name: 'warm', title: '100 decks of 30 slides in one process', runs: 3, base: RAW, commands: warm },
  stages({ name: 'stages-30', slides: 30, sections: 1, quick: true }),
  stages({ name: 'stages-300', slides: 300, sections: 10, quick: true }),
  stages({ name: 'stages-1000', slides: 1000, sections: 10 }),
  {
    name: 'stages-shipped',
    title: 'the shipped deck',
    runs: 7,
    quick: true,
    base: OURS,
    commands: shippedStages,
  },
];

/** Returns the number of runs: seven, or three for decks that take long. */
function runsFor(slides: number): number {
  return slides < 1000 ? 7 : 3;
}

function deck(of: {
  name: string;
  slides: number;
  sections: number;
  charts?: boolean;
  quick?: boolean;
}): Case {
  const { name, slides: count, sections, charts = false, quick = false } = of;
  const inSections = sections === 1 ? '' : ` in ${sections} sections`;
  const title = `${count} slides${inSections}${charts ? ', every tenth a chart' : ''}`;
  const commands = (bench: Bench): Command[] => {
    const slides = benchSlides(count, { sections, charts });
    const outline = join(bench.folder, `${name}.yaml`);
    writeFileSync(outline, outlineOf(slides));
    // Pandoc has no charts and no sections, and 3000 slides would take it minutes in each run.
    const joins = bench.pandoc && !charts && sections <= 10 && count <= 1000;
    return [
      ...sameSlides(bench, name, outline, () => slides),
      ...(joins ? [pandoc(bench, name, slides)] : []),
    ];
  };
  return { name, title, runs: runsFor(count), quick, base: RAW, commands };
}

function shipped(bench: Bench): Command[] {
  return sameSlides(bench, 'shipped', 'content.yaml', (count) => benchSlides(count));
}

/**
 * Builds the outline once, and has raw pptxgenjs write as many slides from `rawSlides` once. Throws when the two
 * decks differ in their number of slides, because then their times cannot be compared.
 */
function sameSlides(
  { folder }: Bench,
  name: string,
  outline: string,
  rawSlides: (count: number) => readonly BenchSlide[],
): Command[] {
  const file = (end: string): string => join(folder, `${name}${end}`);
  const deckwright = {
    name: OURS,
    args: ['dist/cli.js', 'build', outline, '-o', file('.pptx')],
    output: file('.pptx'),
  };
  runOnce(deckwright, folder);
  const parts = Object.values(unzipSync(readFileSync(deckwright.output)));
  writeFileSync(file('.parts.json'), JSON.stringify(parts.map(({ length }) => length)));
  writeFileSync(file('.parts.bin'), Buffer.concat(parts));

  const count = slideCount(deckwright.output);
  writeFileSync(file('.json'), JSON.stringify(rawSlides(count)));
  const raw = (to: string, ...how: string[]) => ({
    args: [script('raw.cjs'), file('.json'), to, ...how],
    output: to,
  });
  const compressed = { name: RAW, ...raw(file('.raw.pptx')) };
  runOnce(compressed, folder);
  const theirs = slideCount(compressed.output);
  if (theirs !== count) throw new Error(`${name}: Deckwright writes ${count} slides, pptxgenjs ${theirs}`);

  const output = file('.floor.bin');
  return [
    deckwright,
    compressed,
    { name: STORED, ...raw(file('.stored.pptx'), 'stored') },
    {
      ...{
        name: FLOOR,
        args: [script('floor.cjs'), file('.parts.json'), file('.parts.bin'), output],
        output,
      },
      // glibc returns the memory of each deflation to the system at once. Taking it again needs several times as long
      // as the deflation itself, so the floor runs without that.
      env: { MALLOC_TRIM_THRESHOLD_: String(2 ** 27) },
    },
    { name: NODE, args: ['-e', '0'] },
  ];
}

function slideCount(deck: string): number {
  const filter = ({ name }: { name: string }): boolean => /^ppt\/slides\/slide\d+\.xml$/u.test(name);
  return Object.keys(unzipSync(readFileSync(deck), { filter })).length;
}

function pandoc({ folder }: Bench, name: string, slides: readonly BenchSlide[]): Command {
  const [from, output] = [join(folder, `${name}.md`), join(folder, `${name}.pandoc.pptx`)];
  writeFileSync(from, markdownOf(slides));
  return { name: PANDOC, program: 'pandoc', args: ['--slide-level=2', from, '-o', output], output };
}

function starting(): Command[] {
  return [
    { name: NODE, args: ['-e', '0'] },
    { name: VERSION, args: ['dist/cli.js', '--version'] },
    { name: HELP, args: ['dist/cli.js', '--help'] },
  ];
}

function warm({ folder }: Bench): Command[] {
  const decks = Array.from({ length: 100 }, (_, i) => benchSlides(30, { seed: i + 1 }));
  const [outlines, slides] = [join(folder, 'warm.outlines.json'), join(folder, 'warm.slides.json')];
  writeFileSync(outlines, JSON.stringify(decks.map((deck) => outlineOf(deck))));
  writeFileSync(slides, JSON.stringify(decks));
  const args = ['--expose-gc', script('warm.mjs')];
  return [
    { name: OURS, args: [...args, outlines, 'dist/index.js'], reports: true },
    { name: RAW, args: [...args, slides], reports: true },
  ];
}

function stages(of: { name: string; slides: number; sections: number; quick?: boolean }): Case {
  const { name, slides, sections, quick = false } = of;
  const commands = ({ folder }: Bench): Command[] => {
    const outline = join(folder, `${name}.yaml`);
    writeFileSync(outline, outlineOf(benchSlides(slides, { sections })));
    return [stagesOf(outline, folder)];
  };
  return { name, title: `${slides} slides`, runs: runsFor(slides), quick, base: OURS, commands };
}

function shippedStages({ folder }: Bench): Command[] {
  return [stagesOf('content.yaml', folder)];
}

/** Bundles the source of the stages, so that no stage includes the time in which tsx loads a module. */
function stagesOf(outline: string, folder: string): Command {
  const outfile = join(folder, 'stages.mjs');
  const options = {
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  } as const;
  buildSync({ ...options, entryPoints: [script('stages.ts')], outfile });
  return { name: OURS, args: [outfile, outline], reports: true };
}

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
