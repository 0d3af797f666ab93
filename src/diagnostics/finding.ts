import type { Severity } from './severity.ts';
import type { Position } from './sourceFile.ts';

/** A stretch of a file; without `start` and `end` when the file's text is not known. `end` is exclusive. */
export interface FindingPlace {
  readonly file: string;
  readonly start?: Position;
  readonly end?: Position;
}

/** A diagnostic as other programs read it: its places are lines and columns. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly place?: FindingPlace;
  /** The line of the template that placed the value. */
  readonly template?: FindingPlace;
  readonly slide?: { readonly number: number; readonly title: string };
}
