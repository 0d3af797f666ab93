import type { Theme } from '../../brand/theme.ts';
import { MARKERS } from '../../scene/chart.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import { ticksOf } from '../../typography/axisSteps.ts';
import { formatAt } from '../../typography/chartLabels.ts';
import { numberText } from '../../typography/numberText.ts';
import { rangeOf } from '../../typography/plotPlaces.ts';
import { axisSvg, numbers, paint } from '../paint.ts';
import { lineSvg } from '../textSvg.ts';
import { pointColour } from './chartPoints.ts';
import { nameBaseline, run } from './chartWords.ts';
import { scaleSvg } from './scaleSvg.ts';

/** Draws the points of a scatter chart with their names, and the numbers of both axes. */
export function scatterSvg(item: ChartItem, plot: Box, theme: Theme): string {
  const { axis, labels, series } = item;
  const [x, y] = series;
  const { across } = axis;
  if (!x || !y || !across) return '';
  const { least, most } = rangeOf(item);
  const foot = plot.y + plot.height;
  const over = (value: number) => foot - ((value - least) / (most - least)) * plot.height;
  const along = (value: number) => plot.x + ((value - across.min) / (across.max - across.min)) * plot.width;
  const scale = ticksOf({ least: across.min, most: across.max }, across.step).map((tick) => {
    const number = numberText(tick, formatAt(x));
    const place = { align: 'center', x: along(tick), y: nameBaseline(foot, number, axis) } as const;
    return lineSvg([run(number, axis)], place, theme);
  });
  const points = item.categories.map((_, point) => {
    const [h, v] = [x.values[point], y.values[point]];
    if (typeof h !== 'number' || typeof v !== 'number') return '';
    const [cx, cy] = [along(h), over(v)];
    const radius = (y.points?.[point] ? MARKERS.standsOut : MARKERS.scatter) / 2;
    const own = y.labels?.[point];
    const look = { ...labels, ...own };
    const away = radius + 3;
    const beside = { y: cy + look.size * 0.36, align: own?.side === 'l' ? 'right' : 'left' } as const;
    const place =
      own?.side === 'l' || own?.side === 'r'
        ? { ...beside, x: own.side === 'l' ? cx - away : cx + away }
        : ({ align: 'center', x: cx, y: own?.side === 't' ? cy - away : cy + away + look.size } as const);
    const dot = `<circle${numbers({ cx, cy, r: radius })}${paint('fill', pointColour(y, point), theme)}/>`;
    return dot + (own?.text ? lineSvg([run(own.text, look)], place, theme) : '');
  });
  const ends = { x1: plot.x, y1: foot, x2: plot.x + plot.width, y2: foot };
  return scaleSvg(item, plot, over, theme) + axisSvg(ends, axis, theme) + scale.join('') + points.join('');
}
