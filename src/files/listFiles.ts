import type { Report } from '../diagnostics/report.ts';
import type { Files } from './files.ts';
import { reportProblem } from './reportProblem.ts';

/**
 * Paths of all files below a folder of the project, sorted. None, and a finding, when the folder cannot be looked into;
 * findings call it `name`. None without a finding when there is no such folder.
 */
export function listFiles(files: Files, folder: string, report: Report, name = folder): readonly string[] {
  const result = files.list(folder);
  if ('paths' in result) return result.paths;
  reportProblem(name, result.problem, report);
  return [];
}
