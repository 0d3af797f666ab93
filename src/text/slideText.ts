import type { Origin } from '../diagnostics/span.ts';

/** The Markdown between the outline and the deck, with the origin of each stretch. */
export interface SlideText {
  readonly text: string;
  /**
   * The file of the text. Rendered text has the file of its outline, although every stretch has an origin of its own.
   */
  readonly file: string;
  /** The origins in order, without overlap. Slide text written by hand has none; it is its own origin. */
  readonly origins: readonly PlacedOrigin[];
}

export interface PlacedOrigin {
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}
