import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Outline } from '../src/outline/outline.ts';
import { type Verified, verifier } from './verify-mutations/verifier.ts';

/**
 * Measures `deckwright verify` on outlines: for each folder with a `content.yaml`, its `sources/` and a list of planted
 * errors, `errors.json`. Prints the findings of the honest outline, which are false alarms, and how many of the errors are
 * caught: planted alone, an error is caught when the slide that was changed has a finding that the honest outline has not.
 *
 *   npm run verify:outlines -- FOLDER… [--only CLASS] [--quiet]
 */
const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' }, quiet: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** An error that is planted in an outline: a text that stands in it once, and what stands there then. */
interface Planted {
  readonly id: number;
  readonly class: string;
  readonly find: string;
  readonly replace: string;
  readonly why: string;
}

interface Tally {
  tried: number;
  caught: number;
}

/** What one outline gives: its facts and its false alarms, and the errors of each class. */
interface Measured {
  readonly facts: number;
  readonly alarms: number;
  readonly classes: ReadonlyMap<string, Tally>;
}

function measure(folder: string): Measured {
  const text = readFileSync(join(folder, 'content.yaml'), 'utf8');
  const verify = verifier('content.yaml', join(folder, 'sources'), resolve(folder));
  const honest = verify(text);
  const { outline } = honest;
  if (!outline) throw new Error(`${folder}: ${honest.findings.map(({ message }) => message).join('\n')}`);
  const facts = honest.evidence.length;
  const alarms = honest.findings.filter(({ code }) => code !== 'figure-computed');
  const computed = honest.findings.filter(({ code }) => code === 'figure-computed').length;
  print(
    `\n## ${basename(folder)}: ${facts} facts, ${alarms.length} findings, ${computed} computed by verify\n\n`,
  );
  for (const one of alarms) print(`- ${placeOf(one, text)} ${one.code} (${one.severity}): ${one.message}\n`);
  const classes = new Map<string, Tally>();
  const planted = JSON.parse(readFileSync(join(folder, 'errors.json'), 'utf8')) as Planted[];
  for (const error of planted.filter((one) => new RegExp(values.only).test(one.class))) {
    const tally = classes.get(error.class) ?? { tried: 0, caught: 0 };
    const isCaught = catches(honest, text, error, verify);
    classes.set(error.class, { tried: tally.tried + 1, caught: tally.caught + (isCaught ? 1 : 0) });
    if (!isCaught && !values.quiet)
      print(
        `missed ${error.class} ${error.id}: ${shown(error.find)} → ${shown(error.replace)} (${error.why})\n`,
      );
  }
  return { facts, alarms: alarms.length, classes };
}

/** Whether an error, planted alone, gives its slide a finding that the honest outline does not have there. */
function catches(
  honest: Verified,
  text: string,
  { id, find, replace }: Planted,
  verify: (text: string) => Verified,
): boolean {
  const at = text.indexOf(find);
  if (at < 0 || text.indexOf(find, at + 1) >= 0) throw new Error(`error ${id} does not stand once: ${find}`);
  const { findings, outline } = verify(text.slice(0, at) + replace + text.slice(at + find.length));
  // An outline that cannot be built does not get as far as verify.
  if (!outline) return true;
  // A replacement may begin with the last lines of the slide before.
  const first = [...find].findIndex((sign, i) => sign !== [...replace][i]);
  const here = slideAt(honest.outline, at + Math.max(0, first));
  const known = new Set(honest.findings.map(messageOf));
  return findings.some((one) => slideOf(one, outline) === here && !known.has(messageOf(one)));
}

const messageOf = ({ code, message, slide }: Diagnostic): string => `${slide?.number} ${code} ${message}`;

/** The number of the slide that holds a character of an outline; 0 before the first one. */
function slideAt(outline: Outline | undefined, at: number): number {
  const starts = (outline?.blocks ?? []).map(({ span }, i) => ({ start: span.start, number: i + 1 }));
  return starts.filter(({ start }) => start <= at).sort((a, b) => b.start - a.start)[0]?.number ?? 0;
}

const slideOf = ({ slide, span }: Diagnostic, outline: Outline): number =>
  slide?.number ?? slideAt(outline, span?.start ?? 0);

const placeOf = ({ span }: Diagnostic, text: string): string =>
  `${text.slice(0, span?.start ?? 0).split('\n').length} [${shown(text.slice(span?.start, span?.end))}]`;

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
const print = (text: string): void => void process.stdout.write(text);
const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function table(measured: ReadonlyMap<string, Measured>): void {
  print('\n| outline | facts | findings | | planted | caught | |\n|---|--:|--:|--:|--:|--:|--:|\n');
  const all = { facts: 0, alarms: 0, tried: 0, caught: 0 };
  const classes = new Map<string, Tally>();
  const row = (name: string, { facts, alarms, tried, caught }: typeof all) =>
    print(
      `| ${name} | ${facts} | ${alarms} | ${percent(alarms, facts)} | ${tried} | ${caught} | ${percent(caught, tried)} |\n`,
    );
  for (const [name, one] of measured) {
    const own = { facts: one.facts, alarms: one.alarms, tried: 0, caught: 0 };
    for (const [kind, { tried, caught }] of one.classes) {
      own.tried += tried;
      own.caught += caught;
      const sum = classes.get(kind) ?? { tried: 0, caught: 0 };
      classes.set(kind, { tried: sum.tried + tried, caught: sum.caught + caught });
    }
    for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += own[key];
    row(name, own);
  }
  row('all', all);
  print('\n| class | planted | caught | |\n|---|--:|--:|--:|\n');
  for (const [kind, { tried, caught }] of [...classes].sort(([a], [b]) => a.localeCompare(b)))
    print(`| ${kind} | ${tried} | ${caught} | ${percent(caught, tried)} |\n`);
}

table(new Map(positionals.map((folder) => [basename(folder), measure(folder)])));
