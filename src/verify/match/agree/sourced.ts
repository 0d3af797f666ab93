import type { Quantity } from '../../read/quantity.ts';
import type { Passage } from '../../sources/passages.ts';

/** A figure of a source with its sentence. */
export interface Sourced {
  readonly quantity: Quantity;
  readonly sentence: string;
  /** The UTF-16 offsets of the figure in `sentence`. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly cell?: readonly [string, string] | undefined;
  readonly passage?: Passage | undefined;
}

/** Where a source has a figure. */
export type Place = Omit<Sourced, 'quantity'>;

/** Whether a stretch of a text stands alone in parentheses. */
export const isInParentheses = (text: string, start = 0, end = 0): boolean =>
  /[(（]$/.test(text.slice(0, start)) && /^[)）]/.test(text.slice(end));
