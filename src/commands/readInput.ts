import type { Report } from '../diagnostics/report.ts';
import { openProject, type Project } from '../project.ts';
import type { Io } from './io.ts';
import { sourceDate } from './sourceDate.ts';

/**
 * Opens the project that the command line names; `-` is standard input. Slide text is given the deck and the brand of
 * the outline `brand`, and a deck that says no date the one of SOURCE_DATE_EPOCH. Gives undefined, and a finding, when something cannot be read.
 */
export async function readInput(
  input: string,
  io: Io,
  report: Report,
  brand?: string,
): Promise<Project | undefined> {
  const named = input === '-' ? { name: 'stdin', bytes: await io.input() } : { path: input };
  const date = sourceDate(io.sourceDateEpoch, report);
  if (report.hasErrors) return undefined;
  const project = openProject(named, io.folder, report, brand);
  return project && date !== undefined ? { ...project, date } : project;
}
