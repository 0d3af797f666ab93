/** A stretch of a text file in UTF-16 offsets; `end` is exclusive. Printers compute its lines and columns. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where a piece of text comes from: the author's value, and the template line that placed it. */
export interface Origin {
  readonly value: Span;
  readonly template?: Span;
}

/** The place of what no author wrote: the stand-ins for parts with errors. */
export const NOWHERE: Span = { file: '', start: 0, end: 0 };
