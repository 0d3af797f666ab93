import type { Theme } from '../brand/theme.ts';
import type { Chart, Series } from '../scene/chart.ts';
import type { Colour } from '../scene/colour.ts';
import type { SceneRun } from '../scene/item.ts';
import { formatAt, isLabelled } from '../typography/chartLabels.ts';
import { numberText } from '../typography/numberText.ts';
import { type LinePlace, lineSvg } from './textSvg.ts';

/** Draws the label of a point of a series. Empty for a gap, and for a point that has no label. */
export function labelSvg(
  chart: Chart,
  series: Series,
  point: number,
  place: LinePlace,
  theme: Theme,
): string {
  const value = series.values[point];
  if (value === null || value === undefined || !isLabelled(chart, series, point)) return '';
  const { labelColour } = series;
  const look = { ...chart.labels, ...(labelColour ? { colour: labelColour } : {}), ...series.labels?.[point] };
  const name = chart.labels.series ? `${series.name} ` : '';
  return lineSvg([run(name + numberText(value, formatAt(series, point)), look)], place, theme);
}

/** Makes a run of text of the chart. */
export function run(
  text: string,
  { size, colour, bold = false }: { size: number; colour: Colour; bold?: boolean },
): SceneRun {
  return { text, size, colour, bold, role: 'body' };
}
