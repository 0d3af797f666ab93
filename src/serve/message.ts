/** A slide as it travels to the page in the browser. */
export interface SlideMessage {
  /** Identifies it across versions; see `Page`. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly notes: readonly string[];
  readonly svg: string;
  /** What stands on it at a place of its own: boxes of x, y, width and height in points, and the words. */
  readonly areas: readonly { readonly boxes: readonly (readonly number[])[]; readonly words: string }[];
  /** The version in which it changed last. */
  readonly changed: number;
}

/** A finding as it travels to the page in the browser. */
export interface FindingMessage {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** `content.yaml:138:44`, and the address that opens an editor there. */
  readonly place?: string;
  readonly link?: string;
  /** The line of the place with its number, and a line of carets below it. */
  readonly frame?: readonly [code: string, carets: string];
  /** The key of the slide that it is about. */
  readonly slide?: string;
}

/** The state of the deck, or how it differs from the version before. */
export interface DeckMessage {
  readonly version: number;
  /** The version that it starts from; absent when it holds all slides. */
  readonly from?: number;
  readonly title: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** The keys of all slides. */
  readonly order: readonly string[];
  readonly changed: readonly SlideMessage[];
  /** Whether the last save cannot be compiled, so that the slides are those of an earlier one. */
  readonly failed: boolean;
  /** Milliseconds from the change to this message. */
  readonly ms: number;
}

/** The findings of a version. They may follow its slides. */
export interface FindingsMessage {
  readonly version: number;
  readonly findings: readonly FindingMessage[];
}

/** Where the page should go. */
export interface GotoMessage {
  readonly key: string;
  readonly area?: number;
}

/** What was clicked, by the slide's key and the version in which the clicked slide changed. */
export interface PlaceRequest {
  readonly key: string;
  readonly changed: number;
  readonly area: number;
  /** Asks for the template line that placed it. */
  readonly template?: boolean;
}

/** Where it was written; or why that cannot be said. */
export type PlaceAnswer = { readonly place: string; readonly link?: string } | { readonly refused: string };
