import type { Colour } from './colour.ts';

/**
 * The gap between two categories of a column or bar chart, and the overlap of the bars in one category, both in percent of
 * a bar's width as `c:gapWidth` and `c:overlap` have them. `one` is for charts of one series, `several` for more.
 */
export const BAR_GAPS = { one: { gap: 75, overlap: 0 }, several: { gap: 60, overlap: -8 } } as const;

/** Diameter of a doughnut's hole in percent of the ring's, as `c:holeSize` has it: wide enough for a figure in it. */
export const HOLE = 64;

/**
 * The width of the points of lines, of scatter charts, and of those points of the latter that stand out, in points. LibreOffice shows
 * the colour of a point only where its size is its own too.
 */
export const MARKERS = { line: 8, scatter: 14, standsOut: 18 } as const;

/** A native chart: its data and its formatting; sizes in points. */
export interface Chart {
  /** Of a scatter chart the first series goes across and the second up. */
  readonly chart: 'column' | 'bar' | 'line' | 'area' | 'doughnut' | 'scatter';
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly labels: {
    readonly size: number;
    readonly bold: boolean;
    /** The faces of the labels (default those of the body). */
    readonly role?: 'heading';
    readonly colour: Colour;
    /** The fill behind the labels, on which they are legible wherever they stand. */
    readonly ground?: Colour;
    /** `last` labels the last point of each series, and points that have a label of their own; `none` labels none (default `all`). */
    readonly points?: 'all' | 'last' | 'none';
    /** Writes the name of the category above its value. */
    readonly names?: boolean;
    /** Writes the name of the series before its value. */
    readonly series?: boolean;
    /** Writes the share of a doughnut's slice in place of its value, in this number format. */
    readonly percent?: string;
  };
  readonly axis: {
    readonly size: number;
    readonly colour: Colour;
    /** Shows the name of every so-many-th category only, where not all fit (default 1). */
    readonly skip?: number;
    /** Shows neither axis. */
    readonly hidden?: true;
    /** Colour of the gridlines. With it, the gridlines and the numbers of the value axis are shown. */
    readonly lines?: Colour;
    /** The ends of the value axis, where they are fixed. */
    readonly min?: number;
    readonly max?: number;
    /** The step of its gridlines and numbers, from its fixed lower end on. */
    readonly step?: number;
    /** The ends and the step of the axis across, of a scatter chart. */
    readonly across?: { readonly min: number; readonly max: number; readonly step: number };
  };
  /** The ends of a second value axis, that of the lines over columns; without it they share the first one. Its numbers are not shown. */
  readonly second?: { readonly min: number; readonly max: number };
  readonly legend: boolean;
  /** The diameter of a doughnut's hole in percent of the ring's (default `HOLE`). */
  readonly hole?: number;
  /** The first and the last points of lines stand at the edges of the plot, as those of areas do; gridlines end there. */
  readonly edges?: true;
  /** Stacks the series of columns or bars: their values, or their shares of 100 percent. */
  readonly stacked?: 'values' | 'percent';
  /** The gap between two columns in percent of their width, where it is not that of `BAR_GAPS`. */
  readonly gap?: number;
  /** The place of the plot within the chart's box, without the names on the axes, where shapes over the chart depend on it. */
  readonly plot?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /**
   * The place of a doughnut's ring within the chart's box, on which the labels beside it depend. `turn` is where its first
   * slice begins, in degrees clockwise from the top (default 0).
   */
  readonly ring?: {
    readonly x: number;
    readonly y: number;
    readonly diameter: number;
    readonly turn?: number;
  };
}

/** One series of a chart: its look is that of every point, also of points that are added later. */
export interface Series {
  readonly name: string;
  /** A line over the columns of the chart. */
  readonly line?: true;
  /** Its labels stand within its columns, at their feet, because a line crosses their heads. */
  readonly inside?: true;
  /** `null` is a gap. */
  readonly values: readonly (number | null)[];
  /** Number format in Excel's notation (default `General`). */
  readonly format?: string;
  /** Number formats of single values, by index, where they differ from the series. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly colour: Colour;
  /** Colours of single points, by index, where they differ from the series. */
  readonly points?: Readonly<Record<number, Colour>>;
  /** Colour of its labels, where it differs from the chart's. */
  readonly labelColour?: Colour;
  /** Formatting of single labels, by index, where it differs from the chart, such as on a light slice. */
  readonly labels?: Readonly<Record<number, PointLabel>>;
}

/** The formatting of one point's label; an absent field is as on all labels of the chart. */
export interface PointLabel {
  readonly size?: number;
  readonly colour?: Colour;
  /** The fill behind the label, such as the colour of its own slice. */
  readonly ground?: Colour;
  /** The words that it shows in place of the value, and the side of its point where it stands, in a scatter chart. */
  readonly text?: string;
  readonly side?: 'r' | 'l' | 't' | 'b';
  /** Shows no label, where it has no room. */
  readonly hidden?: true;
  /** Points by which the label moves from its default position, so that labels do not overlap. */
  readonly move?: { readonly right: number; readonly down: number };
}
