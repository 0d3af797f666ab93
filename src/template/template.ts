import type { Box } from '../scene/item.ts';

/** The twelve colours of a theme and the words by which slides name them: `tx1` and the like go through a colour map. */
export type ThemeSlot =
  | 'dk1'
  | 'lt1'
  | 'dk2'
  | 'lt2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink';
export type MappedSlot = 'bg1' | 'tx1' | 'bg2' | 'tx2';
export type ColourMap = Readonly<Record<MappedSlot, ThemeSlot>>;

/** The faces of a theme for headings or for body text; an empty string where the theme names none. */
export interface TemplateFaces {
  readonly latin: string;
  readonly eastAsian: string;
}

export interface TemplateTheme {
  readonly name: string;
  /** Six hexadecimal digits each, as the theme has them: no colour map is applied. */
  readonly colours: Readonly<Record<ThemeSlot, string>>;
  readonly major: TemplateFaces;
  readonly minor: TemplateFaces;
  /** The colours are those that an Office program ships, so that they say nothing about the company. */
  readonly isOfficePalette: boolean;
}

/** What is drawn under all texts of a slide. */
export type Ground =
  | { readonly kind: 'solid'; readonly colour: string }
  | { readonly kind: 'gradient'; readonly colours: readonly string[] }
  | {
      readonly kind: 'picture';
      readonly part: string;
      /** What shows where the picture is transparent. */
      readonly under?: Ground;
    };

/** The format of one outline level of a placeholder, after inheritance; all lengths in points, colours in six hexadecimal digits. */
export interface TemplateLevel {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly faces: TemplateFaces;
  readonly align: 'left' | 'center' | 'right';
  /** Distance between baselines: a share of the face's line height, or points. */
  readonly spacing: { readonly share: number } | { readonly points: number };
  readonly before: number;
  readonly after: number;
  readonly indent: number;
  readonly hanging: number;
  readonly hasBullet: boolean;
}

export interface TemplatePlaceholder {
  /** `ST_PlaceholderType`; `obj` where the file names none. */
  readonly type: string;
  readonly idx: number;
  readonly name: string;
  /** After inheritance from the master; absent when no layout or master gives one. */
  readonly box?: Box;
  readonly insets: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly isVertical: boolean;
  readonly shrinks: boolean;
  /** Five levels; empty for placeholders without text. */
  readonly levels: readonly TemplateLevel[];
}

/** What a master or a layout draws besides its placeholders. */
export interface Furniture {
  readonly name: string;
  readonly box: Box;
  /** The part of the picture that it shows, if any. */
  readonly picture?: string;
  /** The part of the same picture as SVG, which newer programs show in its place. */
  readonly vector?: string;
  readonly text?: string;
  /** What its box shows under texts that lie on it; absent for lines, and for shapes that one sees through. */
  readonly fill?: Ground;
  /** Its outline is not its box (an ellipse, a freeform), so that not all of the box shows its fill. */
  readonly isShaped?: true;
}

export interface TemplateMaster {
  readonly part: string;
  readonly name: string;
  readonly theme: TemplateTheme;
  readonly colourMap: ColourMap;
  readonly ground: Ground;
  readonly placeholders: readonly TemplatePlaceholder[];
  readonly furniture: readonly Furniture[];
}

export interface TemplateLayout {
  readonly part: string;
  readonly name: string;
  /** `ST_SlideLayoutType`, when the file gives one. */
  readonly type?: string;
  /** Index into the masters of the template. */
  readonly master: number;
  /** The theme of its master with the overrides of the layout. */
  readonly theme: TemplateTheme;
  /** That of its master, unless the layout overrides it. */
  readonly colourMap: ColourMap;
  readonly ground: Ground;
  readonly placeholders: readonly TemplatePlaceholder[];
  /** Its own, after those of its master when it shows them. */
  readonly furniture: readonly Furniture[];
}

/** A company's .pptx, .potx or .thmx as plain data; all lengths in points, boxes from the top left corner of the slide. */
export interface Template {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly masters: readonly TemplateMaster[];
  /** All layouts of all masters, in the order of the file's lists. */
  readonly layouts: readonly TemplateLayout[];
  /** The bytes of each part of the package by its name, without a leading slash. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** The parts that a layout plays in a deck. Every slide kind asks for one, and takes the next one when a template has none. */
export type LayoutRole = 'cover' | 'section' | 'content' | 'points' | 'closing';

/** The layouts that play each role, by index into `Template.layouts`, and how each was found. */
export interface RoleMapping {
  readonly roles: Readonly<Partial<Record<LayoutRole, MappedLayout>>>;
}

export interface MappedLayout {
  readonly layout: number;
  /** `title layout` and `title and body` are the layouts on which PowerPoint's users put closings and drawn content where a template has no other. */
  readonly by:
    | ('outline' | 'mapping file')
    | ('type' | 'signature' | 'name')
    | ('title layout' | 'title and body')
    | 'another role';
  /** The room for what is drawn, in points of the template's slide, free of placeholders and furniture. */
  readonly frame: Box;
}

/** Whether a role has no layout of its own, but that of another role. */
export const isShared = ({ by }: Pick<MappedLayout, 'by'>): boolean =>
  by === 'title layout' || by === 'title and body' || by === 'another role';

/** What the colours of a theme are used for, in the words of a brand. */
export const COLOUR_USES = ['primary', 'accent', 'deep', 'ink', 'wash'] as const;
export type ColourUse = (typeof COLOUR_USES)[number];
