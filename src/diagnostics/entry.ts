import type { Remedy } from './remedy.ts';

/** An error stops the build; a warning stops it only with `--strict`. */
export type Severity = 'error' | 'warning';

/** What the catalogue holds for one code: its message, and the text that `deckwright explain` prints. */
export interface CatalogueEntry<F> {
  readonly severity: Severity;
  /** One sentence: the state of the deck, and what Deckwright expects. */
  readonly message: (facts: F) => string;
  /** What the author can do. */
  readonly hint?: (facts: F) => string | undefined;
  /** The same for a program, where the facts say it. */
  readonly remedy?: (facts: F) => Remedy | undefined;
  readonly explanation: string;
  /** A few lines of input that cause the finding, and the same lines corrected. */
  readonly wrong: string;
  readonly right: string;
}

/** Returns the entry unchanged; only gives TypeScript the type of its facts. */
export const entry = <F>(e: CatalogueEntry<F>): CatalogueEntry<F> => e;
