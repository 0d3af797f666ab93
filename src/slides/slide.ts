import type { Origin } from '../diagnostics/span.ts';
import type { IconName } from '../icons/icons.ts';

/** A stretch of text with one look. `'\n'` inside is a line break of the author. */
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
  /** The last paragraph of the blockquote when it begins with a dash (`—— 陈业林，…`), without the dash. */
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

/** A paragraph, or an item of a list. */
export interface FlowLine {
  readonly text: Text;
  /** Absent for a paragraph. `depth` is 1 for an item of a list inside a list; `start` is the first number of a list. */
  readonly item?: {
    readonly kind: 'bullet' | 'number';
    readonly depth: 0 | 1;
    readonly start?: number;
  };
}

/** The blocks under a title or an entry's heading, sorted by type, in the order of the source. */
export interface Body {
  readonly paragraphs: readonly Text[];
  readonly lists: readonly (readonly Text[])[];
  /** The paragraphs and all list items, nested ones too, in the order of the source. */
  readonly flow: readonly FlowLine[];
  readonly quotations: readonly Quotation[];
  readonly tables: readonly Table[];
  readonly pictures: readonly Picture[];
}

/** `##` and the blocks below it. The layout makes it a callout, a card, a milestone, and so on. */
export interface Entry extends Body {
  readonly heading: Text;
  /** The icon before the heading: `## :flask-conical: Heading`. */
  readonly icon?: Icon;
  readonly origin: Origin;
}

export interface Icon {
  readonly name: IconName;
  readonly origin: Origin;
}

/** A value of the front matter that the layout reads (`chart: column`, `lead: true`). */
export interface Setting {
  /** Its words. */
  readonly value: string;
  /** The same text with its strong parts and links, for values that the slide shows. */
  readonly text: Text;
  readonly origin: Origin;
}

export interface Slide extends Body {
  /** Counted from 1 in deck order. */
  readonly number: number;
  readonly layout: { readonly name: string; readonly origin: Origin };
  /** The target of `[text](#id)`. */
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

/** Returns the text of runs without their look. */
export const plainText = (text: Text): string => text.map((run) => run.text).join('');
