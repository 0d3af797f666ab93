import { resolve } from 'node:path';
import { placeName } from '../../diagnostics/placeName.ts';
import { print } from '../../diagnostics/print/print.ts';
import { Report } from '../../diagnostics/report.ts';
import { fileDigests, sha256 } from '../../files/many/digest.ts';
import { temporariesOnce, writeWhole } from '../../files/writeWhole.ts';
import { depfile } from '../../many/depfile.ts';
import { isUpToDate, type ManifestLine, pathFrom } from '../../many/manifest.ts';
import { type PlannedDeck, planDecks } from '../../many/plan.ts';
import { cut, readShard, type Shard, shardOf } from '../../many/shards.ts';
import type { ProjectOptions } from '../../project.ts';
import { EXIT, type ExitCode, exitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { sourceDate } from '../readInput.ts';
import { type FindingsOptions, showFindings } from '../showFindings.ts';
import { bytes, counts, seconds, several } from '../words.ts';
import { type Outside, writeOutput } from '../writeOutput.ts';
import type { Batch, DeckResult } from './buildDeck.ts';
import { type Builders, startBuilders } from './builders.ts';
import { manyProgress } from './progress.ts';
import { Recorder } from './recorder.ts';

/** The options of `deckwright build` for many decks. */
export interface ManyOptions extends FindingsOptions, ProjectOptions {
  /** With rows: the name of a deck, with marks. Without: the folder of the decks. */
  readonly output?: string | undefined;
  readonly strict: boolean;
  /** A file with a row for each deck. */
  readonly each?: string | undefined;
  /** What marks call a row. */
  readonly as?: string | undefined;
  readonly jobs?: number | undefined;
  readonly keepGoing?: boolean | undefined;
  /** Prints the plan and builds nothing. */
  readonly plan?: boolean | undefined;
  /** `2/4`, or `auto`. */
  readonly shard?: string | undefined;
  readonly manifest?: string | undefined;
  /** Leaves decks alone that the manifest shows to be up to date. */
  readonly resume?: boolean | undefined;
  /** Builds all decks, whatever the manifest says. */
  readonly force?: boolean | undefined;
  readonly depfile?: string | undefined;
}

/** A run of many decks, and what it has come to. */
interface Run {
  readonly options: ManyOptions;
  readonly io: Io;
  /** The findings of all decks, each once. */
  readonly report: Report;
  readonly digest: (path: string) => string | undefined;
  readonly outside: Outside;
  readonly recorder: Recorder | undefined;
  readonly totals: { written: number; failed: number; kept: number; slides: number; bytes: number };
  /** What each deck was made from, for the dependency file; empty without one, so that a run of many decks does not grow. */
  readonly inputs: Map<string, readonly string[]>;
  code: ExitCode;
}

/** Runs `deckwright build` for many decks: plans them all, then builds those of the shard. Returns the exit code. */
export async function buildMany(inputs: readonly string[], options: ManyOptions, io: Io): Promise<ExitCode> {
  const shard = chosenShard(options, io);
  if (typeof shard === 'string') {
    io.err(`deckwright: ${shard}.\n`);
    return EXIT.usage;
  }
  const started = io.clock();
  const report = new Report();
  const date = sourceDate(io.sourceDateEpoch, report);
  const batch: Batch = {
    strict: options.strict,
    folder: io.folder,
    date,
    ...{ brand: options.brand, set: options.set, root: options.root },
  };
  const decks = planDecks({ ...options, ...batch, inputs, as: options.as ?? 'row' }, report);
  if (!decks) {
    await showFindings(report, options, false, io);
    if (!options.quiet) io.err(`nothing was built: ${counts(report)}\n`);
    return report.sorted().some(({ code }) => OF_FILES.test(code)) ? EXIT.io : EXIT.usage;
  }
  const mine = cut(decks, shard);
  if (options.plan) {
    await io.out(mine.map(planLine).join(''));
    return EXIT.done;
  }
  const head = {
    deckwright: io.version,
    plan: sha256(
      decks
        .map(({ id }) => id)
        .sort()
        .join('\n'),
    ),
    shard: `${shard.index}/${shard.count}`,
    decks: mine.length,
  };
  const run: Run = {
    ...{ options, io, report, digest: fileDigests(), inputs: new Map(), code: EXIT.done },
    // A signal ends a run between two decks, so nothing interrupts the writing.
    outside: { folder: io.folder, finish: async (work) => work(), temporariesIn: temporariesOnce() },
    recorder: options.manifest === undefined ? undefined : new Recorder(options.manifest, io.folder),
    totals: { written: 0, failed: 0, kept: 0, slides: 0, bytes: 0 },
  };
  const earlier = upToDate(mine, run);
  const refused = await io.finish(() => run.recorder?.begin(head, [...earlier.values()]));
  if (options.manifest !== undefined && refused !== undefined)
    return notWritten(options.manifest, refused, run);
  const rest = mine.filter(({ output }) => !earlier.has(output));
  const count = Math.max(1, Math.min(options.jobs ?? io.cores ?? 1, rest.length));
  const builders = startBuilders(count, rest.length, batch);
  try {
    await io.untilSignal((signal) => buildAll(rest, builders, run, signal));
  } finally {
    await builders.close();
  }
  await finish(run, { decks: mine.length, workers: builders.count, started });
  return run.code;
}

/** Codes of findings of a plan that mean that a file could not be read. */
const OF_FILES = /^file-(?:missing|refused|not-a-file)$/u;

function chosenShard({ shard, quiet }: ManyOptions, io: Io): Shard | string {
  if (shard === undefined) return { index: 1, count: 1 };
  if (shard !== 'auto')
    return readShard(shard) ?? `--shard ${shard} names no shard; write --shard i/n, like 2/4, or auto`;
  const found = shardOf(io.variables ?? {});
  if (typeof found !== 'string' && !quiet)
    io.err(`shard ${found.index}/${found.count}, which ${found.engine} has set\n`);
  return found;
}

const planLine = ({ id, output, inputs, weight }: PlannedDeck): string =>
  `${JSON.stringify({ id, output, inputs, weight })}\n`;

/** The lines of the manifest whose decks a build would write just as they are, by the name of the deck. */
function upToDate(decks: readonly PlannedDeck[], run: Run): ReadonlyMap<string, ManifestLine> {
  const { options, io, digest, recorder, totals } = run;
  const kept = new Map<string, ManifestLine>();
  if (!recorder || options.force) return kept;
  const lines = recorder.earlier();
  for (const { id, output } of decks) {
    const line = lines.get(output);
    if (!line || !isUpToDate(line, { id, version: io.version, folder: io.folder, digest })) continue;
    kept.set(output, line);
    if (options.depfile !== undefined) run.inputs.set(output, Object.keys(line.inputs));
    totals.kept += 1;
    totals.slides += line.slides;
  }
  return kept;
}

/** Builds decks until all are done, one has failed and the run does not go on, or a signal came. */
async function buildAll(
  decks: readonly PlannedDeck[],
  builders: Builders,
  run: Run,
  signal: AbortSignal,
): Promise<void> {
  const { options, io, totals } = run;
  const progress = manyProgress(io, decks.length, options.quiet);
  const queue = decks.values();
  const finished = async (deck: PlannedDeck, built: DeckResult, ms: number): Promise<void> => {
    const began = io.clock();
    const result = await written(deck, built, run);
    progress.clear();
    settle(deck, result, ms + io.clock() - began, run);
    progress.show(totals.written + totals.failed, totals.failed);
  };
  const lane = async (): Promise<void> => {
    let writing: Promise<void> | undefined;
    for (const deck of queue) {
      const began = io.clock();
      const built = await builders.build(deck).catch((error: unknown) => broken(error, deck, run));
      const ms = io.clock() - began;
      // The deck is written while the next one is built.
      await writing;
      writing = finished(deck, built, ms);
      if (!built.deck) await writing;
      // Node tells of a signal at the next turn of its loop.
      await new Promise((done) => setImmediate(done));
      if (signal.aborted || (totals.failed > 0 && !options.keepGoing)) break;
    }
    await writing;
  };
  await Promise.all(Array.from({ length: builders.count }, lane));
  progress.clear();
}

/** The result of a deck whose builder failed: a bug of ours, or the end of a thread for want of memory. */
function broken(error: unknown, { output }: PlannedDeck, run: Run): DeckResult {
  const { message, code } = error as NodeJS.ErrnoException;
  const isMemory = code === 'ERR_WORKER_OUT_OF_MEMORY';
  const what = isMemory ? 'there was not enough memory' : 'this is a bug in Deckwright, please report it';
  run.io.err(`deckwright: ${output}: ${what}: ${message}\n`);
  return {
    code: isMemory ? EXIT.io : EXIT.bug,
    slides: 0,
    sections: 0,
    inputs: [],
    findings: [],
    sources: [],
  };
}

/** Writes the deck whole, or not at all; a reason of that is one more finding of the result. */
async function written(
  { output }: PlannedDeck,
  built: DeckResult,
  { options, outside }: Run,
): Promise<DeckResult> {
  const { deck, inputs, findings } = built;
  const report = new Report();
  if (!deck || (await writeOutput(output, deck, { inputs: new Set(inputs) }, outside, report))) return built;
  return {
    ...built,
    code: exitCode(undefined, report, options.strict),
    findings: [...findings, ...report.sorted()],
  };
}

/** Takes the result of a deck: counts it, prints its findings, records it. */
function settle(deck: PlannedDeck, result: DeckResult, ms: number, run: Run): void {
  const { totals, recorder, io, options, digest } = run;
  const isWritten = result.code === EXIT.done;
  totals[isWritten ? 'written' : 'failed'] += 1;
  totals.slides += isWritten ? result.slides : 0;
  totals.bytes += isWritten ? (result.deck?.length ?? 0) : 0;
  run.code = Math.max(run.code, result.code) as ExitCode;
  if (options.depfile !== undefined)
    run.inputs.set(
      deck.output,
      result.inputs.map((path) => pathFrom(io.folder, path)),
    );
  tell(deck, result, run);
  if (!recorder) return;
  const found: Record<string, number> = {};
  for (const { code } of result.findings) found[code] = (found[code] ?? 0) + 1;
  const reason = recorder.add({
    ...{ id: deck.id, output: deck.output, status: isWritten ? 'written' : 'failed' },
    ...(isWritten ? { sha256: result.sha256 ?? '', bytes: result.deck?.length ?? 0 } : {}),
    inputs: Object.fromEntries(result.inputs.map((path) => [pathFrom(io.folder, path), digest(path) ?? ''])),
    ...{ slides: result.slides, findings: found, ms: Math.round(ms), version: io.version },
  });
  if (reason !== undefined) notWritten(options.manifest ?? '', reason, run);
}

/** Prints the findings of a deck that no earlier deck had, below the name of the deck and the place of its row. */
function tell({ output, row }: PlannedDeck, { findings, sources }: DeckResult, run: Run): void {
  const { report, io, options } = run;
  if (findings.length === 0) return;
  for (const { file, text, workbook } of sources)
    if (!report.source(file)) report.addSource(file, text, workbook);
  const fresh = report.trial();
  fresh.take(findings.filter((finding) => !report.has(finding)));
  report.take(findings.map((finding) => ({ ...finding, decks: [output] })));
  if (options.format !== 'pretty') return;
  const all = report.trial();
  all.take(findings);
  const from = row ? ` (${placeName(row.values.span, report).replace(/:\d+$/u, '')})` : '';
  const known = findings.length - fresh.sorted().length;
  const before = known > 0 ? `, ${known === findings.length ? '' : `${known} of them `}as above` : '';
  const { colour, version } = io;
  io.err(`${output}${from}: ${counts(all)}${before}\n`);
  const printed = print(fresh, 'pretty', { colour, version });
  if (printed) io.err(`${printed}\n`);
}

function notWritten(file: string, reason: string, run: Run): ExitCode {
  run.report.add('file-not-written', { file, reason });
  run.io.err(`deckwright: ${file} could not be written: ${reason}.\n`);
  run.code = Math.max(run.code, EXIT.io) as ExitCode;
  return run.code;
}

/** Writes what is written once for all decks, and the summary. */
async function finish(
  run: Run,
  { decks, workers, started }: { readonly decks: number; readonly workers: number; readonly started: number },
): Promise<void> {
  const { options, io, totals, report } = run;
  if (options.depfile !== undefined) {
    const rules = depfile(
      [...run.inputs].map(([output, inputs]) => ({
        output,
        inputs: options.each === undefined ? inputs : [...inputs, options.each],
      })),
    );
    const reason = await writeWhole(resolve(io.folder, options.depfile), new TextEncoder().encode(rules));
    if (reason !== undefined) notWritten(options.depfile, reason, run);
  }
  if (options.format !== 'pretty') await showFindings(report, options, false, io);
  else await showFindings(report, options, false, { ...io, err: () => {} });
  if (options.quiet) return;
  const left = decks - totals.written - totals.failed - totals.kept;
  const parts = [
    totals.written > 0 ? `${totals.written} written` : '',
    totals.kept > 0 ? `${totals.kept} up to date` : '',
    totals.failed > 0 ? `${totals.failed} failed` : '',
    left > 0 ? `${left} not begun` : '',
  ].filter(Boolean);
  const work = workers > 1 ? `, ${workers} workers` : '';
  const size = [several(totals.slides, 'slide'), ...(totals.bytes > 0 ? [bytes(totals.bytes)] : [])].join(
    ', ',
  );
  io.err(
    `${several(decks, 'deck')}: ${parts.join(', ') || 'none in this shard'}; ${size}, ${seconds(io.clock() - started)}${work}\n`,
  );
}
