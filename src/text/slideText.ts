import type { Origin } from '../diagnostics/span.ts';

/** The Markdown in the middle, with where each stretch of it came from. */
export interface SlideText {
  readonly text: string;
  /** The file it stands in; of rendered text the outline's, though every stretch has an origin of its own. */
  readonly file: string;
  /** In order, without overlap. Slide text written by hand has none: it is its own origin. */
  readonly origins: readonly PlacedOrigin[];
}

export interface PlacedOrigin {
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}
