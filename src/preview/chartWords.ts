import type { Theme } from '../brand/theme.ts';
import type { Chart } from '../scene/chart.ts';
import type { Colour } from '../scene/colour.ts';
import type { SceneRun } from '../scene/item.ts';
import { numberText } from '../typography/numberText.ts';
import type { Series } from './chartPoints.ts';
import { type LinePlace, lineSvg } from './textSvg.ts';

/** Draws the label of a point of a series. Empty for a gap, and for a point that has no label. */
export function labelSvg(
  { labels, categories }: Chart,
  series: Series,
  point: number,
  place: LinePlace,
  theme: Theme,
): string {
  const values = series.values.slice(0, categories.length);
  const value = values[point];
  if (value === null || value === undefined) return '';
  if (labels.points === 'last' && point !== values.findLastIndex((each) => each !== null)) return '';
  const look = { ...labels, ...series.labels?.[point] };
  return lineSvg([run(numberText(value, look.format), look)], place, theme);
}

/** Makes a run of text of the chart. */
export function run(
  text: string,
  { size, colour, bold = false }: { size: number; colour: Colour; bold?: boolean },
): SceneRun {
  return { text, size, colour, bold, role: 'body' };
}
