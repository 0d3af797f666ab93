import type { Theme } from '../../brand/theme.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import { barsOf, placeAt, rangeOf, spacing, stackAt } from '../../typography/plotPlaces.ts';
import { axisSvg, numbers, paint } from '../paint.ts';
import { lineSvg } from '../textSvg.ts';
import { pointColour } from './chartPoints.ts';
import { labelSvg, nameBaseline, run } from './chartWords.ts';
import { lineSeriesSvg } from './linesSvg.ts';
import { scaleSvg } from './scaleSvg.ts';

/** Draws a column chart, or a bar chart with horizontal bars, with the gaps of the written chart. */
export function barsSvg(item: ChartItem, plot: Box, theme: Theme): string {
  return item.chart === 'bar' ? lying(item, plot, theme) : standing(item, plot, theme);
}

function standing(item: ChartItem, plot: Box, theme: Theme): string {
  const { axis, labels } = item;
  const foot = plot.y + plot.height;
  const { least, most } = rangeOf(item);
  const scale = plot.height / (most - least);
  const zero = plot.y + most * scale;
  const { slot, width, offset } = spacing(item, plot.width);
  const bars = item.categories.map((category, point) => {
    const start = plot.x + slot * point;
    const each = barsOf(item).map((series, index) => {
      const value = series.values[point] ?? 0;
      const x = start + (item.stacked ? offset(0) : offset(index));
      const [from, to] = item.stacked ? (stackAt(item, point)[index] ?? [0, 0]) : [0, value];
      const height = Math.abs(to - from) * scale;
      const y = zero - Math.max(from, to) * scale;
      const middle = y + height / 2 + labels.size * 0.36;
      const beside = value < 0 ? y + height + labels.size * 1.1 : y - labels.size * 0.4;
      const baseline = item.stacked ? middle : series.inside ? zero - labels.size * 0.5 : beside;
      const label = { align: 'center', x: x + width / 2, y: baseline } as const;
      return (
        `<rect${numbers({ x, y, width, height })}${paint('fill', pointColour(series, point), theme)}/>` +
        labelSvg(item, series, point, label, theme)
      );
    });
    const name = { align: 'center', x: start + slot / 2, y: nameBaseline(foot, category, axis) } as const;
    return each.join('') + lineSvg([run(category, axis)], name, theme);
  });
  const ends = { x1: plot.x, y1: zero, x2: plot.x + plot.width, y2: zero };
  return (
    scaleSvg(item, plot, (value) => zero - value * scale, theme) +
    bars.join('') +
    axisSvg(ends, axis, theme) +
    linesOver(item, plot, { foot, zero, scale }, theme)
  );
}

/** The lines over the columns, on the axis of the columns or on their own. */
function linesOver(
  item: ChartItem,
  plot: Box,
  on: { readonly foot: number; readonly zero: number; readonly scale: number },
  theme: Theme,
): string {
  const { least, most } = rangeOf(item, true);
  const own = plot.height / (most - least);
  const place = (value: number, point: number) => ({
    x: plot.x + placeAt(item, point, plot.width),
    y: item.second ? on.foot - (value - least) * own : on.zero - value * on.scale,
  });
  const lines = item.series.filter(({ line }) => line);
  return lines.map((series) => lineSeriesSvg(item, series, place, theme)).join('');
}

function lying(item: ChartItem, plot: Box, theme: Theme): string {
  const { axis, labels } = item;
  const { least, most } = rangeOf(item);
  const scale = plot.width / (most - least);
  const zero = plot.x - least * scale;
  const { slot, width: height, offset } = spacing(item, plot.height);
  const bars = item.categories.map((category, point) => {
    const start = plot.y + slot * point;
    const each = item.series.map((series, index) => {
      const value = series.values[point] ?? 0;
      const y = start + (item.stacked ? offset(0) : offset(index));
      const [from, to] = item.stacked ? (stackAt(item, point)[index] ?? [0, 0]) : [0, value];
      const width = Math.abs(to - from) * scale;
      const x = zero + Math.min(from, to) * scale;
      const baseline = y + height / 2 + (series.labels?.[point]?.size ?? labels.size) * 0.36;
      const label = item.stacked
        ? ({ align: 'center', x: x + width / 2, y: baseline } as const)
        : ({ align: 'left', x: x + width + 6, y: baseline } as const);
      return (
        `<rect${numbers({ x, y, width, height })}${paint('fill', pointColour(series, point), theme)}/>` +
        labelSvg(item, series, point, label, theme)
      );
    });
    if (axis.hidden) return each.join('');
    const name = { align: 'right', x: plot.x - 8, y: start + slot / 2 + axis.size * 0.36 } as const;
    return each.join('') + lineSvg([run(category, axis)], name, theme);
  });
  const ends = { x1: zero, y1: plot.y, x2: zero, y2: plot.y + plot.height };
  return bars.join('') + (axis.hidden ? '' : axisSvg(ends, axis, theme));
}
