import type { Severity } from './severity.ts';

/** What the catalogue holds for one code: its words, and what `deckwright explain` prints. */
export interface CatalogueEntry<F> {
  readonly severity: Severity;
  /** What is, and what was expected, in one sentence. */
  readonly message: (facts: F) => string;
  /** What to do about it. */
  readonly hint?: (facts: F) => string | undefined;
  readonly explanation: string;
  /** A few lines that trip the finding, and the same lines put right. */
  readonly wrong: string;
  readonly right: string;
}

/** Gives a catalogue entry the type of its facts. */
export const entry = <F>(e: CatalogueEntry<F>): CatalogueEntry<F> => e;
