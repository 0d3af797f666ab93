import { type Chart, HOLES, type Series } from '../scene/chart.ts';

/** The number format of a series, or of its value at `index`. */
export const formatAt = (
  { format = 'General', formats }: Pick<Series, 'format' | 'formats'>,
  index = -1,
): string => formats?.[index] ?? format;

/** Index of the last value that is no gap and is finite; -1 when there is none. */
export const lastValueOf = (
  { categories }: Pick<Chart, 'categories'>,
  { values }: Pick<Series, 'values'>,
): number =>
  values.slice(0, categories.length).findLastIndex((value) => value !== null && Number.isFinite(value));

/** True when the point at `index` of a series shows its value. */
export function isLabelled(chart: Chart, series: Series, index: number): boolean {
  if (series.labels?.[index]?.hidden) return false;
  if (chart.labels.points !== 'last' || series.labels?.[index]) return true;
  return index >= lastValueOf(chart, series);
}

/** Diameter of a doughnut's hole in percent of the ring's. */
export const holeOf = ({ labels, ring }: Pick<Chart, 'labels' | 'ring'>): number =>
  labels.names || ring ? HOLES.narrow : HOLES.wide;
