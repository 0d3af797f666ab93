import type { Origin } from '../diagnostics/span.ts';

/** A stretch of text with one look. `'\n'` inside is a line break the author typed. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** `#id` of a slide, or an `https:` / `mailto:` address. */
  readonly link?: string;
  readonly origin: Origin;
}

/** One paragraph, heading or table cell. */
export type Text = readonly Run[];

export interface Quotation {
  readonly paragraphs: readonly Text[];
  /** The last paragraph of the blockquote when it begins with a dash (`—— 陈业林，…`), dash removed. */
  readonly attribution: readonly Text[];
}

export interface Table {
  readonly header: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  readonly align: readonly ('left' | 'center' | 'right' | undefined)[];
  readonly origin: Origin;
}

export interface Picture {
  readonly path: string;
  readonly alt: string;
  readonly origin: Origin;
}

/** What stands under a title or an entry's heading, sorted by what it is, in source order. */
export interface Body {
  readonly paragraphs: readonly Text[];
  readonly lists: readonly (readonly Text[])[];
  readonly quotations: readonly Quotation[];
  readonly tables: readonly Table[];
  readonly pictures: readonly Picture[];
}

/** `##` and what follows it. The layout decides what it is: a callout, a card, a milestone… */
export interface Entry extends Body {
  readonly heading: Text;
  readonly origin: Origin;
}

/** A front matter value that belongs to the layout (`chart: column`, `lead: true`). */
export interface Setting {
  /** Its words. */
  readonly value: string;
  /** The same with their marks, for what shows on the slide. */
  readonly text: Text;
  readonly origin: Origin;
}

export interface Slide extends Body {
  /** From 1, in deck order. */
  readonly number: number;
  readonly layout: { readonly name: string; readonly origin: Origin };
  /** What `[text](#id)` points at. */
  readonly id?: string;
  /** Set on the slide that opens a PowerPoint section. */
  readonly section?: Text;
  readonly title: Text;
  readonly kicker: Text;
  readonly source: Text;
  readonly settings: Readonly<Record<string, Setting>>;
  readonly entries: readonly Entry[];
  readonly notes: readonly Text[];
  readonly origin: Origin;
}

/** The text of runs, without their look. */
export const plainText = (text: Text): string => text.map((run) => run.text).join('');
