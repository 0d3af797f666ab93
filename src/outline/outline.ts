import type { Span } from '../diagnostics/span.ts';
import type { Leaf } from './tree/leaf.ts';
import type { LeafRecord } from './tree/record.ts';
import type { Path } from './yaml/yamlPath.ts';

/** What `content.yaml` says: plain values for the program, a tree of leaves for templates, facts for the verifier. */
export interface Outline {
  readonly file: string;
  readonly deck: DeckFacts;
  /** That of the deck, or, when it does not say its own, of the text: a BCP 47 tag. */
  readonly language: string;
  readonly brand?: BrandTokens;
  readonly sources: Readonly<Record<string, SourceDocument>>;
  /** Severity of rules, by code. */
  readonly checks: Readonly<Record<string, 'off' | 'warning' | 'error'>>;
  /** The blocks in deck order; a unit's own texts come as a block of the kind `section` before its slides. */
  readonly blocks: readonly Block[];
  /** The whole outline as templates see it. */
  readonly data: LeafRecord;
  /** Where the value at a path was written, or its key when the value is no scalar. */
  readonly spanAt: (path: Path) => Span | undefined;
}

export interface DeckFacts {
  readonly title: string;
  readonly subtitle?: string;
  readonly series?: string;
  readonly organisation?: string;
  /** `2012`, `2012-07` or `2012-07-01`. */
  readonly date?: string;
  readonly language?: string;
  readonly author?: string;
  readonly keywords: readonly string[];
}

export type ColourName = 'primary' | 'deep' | 'accent' | 'ink' | 'muted' | 'line' | 'wash' | 'tint';

/** What the author says of the brand, each value with its place. */
export interface BrandTokens {
  readonly name?: Leaf;
  readonly logo?: { readonly image: Leaf; readonly alt: Leaf };
  readonly colours: { readonly [name in ColourName]?: Leaf };
  readonly fonts: {
    readonly [role in 'heading' | 'body' | 'quotation']?: { readonly latin?: Leaf; readonly ea?: Leaf };
  };
  readonly footer?: Leaf;
}

export interface SourceDocument {
  readonly title: string;
  readonly short?: string;
  readonly file?: string;
}

/** One block, with every text in it. */
export interface Block {
  readonly kind: string;
  /** The unit's id; `opening` and `closing` for the others. */
  readonly section: string;
  readonly title: string;
  readonly path: Path;
  readonly span: Span;
  readonly sources: readonly SourceReference[];
  readonly texts: readonly BlockText[];
}

/** A scalar of a block. `path` starts at the block. */
export interface BlockText {
  readonly path: Path;
  readonly text: string;
  readonly span: Span;
  /** What it cites: the `source` of the nearest mapping around it that has one, else of its unit. */
  readonly sources: readonly SourceReference[];
}

/** `document#heading`. */
export interface SourceReference {
  readonly document: string;
  readonly heading?: string;
  readonly span: Span;
}
