import type { Theme } from '../brand/theme.ts';
import type { Box, ChartItem } from '../scene/item.ts';
import { pointColour, rangeOf } from './chartPoints.ts';
import { labelSvg, run } from './chartWords.ts';
import { numbers, paint, round } from './paint.ts';
import { lineSvg } from './textSvg.ts';

const WIDTH = 2.5;
const RADIUS = 4;

/** Draws lines with their points. A gap in the values interrupts a line. */
export function linesSvg(item: ChartItem, plot: Box, theme: Theme): string {
  const { axis, labels, categories } = item;
  const { least, most } = rangeOf(item);
  const foot = plot.y + plot.height - axis.size * 1.8;
  const [top, slot] = [plot.y + labels.size * 1.8, plot.width / Math.max(1, categories.length)];
  const scale = Math.max(0, foot - top) / (most - least);
  const place = (value: number, point: number) => ({
    x: plot.x + slot * (point + 0.5),
    y: foot - (value - least) * scale,
  });
  const series = item.series.map(({ values, colour }, index) => {
    const known = values.slice(0, categories.length);
    const path = known
      .map((value, point) => {
        if (value === null) return '';
        const { x, y } = place(value, point);
        return `${point > 0 && known[point - 1] !== null ? 'L' : 'M'}${round(x)} ${round(y)}`;
      })
      .join('');
    const points = known.map((value, point) => {
      if (value === null) return '';
      const { x, y } = place(value, point);
      const look = paint('fill', pointColour(item, index, point), theme);
      const { nudge = 0 } = item.series[index]?.labels?.[point] ?? {};
      const at =
        labels.points === 'last' && item.series.length > 1
          ? { x: x + 8, y: y + labels.size * 0.36 + nudge, align: 'left' as const }
          : { x, y: y - labels.size * 0.6, align: 'center' as const };
      return `<circle${numbers({ cx: x, cy: y, r: RADIUS })}${look}/>${labelSvg(item, index, point, at, theme)}`;
    });
    const line = path
      ? `<path d="${path}" fill="none"${paint('stroke', colour, theme)} stroke-width="${WIDTH}"/>`
      : '';
    return line + points.join('');
  });
  const names = categories.map((name, point) =>
    lineSvg([run(name, axis)], 'center', plot.x + slot * (point + 0.5), foot + axis.size * 1.5, theme),
  );
  const zero = foot + least * scale;
  const ends = { x1: plot.x, y1: zero, x2: plot.x + plot.width, y2: zero };
  const rule = `<line${numbers(ends)}${paint('stroke', axis.colour, theme)} stroke-width="0.75"/>`;
  return rule + series.join('') + names.join('');
}
