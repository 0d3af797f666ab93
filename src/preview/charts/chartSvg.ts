import type { Theme } from '../../brand/theme.ts';
import type { Chart } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { ChartItem } from '../../scene/item.ts';
import { numbers, paint } from '../paint.ts';
import { lineSvg } from '../textSvg.ts';
import { withPlot } from './autoPlot.ts';
import { barsSvg } from './barsSvg.ts';
import { pointColour } from './chartPoints.ts';
import { run } from './chartWords.ts';
import { doughnutSvg } from './doughnutSvg.ts';
import { linesSvg } from './linesSvg.ts';
import { scatterSvg } from './scatterSvg.ts';

/** Draws a chart as SVG, similar enough to PowerPoint's drawing to recognise the slide. */
export function chartSvg(chart: ChartItem, theme: Theme): string {
  if (chart.chart === 'doughnut') return doughnutWithLegend(chart, theme);
  const item = withPlot(chart, theme);
  const { legend, box, series } = item;
  const inner = item.plot ?? box;
  const plot = { ...inner, x: box.x + inner.x, y: box.y + inner.y };
  return (
    (legend ? legendSvg({ entries: series, x: box.x, y: box.y, across: 1, down: 0 }, item, theme) : '') +
    (chart.chart === 'scatter'
      ? scatterSvg(item, plot, theme)
      : chart.chart === 'line' || chart.chart === 'area'
        ? linesSvg(item, plot, theme)
        : barsSvg(item, plot, theme))
  );
}

function doughnutWithLegend(item: ChartItem, theme: Theme): string {
  const { legend, axis, box, categories } = item;
  const [series] = item.series;
  if (!series) return '';
  const down = axis.size * 2;
  const entries = categories.map((name, point) => ({ name, colour: pointColour(series, point) }));
  const width = legend ? box.width / 3 : 0;
  const x = box.x + box.width - width + axis.size;
  const y = box.y + (box.height - entries.length * down) / 2;
  return (
    doughnutSvg(item, series, { ...box, width: box.width - width }, theme) +
    (legend ? legendSvg({ entries, x, y, across: 0, down }, item, theme) : '')
  );
}

/** A legend: its entries, the place of the first one, whether the next ones follow it on the line (1 or 0), and how far down each is, in points. */
interface Legend {
  readonly entries: readonly { readonly name: string; readonly colour: Colour }[];
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

function legendSvg({ entries, x, y, across, down }: Legend, { axis }: Chart, theme: Theme): string {
  const side = axis.size * 0.6;
  let along = 0;
  return entries
    .map(({ name, colour }, i) => {
      const [left, top] = [x + along, y + i * down];
      along += across * (name.length + 2.5) * axis.size;
      const key = numbers({ x: left, y: top + axis.size * 0.3, width: side, height: side });
      const words = { align: 'left', x: left + axis.size, y: top + axis.size * 0.9 } as const;
      return `<rect${key}${paint('fill', colour, theme)}/>${lineSvg([run(name, axis)], words, theme)}`;
    })
    .join('');
}
