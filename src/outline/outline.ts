import type { Span } from '../diagnostics/span.ts';
import type { DataRecord } from './tree/dataRecord.ts';
import type { PlacedText } from './tree/placedText.ts';
import type { Path } from './yaml/yamlPath.ts';

/** The content of `content.yaml`: plain values, a tree for templates, and blocks for the verifier. */
export interface Outline {
  readonly file: string;
  readonly deck: DeckFacts;
  /** A BCP 47 tag: the language of the deck; when it is left out, the one that its text suggests. */
  readonly language: string;
  readonly brand?: BrandTokens;
  readonly sources: Readonly<Record<string, SourceDocument>>;
  /** The severity of rules, by code. */
  readonly checks: Readonly<Record<string, 'off' | 'warning' | 'error'>>;
  /** The paths of the data files as blocks name them. */
  readonly dataFiles: readonly string[];
  /** The blocks in deck order. A unit's own texts are a block of the kind `section` before its slides. */
  readonly blocks: readonly Block[];
  /** The whole outline for templates. */
  readonly data: DataRecord;
  /** The place of the scalar at a path; for a list or mapping, the place of its key. */
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

/** The author's brand values, each with its place. */
export interface BrandTokens {
  readonly name?: PlacedText;
  readonly look?: PlacedText;
  readonly template?: PlacedText;
  /** The layouts of the template by the parts that they play. */
  readonly layouts?: Readonly<Record<string, PlacedText>>;
  readonly logo?: { readonly image: PlacedText; readonly dark?: PlacedText; readonly alt: PlacedText };
  readonly colours: { readonly [name in ColourName]?: PlacedText };
  readonly fonts: {
    readonly [role in 'heading' | 'body' | 'quotation']?: {
      readonly latin?: PlacedText;
      readonly ea?: PlacedText;
    };
  };
  readonly footer?: PlacedText;
}

export interface SourceDocument {
  readonly title: string;
  readonly short?: string;
  readonly file?: string;
}

/** One block with every text in it. */
export interface Block {
  readonly kind: string;
  /** The id of the block's unit; `opening`, `closing` or `appendix` outside units. */
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
  /** The sources of the text: the `source` of the nearest mapping around it that has one, else that of its unit. */
  readonly sources: readonly SourceReference[];
}

/** A reference to a source, written `document#heading`. */
export interface SourceReference {
  readonly document: string;
  readonly heading?: string;
  readonly span: Span;
}
