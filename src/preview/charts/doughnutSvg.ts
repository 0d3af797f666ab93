import type { Theme } from '../../brand/theme.ts';
import { HOLE, type Series } from '../../scene/chart.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import { sliceText } from '../../typography/chartLabels.ts';
import { numbers, paint, round } from '../paint.ts';
import { lineSvg } from '../textSvg.ts';
import { pointColour } from './chartPoints.ts';
import { run } from './chartWords.ts';

/**
 * Draws a ring of slices clockwise from the top. The hole is the same fraction of the ring as in the written chart.
 */
export function doughnutSvg(item: ChartItem, series: Series, box: Box, theme: Theme): string {
  const values = series.values.map((value) => Math.abs(value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return '';
  const { ring: fixed } = item;
  const outer = fixed ? fixed.diameter / 2 : (Math.min(box.width, box.height) / 2) * 0.95;
  const inner = (outer * (item.hole ?? HOLE)) / 100;
  const centre = fixed
    ? { x: box.x + fixed.x + outer, y: box.y + fixed.y + outer }
    : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const ring = { centre, outer, inner };
  let turned = (fixed?.turn ?? 0) / 360;
  const slices = values.map((value, point) => {
    const [from, to] = [turned, turned + value / total];
    turned = to;
    if (value === 0) return '';
    // An arc needs two different ends, so a whole ring is left open by a ten-thousandth.
    const end = Math.min(to, from + 0.9999);
    const share = total > 0 ? Math.abs(value) / total : 0;
    const paints = `${paint('fill', pointColour(series, point), theme)}${paint('stroke', { slot: 'lt1' }, theme)}`;
    const path = `<path d="${sliceOf(ring, from, end)}"${paints}${numbers({ 'stroke-width': 1.5 })}/>`;
    return (
      path +
      wordsOf(item, series, point, pointOn(ring.centre, (outer + inner) / 2, (from + end) / 2), share, theme)
    );
  });
  return slices.join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The outline of a slice, from one fraction of a turn to another. */
function sliceOf(ring: { centre: Point; outer: number; inner: number }, from: number, end: number): string {
  const large = end - from > 0.5 ? 1 : 0;
  const corner = (radius: number, share: number): string => {
    const { x, y } = pointOn(ring.centre, radius, share);
    return `${x} ${y}`;
  };
  const [far, near] = [round(ring.outer), round(ring.inner)];
  return (
    `M${corner(ring.outer, from)}A${far} ${far} 0 ${large} 1 ${corner(ring.outer, end)}` +
    `L${corner(ring.inner, end)}A${near} ${near} 0 ${large} 0 ${corner(ring.inner, from)}Z`
  );
}

/** The label of a slice around a point: the name of the category, when labels show it, and the value. */
function wordsOf(
  item: ChartItem,
  series: Series,
  point: number,
  { x, y }: Point,
  share: number,
  theme: Theme,
): string {
  const { labels, categories } = item;
  const look = { ...labels, ...series.labels?.[point] };
  const { right = 0, down = 0 } = look.move ?? {};
  const value = sliceText(item, series, point, share);
  const words = [...(labels.names ? categories.slice(point, point + 1) : []), value];
  const pitch = labels.size * 1.2;
  const first = y + down - ((words.length - 1) * pitch) / 2 + labels.size * 0.36;
  return words
    .map((word, i) =>
      lineSvg([run(word, look)], { align: 'center', x: x + right, y: first + i * pitch }, theme),
    )
    .join('');
}

/** Returns the point on a circle after a fraction of a turn, clockwise from the top, rounded to hundredths. */
function pointOn(centre: Point, radius: number, share: number): Point {
  const angle = share * 2 * Math.PI;
  return { x: round(centre.x + radius * Math.sin(angle)), y: round(centre.y - radius * Math.cos(angle)) };
}
