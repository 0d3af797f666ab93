import { compile } from '../build.ts';
import { RULES } from '../check/allRules.ts';
import { check } from '../check/check.ts';
import { compositions } from '../check/compositions.ts';
import { Report } from '../diagnostics/report.ts';
import { listAssets } from '../files/listFiles.ts';
import { Kept } from '../keep/kept.ts';
import type { Project, ProjectOptions } from '../project.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import type { Io } from './io.ts';
import { watchInput } from './live/watchInput.ts';
import { watchProgress } from './progress.ts';
import { readInput } from './readInput.ts';
import { type FindingsOptions, showFindings } from './showFindings.ts';
import { counts, deckSize } from './words.ts';

export interface CheckOptions extends FindingsOptions, ProjectOptions {
  readonly strict: boolean;
  /** Checks again after each change, until it is ended; the JSON of each check is one line. */
  readonly watch?: boolean | undefined;
}

/**
 * Runs `deckwright check`: every stage except the writing, then all rules; with `watch` again after each change. Returns the exit
 * code.
 */
export async function checkCommand(input: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  if (!options.watch) return (await checkOnce(input, options, io)).code;
  const kept = new Kept();
  return watchInput(input, io, async () => (await checkOnce(input, options, io, kept)).project);
}

/** Checks once. `kept` holds what earlier checks made. */
async function checkOnce(
  input: string,
  options: CheckOptions,
  io: Io,
  kept?: Kept,
): Promise<{ readonly code: ExitCode; readonly project: Project | undefined }> {
  const report = new Report();
  const project = await readInput(input, io, report, options);
  const progress = watchProgress(io, options.quiet);
  const stages = project && compile(project, report, progress.enter, kept?.begin(report));
  kept?.end(stages?.scene !== undefined);
  if (project && stages?.slides) {
    check(
      { ...stages, slides: stages.slides, assets: listAssets(project.files, project.file, report) },
      report,
      RULES,
    );
  }
  progress.done();
  await showFindings(report, options, false, io);
  const scene = stages?.scene;
  const size = scene ? `${deckSize(scene)}, ${compositionCount(scene)}, ` : '';
  if (!options.quiet) io.err(`${input === '-' ? 'stdin' : input}: ${size}${counts(report)}\n`);
  return { project, code: exitCode(stages, report, options.strict) };
}

/** `18 compositions`: how many different ones the eye counts. */
function compositionCount(scene: Parameters<typeof compositions>[0]): string {
  const { size } = new Set(compositions(scene));
  return size === 1 ? '1 composition' : `${size} compositions`;
}
