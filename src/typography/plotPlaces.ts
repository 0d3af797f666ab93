import { BAR_GAPS, type Chart } from '../scene/chart.ts';

/** The least and the greatest value of the axis: its fixed ends, or else those of the values and zero. */
export function rangeOf({ series, axis }: Chart): { readonly least: number; readonly most: number } {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [least, most] = [axis.min ?? Math.min(0, ...values), axis.max ?? Math.max(0, ...values)];
  return { least, most: most > least ? most : least + 1 };
}

/** The gap between two categories and the overlap of the bars in one, in percent of a bar's width. */
export function barGaps({ series, gap }: Pick<Chart, 'series' | 'gap'>): { gap: number; overlap: number } {
  const usual = series.length > 1 ? BAR_GAPS.several : BAR_GAPS.one;
  return { ...usual, gap: gap ?? usual.gap };
}

/** Returns the length of a category, the width of a bar, and the offset of each series' bar, in points. */
export function spacing(chart: Pick<Chart, 'categories' | 'series' | 'gap'>, length: number) {
  const { categories, series } = chart;
  const percent = barGaps(chart);
  const [gap, apart] = [percent.gap / 100, -percent.overlap / 100];
  const slot = length / Math.max(1, categories.length);
  const width = slot / (series.length + apart * (series.length - 1) + gap);
  return { slot, width, offset: (index: number) => width * (gap / 2 + index * (1 + apart)) };
}
