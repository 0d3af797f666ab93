import { BAR_GAPS, type Chart, type Series } from '../scene/chart.ts';

/**
 * The least and the greatest value of the first axis, or of the `second` one: its fixed ends, or else those of its values and
 * zero.
 */
export function rangeOf(chart: Chart, second = false): { readonly least: number; readonly most: number } {
  const { series, categories } = chart;
  const axis = second ? (chart.second ?? chart.axis) : chart.axis;
  const upright = chart.chart === 'scatter' ? series.slice(1) : series;
  const own = chart.second ? series.filter(({ line = false }) => line === second) : upright;
  const values = chart.stacked
    ? categories.flatMap((_, point) => stackAt(chart, point).flat())
    : own.flatMap((one) => one.values.filter((value) => value !== null));
  const [least, most] = [axis.min ?? Math.min(0, ...values), axis.max ?? Math.max(0, ...values)];
  return { least, most: most > least ? most : least + 1 };
}

/** Where each series of a stack begins and ends on the axis, of the percentage axis in percent. Values below zero stack downwards. */
export function stackAt({ series, stacked }: Chart, point: number): (readonly [number, number])[] {
  const values = series.map((one) => one.values[point] ?? 0);
  const total = values.reduce((sum, value) => sum + Math.abs(value), 0) || 1;
  const ends = { up: 0, down: 0 };
  return values.map((value) => {
    const way = value < 0 ? 'down' : 'up';
    const from = ends[way];
    ends[way] += stacked === 'percent' ? (value / total) * 100 : value;
    return [from, ends[way]];
  });
}

/** The gap between two categories and the overlap of the bars in one, in percent of a bar's width. */
export function barGaps(chart: Pick<Chart, 'series' | 'gap' | 'stacked'>): { gap: number; overlap: number } {
  const { gap, stacked } = chart;
  if (stacked) return { gap: gap ?? BAR_GAPS.several.gap, overlap: 100 };
  const usual = barsOf(chart).length > 1 ? BAR_GAPS.several : BAR_GAPS.one;
  return { ...usual, gap: gap ?? usual.gap };
}

/** The series that are columns or bars: all but the lines over them. */
export const barsOf = ({ series }: Pick<Chart, 'series'>): readonly Series[] =>
  series.filter(({ line }) => !line);

/** Whether the first and the last points stand at the edges of the plot: of areas, and of lines that have names at their ends. */
export const reachesEdges = ({ chart, edges }: Pick<Chart, 'chart' | 'edges'>): boolean =>
  chart === 'area' || edges === true;

/** How far from the start of an axis of this length a point stands. */
export function placeAt(
  chart: Pick<Chart, 'chart' | 'categories' | 'edges'>,
  point: number,
  length: number,
): number {
  const count = Math.max(1, chart.categories.length);
  return reachesEdges(chart) && count > 1 ? (length * point) / (count - 1) : (length * (point + 0.5)) / count;
}

/** Returns the length of a category, the width of a bar, and the offset of each series' bar, in points. */
export function spacing(chart: Pick<Chart, 'categories' | 'series' | 'gap' | 'stacked'>, length: number) {
  const { categories } = chart;
  const bars = chart.stacked ? 1 : Math.max(1, barsOf(chart).length);
  const percent = barGaps(chart);
  const [gap, apart] = [percent.gap / 100, -percent.overlap / 100];
  const slot = length / Math.max(1, categories.length);
  const width = slot / (bars + apart * (bars - 1) + gap);
  return { slot, width, offset: (index: number) => width * (gap / 2 + index * (1 + apart)) };
}
