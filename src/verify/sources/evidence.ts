import type { Span } from '../../diagnostics/span.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';

/**
 * What the sources say of a fact: they have it (`traced`), have it in a passage that is not cited (`elsewhere`), with more
 * places (`rounded`) or with another hedge (`hedge`); it is computed from their figures; they have something else in its place (`contradicted`) or nothing
 * (`not found`); or the document that it cites was not read (`not checked`).
 */
export type Verdict =
  | 'traced'
  | 'elsewhere'
  | 'rounded'
  | 'hedge'
  | 'computed'
  | 'contradicted'
  | 'not found'
  | 'not checked';

/** One fact of the deck with its verdict and its basis in a source: a row of the report that a reviewer signs. */
export interface Evidence {
  readonly claim: Claim;
  /** The fact as the deck shows it. */
  readonly fact: string;
  readonly span: Span;
  readonly verdict: Verdict;
  /** What confirms the fact, or what contradicts it; left out for a fact that stands nowhere. */
  readonly basis?: Basis | undefined;
  readonly quantity?: Quantity;
}

/** A sentence of a source, and the stretch of it that states the fact, in UTF-16 offsets. */
export interface SourceBasis {
  readonly type: 'source';
  readonly document: string;
  readonly heading: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** What confirms a fact: a sentence of a source; or a formula with the sentences that state its numbers. */
export type Basis =
  | SourceBasis
  | {
      readonly type: 'computed';
      readonly formula: string;
      readonly result: string;
      /** Whether the outline has the formula under `computed:`; else verify found it. */
      readonly isDeclared: boolean;
      readonly operands: readonly SourceBasis[];
    };
