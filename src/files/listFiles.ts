import type { Report } from '../diagnostics/report.ts';
import type { Files } from './files.ts';
import { reportProblem } from './reportProblem.ts';

/**
 * Lists the paths of all files below a folder of the project, sorted. Returns none, with a finding that calls the
 * folder `name`, when it cannot be read; none without a finding when it does not exist.
 */
export function listFiles(files: Files, folder: string, report: Report, name = folder): readonly string[] {
  const result = files.list(folder);
  if ('paths' in result) return result.paths;
  reportProblem(name, result.problem, report);
  return [];
}
