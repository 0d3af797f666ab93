import type { Place, Report } from '../diagnostics/report.ts';
import type { FileProblem } from './files.ts';

const SIMPLE = { missing: 'file-missing', outside: 'file-outside', 'not-a-file': 'file-not-a-file' } as const;

/** Turns a file's problem into a finding, at the place that names the file; its path is relative to `from`. */
export function reportProblem(
  file: string,
  problem: FileProblem,
  report: Report,
  place: Place = {},
  from?: string,
): void {
  if (problem.kind === 'too-large') {
    report.add('file-too-large', { file, size: problem.size, limit: problem.limit }, place);
  } else if (problem.kind === 'refused') {
    report.add('file-refused', { file, reason: problem.reason }, place);
  } else {
    report.add(SIMPLE[problem.kind], { file, from }, place);
  }
}
