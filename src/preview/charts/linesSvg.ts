import type { Theme } from '../../brand/theme.ts';
import type { Series } from '../../scene/chart.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import { placeAt, rangeOf, stackAt } from '../../typography/plotPlaces.ts';
import { axisSvg, numbers, paint, round } from '../paint.ts';
import { lineSvg } from '../textSvg.ts';
import { pointColour } from './chartPoints.ts';
import { labelSvg, nameBaseline, run } from './chartWords.ts';
import { scaleSvg } from './scaleSvg.ts';

const WIDTH = 2.5;
const RADIUS = 4;

/** Draws lines with their points, or areas. A gap in the values interrupts a line. */
export function linesSvg(item: ChartItem, plot: Box, theme: Theme): string {
  const { axis, categories } = item;
  const { least, most } = rangeOf(item);
  const foot = plot.y + plot.height;
  const scale = plot.height / (most - least);
  const place = (value: number, point: number): Point => ({
    x: plot.x + placeAt(item, point, plot.width),
    y: foot - (value - least) * scale,
  });
  const drawn = item.series.map((series, index) =>
    item.chart === 'area' ? areaOf(item, index, place, theme) : lineSeriesSvg(item, series, place, theme),
  );
  const names = categories.map((name, point) => {
    if (point % (axis.skip ?? 1) > 0) return '';
    const y = nameBaseline(foot, name, axis);
    const middle = { align: 'center', x: place(0, point).x, y } as const;
    return lineSvg([run(name, axis)], middle, theme);
  });
  // Where zero is not on the axis, the axis of the categories stands at the end that is nearest to it.
  const zero = place(Math.min(most, Math.max(least, 0)), 0).y;
  const ends = { x1: plot.x, y1: zero, x2: plot.x + plot.width, y2: zero };
  const scaleLines = scaleSvg(item, plot, (value) => place(value, 0).y, theme);
  const line = axisSvg(ends, axis, theme);
  const shown = drawn.join('');
  return scaleLines + (item.chart === 'area' ? shown + line : line + shown) + names.join('');
}

/** Draws one line with its points; `place` gives the place of a value. */
export const lineSeriesSvg = (item: ChartItem, series: Series, place: Place, theme: Theme): string =>
  lineOf(item, series, place, theme) + pointsOf(item, series, place, theme);

/** The area between a series and the one below it, or the axis. */
function areaOf(item: ChartItem, index: number, place: Place, theme: Theme): string {
  const series = item.series[index];
  if (!series) return '';
  const ends = item.categories.map((_, point): readonly [number, number] =>
    item.stacked ? (stackAt(item, point)[index] ?? [0, 0]) : [0, series.values[point] ?? 0],
  );
  const edge = (end: 0 | 1) => ends.map((pair, point) => place(pair[end], point));
  const corners = [...edge(1), ...edge(0).reverse()].map(({ x, y }) => `${round(x)} ${round(y)}`);
  return `<path d="M${corners.join('L')}Z"${paint('fill', series.colour, theme)}/>`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Returns the place of the value of a point in the plot. */
export type Place = (value: number, point: number) => Point;

function lineOf({ categories }: ChartItem, { values, colour }: Series, place: Place, theme: Theme): string {
  const shown = values.slice(0, categories.length);
  const path = shown.map((value, point) => {
    if (value === null) return '';
    const { x, y } = place(value, point);
    return `${point > 0 && shown[point - 1] !== null ? 'L' : 'M'}${round(x)} ${round(y)}`;
  });
  if (path.join('') === '') return '';
  return `<path d="${path.join('')}" fill="none"${paint('stroke', colour, theme)} stroke-width="${WIDTH}"/>`;
}

function pointsOf(item: ChartItem, series: Series, place: Place, theme: Theme): string {
  const { labels, categories } = item;
  const beside = labels.points === 'last' && item.series.length > 1;
  const points = series.values.slice(0, categories.length).map((value, point) => {
    if (value === null) return '';
    const { x, y } = place(value, point);
    const { down = 0 } = series.labels?.[point]?.move ?? {};
    const label = beside
      ? ({ align: 'left', x: x + 8, y: y + labels.size * 0.36 + down } as const)
      : ({ align: 'center', x, y: y - labels.size * 0.6 } as const);
    const look = paint('fill', pointColour(series, point), theme);
    return `<circle${numbers({ cx: x, cy: y, r: RADIUS })}${look}/>${labelSvg(item, series, point, label, theme)}`;
  });
  return points.join('');
}
