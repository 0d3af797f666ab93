import { build } from '../build.ts';
import { Report } from '../diagnostics/report.ts';
import { Kept } from '../keep/kept.ts';
import { deckOf } from '../many/plan.ts';
import type { Project, ProjectOptions } from '../project.ts';
import { EXIT, type ExitCode, exitCode } from './exitCode.ts';
import type { Io } from './io.ts';
import { watchInput } from './live/watchInput.ts';
import { watchProgress } from './progress.ts';
import { readInput } from './readInput.ts';
import { type FindingsOptions, showFindings } from './showFindings.ts';
import { bytes, counts, deckSize, seconds } from './words.ts';
import { writeOutput } from './writeOutput.ts';

export interface BuildOptions extends FindingsOptions, ProjectOptions {
  readonly output?: string | undefined;
  readonly strict: boolean;
  /** Builds again after each change, until it is ended. */
  readonly watch?: boolean | undefined;
}

/**
 * Runs `deckwright build`: writes the deck to a file or to standard output; with `watch` again after each change, while a build
 * that fails leaves the deck of the last one. Returns the exit code.
 */
export async function buildCommand(input: string, options: BuildOptions, io: Io): Promise<ExitCode> {
  const output = options.output ?? (input === '-' ? '-' : deckOf(input));
  if (output === '-' && io.outIsTerminal) {
    io.err('deckwright: a deck is not text; name a file with -o FILE, or send it on with > or |.\n');
    return EXIT.usage;
  }
  if (!options.watch) return (await buildOnce(input, output, options, io)).code;
  if (output === '-') {
    io.err('deckwright: --watch writes the deck again and again; name a file with -o FILE.\n');
    return EXIT.usage;
  }
  const kept = new Kept();
  return watchInput(input, io, async () => (await buildOnce(input, output, options, io, kept)).project);
}

/** Builds once. `kept` holds what earlier builds made. */
async function buildOnce(
  input: string,
  output: string,
  options: BuildOptions,
  io: Io,
  kept?: Kept,
): Promise<{ readonly code: ExitCode; readonly project: Project | undefined }> {
  const started = io.clock();
  const report = new Report();
  const project = await readInput(input, io, report, options);
  const progress = watchProgress(io, options.quiet);
  const { strict } = options;
  const stages =
    project && (await build(project, report, { strict, enter: progress.enter, keep: kept?.begin(report) }));
  kept?.end(stages?.scene !== undefined);
  progress.done();

  const deck = stages?.deck;
  const isWritten =
    project && deck && (output === '-' || (await writeOutput(output, deck, project, io, report)));
  await showFindings(report, options, output === '-', io);
  if (deck && output === '-') await io.out(deck);

  const result = isWritten
    ? `${output === '-' ? 'deck' : output}: ${deckSize(stages.scene)}, ${bytes(deck.length)}, ${seconds(io.clock() - started)}`
    : `no deck was written: ${counts(report)}`;
  if (!options.quiet) io.err(`${result}\n`);
  return { project, code: isWritten ? EXIT.done : exitCode(stages, report, strict) };
}
