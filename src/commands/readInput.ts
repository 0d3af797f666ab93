import type { Report } from '../diagnostics/report.ts';
import { openProject, type Project } from '../project.ts';
import type { Io } from './io.ts';

/**
 * Opens the project that the command line names; `-` is standard input. Slide text is given the deck and the brand of
 * the outline `brand`. Gives undefined, and a finding, when something cannot be read.
 */
export async function readInput(
  input: string,
  io: Io,
  report: Report,
  brand?: string,
): Promise<Project | undefined> {
  const named = input === '-' ? { name: 'stdin', bytes: await io.input() } : { path: input };
  return openProject(named, io.folder, report, brand);
}
