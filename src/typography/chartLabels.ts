import type { Face, Theme } from '../brand/theme.ts';
import type { Chart, Series } from '../scene/chart.ts';
import { numberText } from './numberText.ts';

/** The number format of a series, or of its value at `index`. */
export const formatAt = (
  { format = 'General', formats }: Pick<Series, 'format' | 'formats'>,
  index = -1,
): string => formats?.[index] ?? format;

/** The face of the labels of a chart. */
export const labelFace = (
  { labels: { role } }: Pick<Chart, 'labels'>,
  { faces }: Pick<Theme, 'faces'>,
): Face => faces[role ?? 'body'];

/** Index of the last value that is no gap and is finite; -1 when there is none. */
export const lastValueOf = (
  { categories }: Pick<Chart, 'categories'>,
  { values }: Pick<Series, 'values'>,
): number =>
  values.slice(0, categories.length).findLastIndex((value) => value !== null && Number.isFinite(value));

/** True when the point at `index` of a series shows its value. */
export function isLabelled(chart: Chart, series: Series, index: number): boolean {
  if (series.labels?.[index]?.hidden || chart.labels.points === 'none') return false;
  if (chart.labels.points !== 'last' || series.labels?.[index]) return true;
  return index >= lastValueOf(chart, series);
}

/** The figure of a doughnut's slice: its value, or its share of the whole where the labels write that. */
export function sliceText(
  { labels: { percent } }: Pick<Chart, 'labels'>,
  series: Pick<Series, 'values' | 'format' | 'formats'>,
  point: number,
  share: number,
): string {
  if (percent) return numberText(share * 100, percent.replace('%', '"%"'));
  return numberText(Math.abs(series.values[point] ?? 0), formatAt(series, point));
}
