import type { Role } from '../brand/theme.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Chart } from './chart.ts';
import type { Colour, Gradient } from './colour.ts';
import type { PresetShape } from './presetShapes.ts';
import type { TableRule } from './tableStyle.ts';

/** A rectangle in points, from the top left corner of the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A run of text with the same formatting; sizes in points. `'\n'` in `text` is a soft break (`a:br`). */
export interface SceneRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: Colour;
  readonly role: Role;
  /** What is added behind each character, in points; negative where it gives up an empty half. */
  readonly tracking?: number;
  /** `#id` of a page, or an address; a viewer shows the tip under the pointer. */
  readonly link?: string;
  readonly tip?: string;
  readonly origin?: Origin;
}

export interface Bullet {
  /** `number` counts 1, 2, 3 natively; `char` shows the character. */
  readonly kind: 'number' | 'char';
  /** The first number of a list that continues from another slide (default 1). */
  readonly start?: number;
  readonly char?: string;
  readonly colour: Colour;
  /** Its size as a multiple of the text's size (default 1). */
  readonly scale?: number;
}

/** A paragraph; all lengths in points. */
export interface Paragraph {
  readonly runs: readonly SceneRun[];
  readonly align: 'left' | 'center' | 'right';
  /** Distance from one baseline to the next. */
  readonly pitch: number;
  readonly before: number;
  readonly after: number;
  /** Outline level, 0–4. */
  readonly level: number;
  /**
   * Left edge of the text in its box, negative where lines begin left of the box; and the offset from that edge of its bullet, or
   * without one of its first line (negative: to its left).
   */
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
  | 'dt'
  /** Of a company's layout: a placeholder for any content. */
  | 'obj';

/** The placeholder of the layout that an item fills. */
export interface PlaceholderRef {
  readonly type: PlaceholderType;
  readonly idx: number;
}

interface Named {
  /** The name in PowerPoint's selection pane; unique on its page. */
  readonly name: string;
  /** Identifies it by its origin in the outline; unique on its page. Items of a layout have none. */
  readonly key?: string;
  readonly origin?: Origin;
}

/** The alternative text of an object for screen readers, or a mark that it is decorative. */
export type Described = { readonly alt: string } | { readonly decorative: true };

/** The ground of a text that is a card; it moves with the text. Lengths in points. */
export interface Card {
  readonly fill: Colour;
  readonly line?: Line;
  readonly radius: number;
  /** Space from the edges of the box to the text. */
  readonly insets: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
}

/** A text that no viewer shrinks; lines wrap at the width of the box, less the insets of its card and what it is narrower by. */
export interface TextItem extends Named {
  readonly kind: 'text';
  readonly box: Box;
  readonly card?: Card;
  /** Points by which lines end before the right edge of the text's place, so that they end well. */
  readonly narrower?: number;
  readonly paragraphs: readonly Paragraph[];
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly placeholder?: PlaceholderRef;
  /** A link on the whole box, written on the shape so that the text keeps its colours; a viewer shows the tip under the pointer. */
  readonly link?: string;
  readonly tip?: string;
  /**
   * It fills a placeholder of a company's layout, from which it has all of its look: the share of its size at which it fits, as
   * PowerPoint shrinks a text (1 where it fits as it is), and whether each level is bold.
   */
  readonly inherits?: { readonly share: number; readonly bold: readonly boolean[] };
  /** Marks a large numeral or quotation mark that carries no information: screen readers skip it, contrast is not checked. */
  readonly decorative?: true;
}

/** A line or an outline; its width in points. `head` ends it with an arrow, `dashed` breaks it. */
export interface Line {
  readonly colour: Colour;
  readonly width: number;
  readonly head?: true;
  readonly dashed?: true;
}

export interface ShapeItem extends Named {
  readonly kind: 'shape';
  readonly shape: PresetShape;
  readonly box: Box;
  /** Corner radius of a roundRect, in points. */
  readonly radius?: number;
  /** Depth of the point of a chevron or homePlate, in points (default: half the shorter side). */
  readonly notch?: number;
  readonly fill?: Colour | Gradient;
  readonly line?: Line;
  /** A line that rises from the bottom left corner of its box to the top right one. */
  readonly rising?: true;
  readonly link?: string;
  readonly tip?: string;
  readonly described: Described;
}

/** An outline drawn point by point, such as an icon or a route. PowerPoint shows its points for editing. */
export interface FreeformItem extends Named {
  readonly kind: 'freeform';
  readonly box: Box;
  /** SVG path data of absolute M, L, C and Z, in units of `view`. */
  readonly path: string;
  /** The width and height that fill the box. */
  readonly view: { readonly width: number; readonly height: number };
  readonly fill?: Colour;
  /** Its ends and corners are round. */
  readonly line?: Line;
  readonly link?: string;
  readonly tip?: string;
  readonly described: Described;
}

export interface PictureItem extends Named {
  readonly kind: 'picture';
  readonly box: Box;
  /** Key into `Scene.media`. The picture, after cropping, has the proportions of `box`. */
  readonly media: string;
  /** The shares of the width that are cut off at the left and right, and of the height at the top and bottom. */
  readonly crop?: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
  /** The Exif orientation of its medium, when that is not stored upright; box and crop are those of the upright picture. */
  readonly turn?: number;
  /** The outline that it is shown in: an ellipse, or its box with round corners of a radius in points (default: its box). */
  readonly outline?: 'ellipse' | { readonly radius: number };
  readonly described: Described;
  readonly placeholder?: PlaceholderRef;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Colour;
  /** It reaches over the next column too, whose cell is empty. */
  readonly wide?: true;
}

/** A native table; lengths in points. */
export interface TableItem extends Named {
  readonly kind: 'table';
  readonly box: Box;
  readonly columns: readonly number[];
  readonly rowHeights: readonly number[];
  /** The first row is the header. */
  readonly rows: readonly (readonly TableCell[])[];
  /** The last row is the total. */
  readonly total?: true;
  /** The row that stands out, between two lines like that under the header. */
  readonly strongRow?: number;
  /** The line under every row; under the header, above the total and around the strong row `headRule` replaces it. */
  readonly rule: TableRule;
  readonly headRule?: TableRule;
  /** Left and right padding of a cell; the first column has none on the left. */
  readonly padding: number;
  /** The last column has no padding on the right. */
  readonly flush?: true;
  /** The columns of numbers whose units stand close behind them, in the next column. */
  readonly joined?: readonly number[];
  /** The first column on a tint; the column before it keeps twice the padding from it. */
  readonly tinted?: number;
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

export type Item = TextItem | ShapeItem | FreeformItem | PictureItem | TableItem | ChartItem | GroupItem;
