import type { Theme } from '../brand/theme.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Colour } from './colour.ts';
import type { Box, Item, Paragraph, PictureItem, PlaceholderRef, ShapeItem, TextItem } from './item.ts';

/** A placeholder as its layout defines it: five levels of text, the first ones given, the rest follow the last. */
export interface Placeholder extends PlaceholderRef {
  readonly name: string;
  readonly box: Box;
  readonly valign: 'top' | 'middle' | 'bottom';
  /** Look per outline level; a run in the first gives size, weight, colour and role. Its text is the prompt. */
  readonly levels: readonly Paragraph[];
}

/** A PowerPoint slide layout: what every page of its kind shares. */
export interface SceneLayout {
  /** The layout's name in slide text (`stats`), and the one people read in PowerPoint (`数字`). */
  readonly name: string;
  readonly label: string;
  /** An OOXML `ST_SlideLayoutType` where one fits. */
  readonly type?: string;
  readonly background: Colour;
  /** Furniture: bars, panels, rules, the logo, fixed words. */
  readonly items: readonly (ShapeItem | PictureItem | TextItem)[];
  readonly placeholders: readonly Placeholder[];
}

export interface Page {
  /** From 1. */
  readonly number: number;
  /** What links point at; unique. */
  readonly id: string;
  /** Where it comes from in the outline, unique in the deck: it stays when other slides come and go. */
  readonly key: string;
  readonly layout: string;
  readonly title: string;
  readonly items: readonly Item[];
  /** One string a paragraph; empty when the page has no notes. */
  readonly notes: readonly string[];
  readonly origin: Origin;
}

/** A PowerPoint section: pages `first` to `last`, by number. */
export interface SceneSection {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Bytes of a picture, base64, by what the magic bytes say it is. An SVG brings the PNG older readers show. */
export interface Media {
  readonly type: 'png' | 'jpeg' | 'gif' | 'svg';
  readonly width: number;
  readonly height: number;
  readonly data: string;
  readonly fallback?: string;
}

export interface DocumentInfo {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  readonly keywords: readonly string[];
  /** BCP 47, e.g. `zh-CN`. */
  readonly language: string;
  /** As written (`2012`, `2012-07` or `2012-07-01`), or an ISO time; empty when the deck has none. */
  readonly date: string;
}

/** The whole deck as plain JSON, in points: the hand-over between layout and its writers. */
export interface Scene {
  readonly width: 960;
  readonly height: 540;
  readonly theme: Theme;
  readonly document: DocumentInfo;
  readonly layouts: readonly SceneLayout[];
  readonly sections: readonly SceneSection[];
  readonly pages: readonly Page[];
  readonly media: Readonly<Record<string, Media>>;
}
