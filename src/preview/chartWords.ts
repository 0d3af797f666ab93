import type { Theme } from '../brand/theme.ts';
import type { Chart } from '../scene/chart.ts';
import type { Colour } from '../scene/colour.ts';
import type { SceneRun } from '../scene/item.ts';
import { numberText } from '../typography/numberText.ts';
import { lineSvg } from './textSvg.ts';

/**
 * Draws the label of a point of a series, with its baseline at `y`. Empty for a gap, and for a point that has no label.
 */
export function labelSvg(
  { labels, series, categories }: Chart,
  index: number,
  point: number,
  at: { readonly x: number; readonly y: number; readonly align: 'left' | 'center' | 'right' },
  theme: Theme,
): string {
  const values = series[index]?.values.slice(0, categories.length) ?? [];
  const value = values[point];
  if (value === null || value === undefined) return '';
  if (labels.points === 'last' && point !== values.findLastIndex((each) => each !== null)) return '';
  const look = { ...labels, ...series[index]?.labels?.[point] };
  return lineSvg([run(numberText(value, look.format), look)], at.align, at.x, at.y, theme);
}

/** Makes a run of text of the chart. */
export function run(
  text: string,
  { size, colour, bold = false }: { size: number; colour: Colour; bold?: boolean },
): SceneRun {
  return { text, size, colour, bold, role: 'body' };
}
