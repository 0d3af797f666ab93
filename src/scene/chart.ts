import type { Colour } from './colour.ts';

/**
 * The gap between two categories of a column or bar chart, and the overlap of the bars in one category, both in percent of
 * a bar's width as `c:gapWidth` and `c:overlap` have them. `one` is for charts of one series, `several` for more.
 */
export const BAR_GAPS = { one: { gap: 75, overlap: 0 }, several: { gap: 60, overlap: -8 } } as const;

/** A native chart: its data and its formatting; sizes in points. */
export interface Chart {
  readonly chart: 'column' | 'bar' | 'line' | 'doughnut';
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** `null` is a gap. */
    readonly values: readonly (number | null)[];
    readonly colour: Colour;
    /** Colours of single points, by index, where they differ from the series. */
    readonly points?: Readonly<Record<number, Colour>>;
    /** Formatting of single labels, by index, where it differs from the chart, such as on a light slice. */
    readonly labels?: Readonly<Record<number, PointLabel>>;
  }[];
  readonly labels: {
    readonly size: number;
    readonly bold: boolean;
    readonly colour: Colour;
    /** Number format in Excel's notation. */
    readonly format: string;
    /** `last` labels the last point of each series only (default `all`). */
    readonly points?: 'all' | 'last';
    /** Writes the name of the category above its value. */
    readonly names?: boolean;
  };
  readonly axis: { readonly size: number; readonly colour: Colour };
  readonly legend: boolean;
}

/** The formatting of one point's label; an absent field is as on all labels of the chart. */
export interface PointLabel {
  readonly size?: number;
  readonly colour?: Colour;
  /** Number format in Excel's notation. */
  readonly format?: string;
  /** Points by which the label moves down from its default position (negative: up), so that labels do not overlap. */
  readonly nudge?: number;
}
