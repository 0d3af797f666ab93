import type { Brand } from '../brand/brand.ts';
import type { Role, Slot } from '../brand/theme.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { DocumentInfo, Media } from '../scene/scene.ts';
import type { Prepare } from '../typography/breaking/prepare.ts';
import type { Font } from '../typography/faces/font.ts';
import type { Inks } from './frame/inks.ts';
import type { FixedWords } from './words/fixedWords.ts';

/** A numbered section: one that opens with a slide of layout `section`. */
export interface Chapter {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  /** Page id of its first slide. */
  readonly id: string;
}

/** What layouts may know of the whole deck. */
export interface Deck {
  readonly brand: Brand;
  readonly media: Readonly<Record<string, Media>>;
  readonly document: DocumentInfo;
  /** In the deck's language. */
  readonly words: FixedWords;
  readonly chapters: readonly Chapter[];
  /** Page id of the agenda, for the way back. */
  readonly agenda?: string;
  inks(ground: Slot): Inks;
  readonly fonts: Readonly<Record<Role, { readonly regular: Font; readonly bold: Font }>>;
  /** Measures paragraphs, each once. */
  readonly prepare: Prepare;
  /** The page a `#id` link points at. */
  target(link: string): Target | undefined;
}

/** Where a link leads. */
export interface Target {
  readonly number: number;
  readonly title: string;
}

/** One page while it is laid out. */
export interface Sheet {
  readonly deck: Deck;
  readonly number: number;
  readonly title: string;
  readonly origin: Origin;
  /** The numbered section it belongs to. */
  readonly chapter?: Chapter;
  readonly report: Report;
}
