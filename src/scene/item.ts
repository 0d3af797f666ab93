import type { Role } from '../brand/theme.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Chart } from './chart.ts';
import type { Colour } from './colour.ts';

/** Points from the slide's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of text with one look; sizes in points. `'\n'` in `text` is a soft break (`a:br`). */
export interface SceneRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: Colour;
  readonly role: Role;
  /** `#id` of a page, or an address; the tip is what a pointer resting on it shows. */
  readonly link?: string;
  readonly tip?: string;
  readonly origin?: Origin;
}

export interface Bullet {
  /** `number` counts 1, 2, 3 natively; `char` shows the character. */
  readonly kind: 'number' | 'char';
  /** Where a list of numbers starts when it goes on from another slide (default 1). */
  readonly start?: number;
  readonly char?: string;
  readonly colour: Colour;
  /** Its size relative to the text's (default 1). */
  readonly scale?: number;
}

export interface Paragraph {
  readonly runs: readonly SceneRun[];
  readonly align: 'left' | 'center' | 'right';
  /** Exact line pitch. */
  readonly pitch: number;
  readonly before: number;
  readonly after: number;
  /** Outline level, 0–4. */
  readonly level: number;
  /** Left edge of the text, and where the bullet hangs (negative) from it. */
  readonly indent: number;
  readonly hanging: number;
  readonly bullet?: Bullet;
}

export type PlaceholderType =
  | 'title'
  | 'ctrTitle'
  | 'subTitle'
  | 'body'
  | 'pic'
  | 'chart'
  | 'tbl'
  | 'ftr'
  | 'sldNum'
  | 'dt';

/** Which placeholder of its layout an item fills. */
export interface PlaceholderRef {
  readonly type: PlaceholderType;
  readonly idx: number;
}

interface Named {
  /** As the selection pane shows it; unique on its page. */
  readonly name: string;
  /** Where it comes from in the outline, unique on its page; furniture of a layout has none. */
  readonly key?: string;
  readonly origin?: Origin;
}

/** What screen readers are told of an object that is not text: words, or that it is decoration. */
export type Described = { readonly alt: string } | { readonly decorative: true };

/** Text stands flush in its box: no insets, no shrinking, lines wrap at the box's width. */
export interface TextItem extends Named {
  readonly kind: 'text';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly placeholder?: PlaceholderRef;
  /** The whole box is a link (on the shape, so that its words keep their look), with the tip a pointer shows. */
  readonly link?: string;
  readonly tip?: string;
  /** A giant numeral or mark that says nothing: screen readers pass it over, contrast does not count. */
  readonly decorative?: true;
}

export interface ShapeItem extends Named {
  readonly kind: 'shape';
  readonly shape: 'rect' | 'roundRect' | 'ellipse' | 'rightArrow' | 'line';
  readonly box: Box;
  /** Corner radius of a roundRect. */
  readonly radius?: number;
  readonly fill?: Colour;
  readonly line?: { readonly colour: Colour; readonly width: number };
  readonly link?: string;
  readonly tip?: string;
  readonly described: Described;
}

export interface PictureItem extends Named {
  readonly kind: 'picture';
  readonly box: Box;
  /** Key into `Scene.media`. It fills `box`; the layout has made that its shape, or of what `crop` leaves of it. */
  readonly media: string;
  /** What is cut off on each side of the width, and of the height, as a share of it. */
  readonly crop?: { readonly x: number; readonly y: number };
  readonly described: Described;
  readonly placeholder?: PlaceholderRef;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Colour;
}

export interface TableItem extends Named {
  readonly kind: 'table';
  readonly box: Box;
  readonly columns: readonly number[];
  readonly rowHeights: readonly number[];
  /** First row is the header. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Under every row; `headRule` under the header instead. */
  readonly rule: { readonly colour: Colour; readonly width: number };
  readonly headRule?: { readonly colour: Colour; readonly width: number };
  /** Left and right padding of a cell; the first column stands flush with the box. */
  readonly padding: number;
  readonly described: Described;
  readonly placeholder?: PlaceholderRef;
}

export interface ChartItem extends Named, Chart {
  readonly kind: 'chart';
  readonly box: Box;
  readonly described: Described;
  readonly placeholder?: PlaceholderRef;
}

export interface GroupItem extends Named {
  readonly kind: 'group';
  readonly items: readonly Item[];
}

export type Item = TextItem | ShapeItem | PictureItem | TableItem | ChartItem | GroupItem;
