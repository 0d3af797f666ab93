import type { Theme } from '../brand/theme.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Colour } from './colour.ts';
import type {
  Box,
  Card,
  FreeformItem,
  Item,
  Paragraph,
  PictureItem,
  PlaceholderRef,
  ShapeItem,
  TextItem,
} from './item.ts';
import type { Samples } from './samples.ts';
import type { TableStyle } from './tableStyle.ts';

/** A placeholder on a layout. PowerPoint has five levels of text; those not given repeat the last one given. */
export interface Placeholder extends PlaceholderRef {
  readonly name: string;
  readonly box: Box;
  readonly card?: Card;
  readonly valign: 'top' | 'middle' | 'bottom';
  /** The format of each outline level: its first run has the size, weight, colour and role, and the prompt as its text. */
  readonly levels: readonly Paragraph[];
}

/** A PowerPoint slide layout: the background, items and placeholders that all pages on it share. */
export interface SceneLayout {
  /** The name by which pages refer to it (`stats`), and the one that PowerPoint shows (`数字`). */
  readonly name: string;
  readonly label: string;
  /** The part of the company's template that it is; absent for a layout that the writer makes. */
  readonly part?: string;
  /** The `ST_SlideLayoutType` of OOXML, where one fits. */
  readonly type?: string;
  readonly background: Colour;
  /** Furniture: bars, panels, rules, the logo, fixed texts. */
  readonly items: readonly (ShapeItem | FreeformItem | PictureItem | TextItem)[];
  readonly placeholders: readonly Placeholder[];
}

export interface Page {
  /** From 1. */
  readonly number: number;
  /** The target of links; unique. */
  readonly id: string;
  /** Identifies it by its origin in the outline; unique in the deck, and the same when other slides are added or removed. */
  readonly key: string;
  readonly layout: string;
  /** Viewers leave it out when the deck is shown. */
  readonly hidden?: true;
  readonly title: string;
  readonly items: readonly Item[];
  /** The paragraphs of the speaker notes; empty when there are none. */
  readonly notes: readonly string[];
  readonly origin: Origin;
}

/** A PowerPoint section; `first` and `last` are page numbers. */
export interface SceneSection {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** A picture: its bytes in base64, its type by their signature, its size in pixels. `fallback` is the PNG that older readers show for an SVG. */
export interface Media {
  readonly type: 'png' | 'jpeg' | 'gif' | 'svg';
  readonly width: number;
  readonly height: number;
  readonly data: string;
  readonly fallback?: string;
  /** Pixels of a PNG, or of the one beside an SVG, as far as it could be decoded. */
  readonly samples?: Samples;
  /** How a camera noted that a JPEG is turned or mirrored (Exif orientation 2 to 8); `width` and `height` are those of the upright picture. */
  readonly turn?: number;
}

export interface DocumentInfo {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  readonly keywords: readonly string[];
  /** BCP 47, e.g. `zh-CN`. */
  readonly language: string;
  /** In the author's form (`2012`, `2012-07` or `2012-07-01`), or an ISO time; empty when the deck has none. */
  readonly date: string;
}

/** The places of lines that editors may show and to which objects snap, in points from the left and from the top. */
export interface Guides {
  readonly vertical: readonly number[];
  readonly horizontal: readonly number[];
}

/** The whole deck as plain JSON with all lengths in points. The layout stage makes it; the writer and the preview read it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly document: DocumentInfo;
  readonly layouts: readonly SceneLayout[];
  readonly sections: readonly SceneSection[];
  readonly pages: readonly Page[];
  readonly media: Readonly<Record<string, Media>>;
  readonly tableStyle: TableStyle;
  readonly guides: Guides;
}
