import type { Origin } from '../diagnostics/span.ts';

/** A stretch of one line: what an author wrote, or what a template did. */
export interface Part {
  readonly text: string;
  readonly isValue: boolean;
  readonly origin: Origin;
}

/** A line as its template wrote it, a placeholder for each value. */
export const skeletonOf = (line: readonly Part[]): string =>
  line.map((part) => (part.isValue ? '\uFFFC' : part.text)).join('');
