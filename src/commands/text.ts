import { toText } from '../build.ts';
import { Report } from '../diagnostics/report.ts';
import type { ProjectOptions } from '../project.ts';
import { EXIT, type ExitCode, exitCode } from './exitCode.ts';
import type { Io } from './io.ts';
import { readInput } from './readInput.ts';
import { type FindingsOptions, showFindings } from './showFindings.ts';

/** Runs `deckwright text`: prints the slide text that the templates make of the outline. Returns the exit code. */
export async function textCommand(
  input: string,
  options: FindingsOptions & ProjectOptions,
  io: Io,
): Promise<ExitCode> {
  const report = new Report();
  const project = await readInput(input, io, report, options);
  const stages = project && toText(project, report);
  await showFindings(report, options, true, io);
  if (!stages?.text || report.hasErrors) return exitCode(stages, report, false);
  await io.out(stages.text.text);
  return EXIT.done;
}
