import type { Span } from '../../diagnostics/span.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';

/** One fact of the deck with its basis in a source: a row of the report that a reviewer signs. */
export interface Evidence {
  readonly claim: Claim;
  /** The fact as the deck shows it. */
  readonly fact: string;
  readonly span: Span;
  readonly basis: Basis;
  readonly quantity?: Quantity;
}

/** What confirms a fact: a sentence of a source, or a formula. */
export type Basis =
  | {
      readonly type: 'source';
      readonly document: string;
      readonly heading: string;
      readonly sentence: string;
      /** The stretch of `sentence` that states the fact, in UTF-16 offsets. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'computed'; readonly formula: string; readonly result: string };
