import type { Place, Report } from '../diagnostics/report.ts';
import type { FileProblem } from './files.ts';

const SIMPLE = { missing: 'file-missing', outside: 'file-outside', 'not-a-file': 'file-not-a-file' } as const;

/** Reports the problem of a file at `place`, where the file is named. Its path is relative to `from`. */
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
