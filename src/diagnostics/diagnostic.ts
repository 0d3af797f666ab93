import type { Code } from './catalogue.ts';
import type { Severity } from './severity.ts';
import type { Span } from './span.ts';

export type { Severity } from './severity.ts';

/** One finding, as plain data: what is, where, and what to do. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly span?: Span;
  /** The template line that placed the value, when it is not the span itself. */
  readonly template?: Span;
  /** The slide on which the finding shows. */
  readonly slide?: { readonly number: number; readonly title: string };
}
