import type { Chart, PointLabel } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { ChartData } from './chartData.ts';
import type { Slice } from './slices.ts';

/** The formatting of single points of a series, where it differs from the series. */
export type PointStyles = Pick<Chart['series'][number], 'points' | 'labels'>;

/** Gives each slice its colour, and its label's colour where that is not `common`. */
export function sliceStyles(slices: readonly Slice[], common: Colour): PointStyles {
  const labels = slices.map(({ label }, i): [number, PointLabel] => [i, { colour: label }]);
  return {
    points: Object.fromEntries(slices.map(({ colour }, i) => [i, colour])),
    labels: Object.fromEntries(labels.filter(([, { colour }]) => colour?.slot !== common.slot)),
  };
}

/** Gives the last value of the only series `colour` and the label format `label`, and the other values `quiet`. */
export function lastPointStyles(
  { categories, series }: ChartData,
  colour: Colour,
  quiet: Colour,
  label: PointLabel,
): PointStyles {
  const last = series[0]?.values.findLastIndex((value) => value !== null) ?? -1;
  return {
    points: Object.fromEntries(categories.map((_, i) => [i, i === last ? colour : quiet])),
    labels: last < 0 ? {} : { [last]: label },
  };
}

/** Adds the number formats that differ from `common`, by point; the result has no labels when none differs in anything. */
export function withFormats(
  { labels = {}, ...styles }: PointStyles,
  formats: readonly string[],
  common: string,
): PointStyles {
  const own = formats.flatMap((format, point): [number, PointLabel][] =>
    format === common ? [] : [[point, { ...labels[point], format }]],
  );
  const all = { ...labels, ...Object.fromEntries(own) };
  return { ...styles, ...(Object.keys(all).length > 0 ? { labels: all } : {}) };
}
