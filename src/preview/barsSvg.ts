import type { Theme } from '../brand/theme.ts';
import { BAR_GAPS } from '../scene/chart.ts';
import type { Box, ChartItem } from '../scene/item.ts';
import { pointColour, rangeOf } from './chartPoints.ts';
import { labelSvg, run } from './chartWords.ts';
import { numbers, paint } from './paint.ts';
import { lineSvg } from './textSvg.ts';

/** Columns, or bars when the chart lies: the gaps between them as the written chart has them. */
export function barsSvg(item: ChartItem, plot: Box, theme: Theme): string {
  return item.chart === 'bar' ? lying(item, plot, theme) : standing(item, plot, theme);
}

function standing(item: ChartItem, plot: Box, theme: Theme): string {
  const { axis, labels } = item;
  const own = item.series.flatMap((one) => Object.values(one.labels ?? {}));
  const biggest = Math.max(labels.size, ...own.map(({ size = 0 }) => size));
  const foot = plot.y + plot.height - axis.size * 1.8;
  const { least, most } = rangeOf(item);
  const room = foot - plot.y - biggest * 1.4 - (least < 0 ? labels.size * 1.4 : 0);
  const scale = Math.max(0, room) / (most - least);
  const zero = plot.y + biggest * 1.4 + most * scale;
  const { slot, width, offset } = spacing(item, plot.width);
  const bars = item.categories.map((category, point) => {
    const start = plot.x + slot * point;
    const each = item.series.map(({ values }, index) => {
      const value = values[point];
      const [x, height] = [start + offset(index), Math.abs(value ?? 0) * scale];
      const y = (value ?? 0) < 0 ? zero : zero - height;
      const below = (value ?? 0) < 0;
      const at = {
        x: x + width / 2,
        y: below ? y + height + labels.size * 1.1 : y - labels.size * 0.4,
        align: 'center' as const,
      };
      return (
        `<rect${numbers({ x, y, width, height })}${paint('fill', pointColour(item, index, point), theme)}/>` +
        labelSvg(item, index, point, at, theme)
      );
    });
    const name = lineSvg([run(category, axis)], 'center', start + slot / 2, foot + axis.size * 1.5, theme);
    return each.join('') + name;
  });
  const ends = { x1: plot.x, y1: zero, x2: plot.x + plot.width, y2: zero };
  return `${bars.join('')}<line${numbers(ends)}${paint('stroke', axis.colour, theme)} stroke-width="0.75"/>`;
}

function lying(item: ChartItem, plot: Box, theme: Theme): string {
  const { axis, labels } = item;
  const { least, most } = rangeOf(item);
  const names = plot.width * 0.25;
  const scale = (plot.width - names - labels.size * 4) / (most - least);
  const zero = plot.x + names - least * scale;
  const { slot, width: height, offset } = spacing(item, plot.height);
  const bars = item.categories.map((category, point) => {
    const start = plot.y + slot * point;
    const each = item.series.map(({ values }, index) => {
      const value = values[point];
      const [y, width] = [start + offset(index), Math.abs(value ?? 0) * scale];
      const x = (value ?? 0) < 0 ? zero - width : zero;
      const at = { x: x + width + 6, y: y + height / 2 + labels.size * 0.36, align: 'left' as const };
      return (
        `<rect${numbers({ x, y, width, height })}${paint('fill', pointColour(item, index, point), theme)}/>` +
        labelSvg(item, index, point, at, theme)
      );
    });
    const middle = start + slot / 2 + axis.size * 0.36;
    return each.join('') + lineSvg([run(category, axis)], 'right', plot.x + names - 8, middle, theme);
  });
  const ends = { x1: zero, y1: plot.y, x2: zero, y2: plot.y + plot.height };
  return `${bars.join('')}<line${numbers(ends)}${paint('stroke', axis.colour, theme)} stroke-width="0.75"/>`;
}

/** A category's share of the axis, a bar's, and where each series' bar begins in it: gaps are shares of a bar. */
function spacing({ categories, series }: ChartItem, length: number) {
  const percent = series.length > 1 ? BAR_GAPS.several : BAR_GAPS.one;
  const [gap, apart] = [percent.gap / 100, -percent.overlap / 100];
  const slot = length / Math.max(1, categories.length);
  const width = slot / (series.length + apart * (series.length - 1) + gap);
  return { slot, width, offset: (index: number) => width * (gap / 2 + index * (1 + apart)) };
}
