import type { Code } from './catalogue.ts';
import type { Severity } from './entry.ts';
import type { Remedy } from './remedy.ts';
import type { Span } from './span.ts';

/** One finding as plain data: its message, its place, and a hint for the author. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly remedy?: Remedy;
  readonly span?: Span;
  /** The template line that placed the value; left out when `span` is already in a template. */
  readonly template?: Span;
  /** The slide that the finding is about. */
  readonly slide?: { readonly number: number; readonly title: string };
  /** Of several decks that are built at once: the files of those that it is about, the first `MOST_DECKS` of them. */
  readonly decks?: readonly string[];
}

export const MOST_DECKS = 100;
