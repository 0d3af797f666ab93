import type { Report } from '../diagnostics/report.ts';
import { TEXT_LIMIT } from '../files/readText.ts';
import { reportProblem } from '../files/reportProblem.ts';
import { openProject, type Project, type ProjectOptions } from '../project.ts';
import type { Io } from './io.ts';

/**
 * Opens the project that the command line names; `-` is standard input. A deck without a date takes the one of SOURCE_DATE_EPOCH. Returns undefined, and adds a
 * finding, when a file cannot be read.
 */
export async function readInput(
  input: string,
  io: Io,
  report: Report,
  options: ProjectOptions = {},
): Promise<Project | undefined> {
  const read = input === '-' ? await io.input(TEXT_LIMIT) : undefined;
  if (read && 'problem' in read) reportProblem('stdin', read.problem, report);
  const named = read && 'bytes' in read ? { name: 'stdin', bytes: read.bytes } : { path: input };
  const date = sourceDate(io.sourceDateEpoch, report);
  if (report.hasErrors) return undefined;
  const project = openProject(named, io.folder, report, options);
  return project && date !== undefined ? { ...project, date } : project;
}

/** 9999-12-31T23:59:59Z in seconds: the last second whose year has four digits. */
const LAST = 253_402_300_799;

/**
 * Converts `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) to an ISO time. Returns
 * undefined when it is not set; also, with a finding, when it is not a number of seconds.
 */
export function sourceDate(epoch: string | undefined, report: Report): string | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  const seconds = /^\d+$/.test(epoch) ? Number(epoch) : Number.NaN;
  if (seconds <= LAST) return new Date(seconds * 1000).toISOString();
  report.add('source-date-epoch', { found: epoch });
  return undefined;
}
