import type { Theme } from '../../brand/theme.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import { ticksOf } from '../../typography/axisSteps.ts';
import { formatAt } from '../../typography/chartLabels.ts';
import { numberText } from '../../typography/numberText.ts';
import { rangeOf } from '../../typography/plotPlaces.ts';
import { numbers, paint } from '../paint.ts';
import { lineSvg } from '../textSvg.ts';
import { run } from './chartWords.ts';

/** Draws the gridlines of a chart and their numbers at the left; `place` gives the height of a value. Empty where they are hidden. */
export function scaleSvg(item: ChartItem, plot: Box, place: (value: number) => number, theme: Theme): string {
  const { axis, series } = item;
  const { lines } = axis;
  if (!lines) return '';
  const [own] = item.chart === 'scatter' ? series.slice(1) : series;
  const format = own ? formatAt(own) : 'General';
  return ticksOf(rangeOf(item), axis.step)
    .map((tick) => {
      const y = place(tick);
      const ends = numbers({ x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y });
      const words = { align: 'right', x: plot.x - axis.size * 0.5, y: y + axis.size * 0.36 } as const;
      const line = `<line${ends}${paint('stroke', lines, theme)}${numbers({ 'stroke-width': 0.75 })}/>`;
      return line + lineSvg([run(numberText(tick, format), axis)], words, theme);
    })
    .join('');
}
