import type { Chart, PointLabel } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { ChartData } from './chartData.ts';
import type { Slice } from './slices.ts';

/** What single points of a series have of their own. */
export type PointStyles = Pick<Chart['series'][number], 'points' | 'labels'>;

/** A colour for each slice, and its ink where the label is not in `ink`. */
export function sliceStyles(slices: readonly Slice[], ink: Colour): PointStyles {
  const labels = slices.map((slice, i): [number, PointLabel] => [i, { colour: slice.ink }]);
  return {
    points: Object.fromEntries(slices.map(({ colour }, i) => [i, colour])),
    labels: Object.fromEntries(labels.filter(([, { colour }]) => colour?.slot !== ink.slot)),
  };
}

/** The last value of the one series in its colour, with a label of its own; the others quiet. */
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

/** The looks with the formats of labels that are unlike the chart's; without labels when none has anything. */
export function withFormats(
  { labels = {}, ...styles }: PointStyles,
  formats: readonly string[],
  common: string,
): PointStyles {
  const own = formats.flatMap((format, at): [number, PointLabel][] =>
    format === common ? [] : [[at, { ...labels[at], format }]],
  );
  const all = { ...labels, ...Object.fromEntries(own) };
  return { ...styles, ...(Object.keys(all).length > 0 ? { labels: all } : {}) };
}
