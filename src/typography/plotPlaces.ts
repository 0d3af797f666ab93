import { BAR_GAPS, type Chart } from '../scene/chart.ts';

/** The least and the greatest value of the axis: its fixed ends, or else those of the values and zero. */
export function rangeOf(chart: Chart): { readonly least: number; readonly most: number } {
  const { series, axis, categories } = chart;
  const values = chart.stacked
    ? categories.flatMap((_, point) => stackAt(chart, point).flat())
    : series.flatMap((one) => one.values.filter((value) => value !== null));
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
export function barGaps({ series, gap, stacked }: Pick<Chart, 'series' | 'gap' | 'stacked'>): {
  gap: number;
  overlap: number;
} {
  if (stacked) return { gap: gap ?? BAR_GAPS.several.gap, overlap: 100 };
  const usual = series.length > 1 ? BAR_GAPS.several : BAR_GAPS.one;
  return { ...usual, gap: gap ?? usual.gap };
}

/** Returns the length of a category, the width of a bar, and the offset of each series' bar, in points. */
export function spacing(chart: Pick<Chart, 'categories' | 'series' | 'gap' | 'stacked'>, length: number) {
  const { categories, series } = chart;
  const percent = barGaps(chart);
  const [gap, apart] = [percent.gap / 100, -percent.overlap / 100];
  const slot = length / Math.max(1, categories.length);
  const width = slot / (series.length + apart * (series.length - 1) + gap);
  return { slot, width, offset: (index: number) => width * (gap / 2 + index * (1 + apart)) };
}
