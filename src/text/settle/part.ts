import type { Origin } from '../../diagnostics/span.ts';

/** A stretch of one line: what an author wrote, or what a template did. */
export interface Part {
  readonly text: string;
  readonly isValue: boolean;
  readonly origin: Origin;
}

/** A line as its template wrote it, a placeholder for each value. */
export function skeletonOf(line: readonly Part[]): string {
  let skeleton = '';
  for (const { text, isValue } of line) skeleton += isValue ? '\uFFFC' : text;
  return skeleton;
}
