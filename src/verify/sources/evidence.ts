import type { Span } from '../../diagnostics/span.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';

/** One fact of the deck and where it was found: a row of the report that a reviewer signs. */
export interface Evidence {
  readonly claim: Claim;
  /** As the deck shows it. */
  readonly fact: string;
  readonly span: Span;
  readonly basis: Basis;
  readonly quantity?: Quantity;
}

export type Basis =
  | {
      readonly kind: 'source';
      readonly document: string;
      readonly heading: string;
      readonly sentence: string;
      /** The stretch of `sentence` that says it. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'computed'; readonly formula: string; readonly result: string };
