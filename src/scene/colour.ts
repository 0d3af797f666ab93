import type { Colour } from '../brand/colour.ts';

export type { Colour } from '../brand/colour.ts';

/** Colours that pass into one another along a straight line. */
export interface Gradient {
  /** In their order; `at` is the share of the way, from 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly colour: Colour }[];
  /** The direction of the way: from left to right, or from top to bottom. */
  readonly towards: 'right' | 'bottom';
}
