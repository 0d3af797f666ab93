import type { Stages } from '../build.ts';
import type { Report } from '../diagnostics/report.ts';

/** The exit codes of the process. A CI job tells faults of the content, the call and the machine apart by them. */
export const EXIT = { done: 0, findings: 1, usage: 2, io: 3, bug: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Returns the exit code for the findings: `io` when the input or the output failed, `usage` when the call or the
 * outline is wrong, `findings` when a later stage found errors. Warnings count only when `strict`.
 */
export function exitCode(stages: Stages | undefined, report: Report, strict: boolean): ExitCode {
  const codes = report.sorted().map((d) => d.code);
  if (codes.some((code) => OF_MACHINE.includes(code))) return EXIT.io;
  if (codes.includes('output-is-input') || codes.includes('slide-missing')) return EXIT.usage;
  const unfit = codes.some((code) => UNFIT.includes(code));
  if (!stages) return unfit ? EXIT.usage : EXIT.io;
  if (report.hasErrors) return stages.text ? EXIT.findings : EXIT.usage;
  return strict && codes.length > 0 ? EXIT.findings : EXIT.done;
}

/** Codes of findings that mean that the machine lacks or refuses something. */
const OF_MACHINE: readonly string[] = ['file-not-written', 'folder-missing', 'no-picture', 'no-pdf'];

/** Codes of findings that mean wrong use although no input could be read. */
const UNFIT: readonly string[] = [
  'file-not-utf8',
  'file-too-large',
  'source-date-epoch',
  'brand-file',
  'set-form',
];
