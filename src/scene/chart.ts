import type { Colour } from './colour.ts';

/** A native chart: its data, and how it looks. */
export interface Chart {
  readonly chart: 'column' | 'bar' | 'line' | 'doughnut';
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** `null` is a gap. */
    readonly values: readonly (number | null)[];
    readonly colour: Colour;
    /** Colour of single points (index → colour), e.g. the one that matters. */
    readonly points?: Readonly<Record<number, Colour>>;
    /** What labels of single points have of their own (index → look), e.g. on a light slice. */
    readonly labels?: Readonly<Record<number, PointLabel>>;
  }[];
  readonly labels: {
    readonly size: number;
    readonly bold: boolean;
    readonly colour: Colour;
    readonly format: string;
    /** `last` labels only the last point of each series (default: all). */
    readonly points?: 'all' | 'last';
    /** The category's name stands over its value. */
    readonly names?: boolean;
  };
  readonly axis: { readonly size: number; readonly colour: Colour };
  readonly legend: boolean;
}

/** What a point's label has of its own; the rest is as all labels of its chart. */
export interface PointLabel {
  readonly size?: number;
  readonly colour?: Colour;
  /** Number format, as Excel writes it. */
  readonly format?: string;
  /** How far below its place it stands, in points (negative: above), so that it stands on no other. */
  readonly nudge?: number;
}
