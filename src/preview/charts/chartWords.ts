import type { Theme } from '../../brand/theme.ts';
import type { Chart, Series } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { SceneRun } from '../../scene/item.ts';
import { formatAt, isLabelled } from '../../typography/chartLabels.ts';
import { isEastAsian } from '../../typography/faces/characters.ts';
import { numberText } from '../../typography/numberText.ts';
import { type LinePlace, lineSvg } from '../textSvg.ts';

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
  const look = {
    ...chart.labels,
    ...(labelColour ? { colour: labelColour } : {}),
    ...series.labels?.[point],
  };
  const figure = numberText(value, formatAt(series, point));
  if (!chart.labels.series) return lineSvg([run(figure, look)], place, theme);
  const apart = look.size * 0.6;
  return (
    lineSvg([run(series.name, look)], { ...place, y: place.y - apart }, theme) +
    lineSvg([run(figure, look)], { ...place, y: place.y + apart }, theme)
  );
}

/** The distance from an axis to the top of the names below it in points, and what is above their baseline in em. */
const BELOW = 6.9;
const ASCENT = { han: 1.07, latin: 0.905 };

/** The baseline of a name below an axis at `foot`: its top is at one distance, so that Latin names stand higher than those with Han. */
export const nameBaseline = (foot: number, name: string, { size }: { readonly size: number }): number =>
  foot + BELOW + ASCENT[isEastAsian(name) ? 'han' : 'latin'] * size;

/** Makes a run of text of the chart. */
export function run(
  text: string,
  look: { size: number; colour: Colour; bold?: boolean; role?: 'heading' },
): SceneRun {
  const { size, colour, bold = false, role = 'body' } = look;
  return { text, size, colour, bold, role };
}
