/** A stretch of a text file: UTF-16 offsets, `end` exclusive. Lines and columns are worked out when printing. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where a piece of text came from: the author's value, and the template line that put it there. */
export interface Origin {
  readonly value: Span;
  readonly template?: Span;
}
