import type { Theme } from '../brand/theme.ts';
import type { Chart } from '../scene/chart.ts';
import type { Colour } from '../scene/colour.ts';
import type { Box, ChartItem } from '../scene/item.ts';
import { barsSvg } from './barsSvg.ts';
import { pointColour } from './chartPoints.ts';
import { run } from './chartWords.ts';
import { doughnutSvg } from './doughnutSvg.ts';
import { linesSvg } from './linesSvg.ts';
import { numbers, paint } from './paint.ts';
import { lineSvg } from './textSvg.ts';

/** Draws a chart as SVG, similar enough to PowerPoint's drawing to recognise the slide. */
export function chartSvg(item: ChartItem, theme: Theme): string {
  const { chart, legend, axis, box } = item;
  const pitch = axis.size * 2;
  if (chart === 'doughnut') {
    const names = item.categories.map((name, i) => ({ name, colour: pointColour(item, 0, i) }));
    const width = legend ? box.width / 3 : 0;
    const place = {
      ...box,
      x: box.x + box.width - width + axis.size,
      y: box.y + (box.height - names.length * pitch) / 2,
    };
    return (
      doughnutSvg(item, { ...box, width: box.width - width }, theme) +
      (legend ? legendSvg(names, place, 0, pitch, item, theme) : '')
    );
  }
  const top = legend ? pitch : 0;
  const plot = { ...box, y: box.y + top, height: box.height - top };
  const step = box.width / Math.max(1, item.series.length);
  return (
    (legend ? legendSvg(item.series, box, step, 0, item, theme) : '') +
    (chart === 'line' ? linesSvg(item, plot, theme) : barsSvg(item, plot, theme))
  );
}

function legendSvg(
  entries: readonly { readonly name: string; readonly colour: Colour }[],
  { x, y }: Box,
  across: number,
  down: number,
  { axis }: Chart,
  theme: Theme,
): string {
  const side = axis.size * 0.6;
  return entries
    .map(({ name, colour }, i) => {
      const [left, top] = [x + i * across, y + i * down];
      const key = numbers({ x: left, y: top + axis.size * 0.3, width: side, height: side });
      const words = lineSvg([run(name, axis)], 'left', left + axis.size, top + axis.size * 0.9, theme);
      return `<rect${key}${paint('fill', colour, theme)}/>${words}`;
    })
    .join('');
}
