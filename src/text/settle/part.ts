import type { Origin } from '../../diagnostics/span.ts';

/** A stretch of one line that has one origin: a value of the author, or literal text of a template. */
export interface Part {
  readonly text: string;
  readonly isValue: boolean;
  readonly origin: Origin;
}

/** Returns a line with a placeholder for each value, so that only the template's text is left. */
export function skeletonOf(line: readonly Part[]): string {
  let skeleton = '';
  for (const { text, isValue } of line) skeleton += isValue ? '\uFFFC' : text;
  return skeleton;
}
