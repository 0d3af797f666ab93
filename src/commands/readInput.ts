import type { Report } from '../diagnostics/report.ts';
import { openProject, type Project } from '../project.ts';
import type { Io } from './io.ts';
import { sourceDate } from './sourceDate.ts';

/**
 * Opens the project that the command line names; `-` is standard input. For slide text, `brand` names the outline whose
 * deck and brand it takes. A deck without a date takes the one of SOURCE_DATE_EPOCH. Returns undefined, and adds a
 * finding, when a file cannot be read.
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
