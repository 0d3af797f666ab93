import type { Theme } from '../brand/theme.ts';
import type { Box, ChartItem } from '../scene/item.ts';
import { numberText } from '../typography/numberText.ts';
import { pointColour } from './chartPoints.ts';
import { run } from './chartWords.ts';
import { numbers, paint, round } from './paint.ts';
import { lineSvg } from './textSvg.ts';

/** Draws a ring of slices clockwise from the top. The hole is the same fraction of the ring as in the written chart. */
export function doughnutSvg(item: ChartItem, box: Box, theme: Theme): string {
  const { labels, categories } = item;
  const values = item.series[0]?.values.map((value) => Math.abs(value ?? 0)) ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return '';
  const outer = (Math.min(box.width, box.height) / 2) * 0.95;
  const inner = outer * (labels.names ? 0.5 : 0.62);
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  let turned = 0;
  const slices = values.map((value, point) => {
    const [from, to] = [turned, turned + value / total];
    turned = to;
    if (value === 0) return '';
    // An arc needs two different ends, so a whole ring is left open by a ten-thousandth.
    const end = Math.min(to, from + 0.9999);
    const large = end - from > 0.5 ? 1 : 0;
    const [a, b, c, d] = [
      at(centre, outer, from),
      at(centre, outer, end),
      at(centre, inner, end),
      at(centre, inner, from),
    ];
    const [far, near] = [round(outer), round(inner)];
    const path = `M${a}A${far} ${far} 0 ${large} 1 ${b}L${c}A${near} ${near} 0 ${large} 0 ${d}Z`;
    const paints = `${paint('fill', pointColour(item, 0, point), theme)}${paint('stroke', { slot: 'lt1' }, theme)}`;
    const look = { ...labels, ...item.series[0]?.labels?.[point] };
    const words = [...(labels.names ? [categories[point] ?? ''] : []), numberText(value, look.format)];
    return `<path d="${path}"${paints}${numbers({ 'stroke-width': 1.5 })}/>${wordsSvg(words, (from + end) / 2, look)}`;
  });
  return slices.join('');

  function wordsSvg(words: readonly string[], share: number, look: typeof labels): string {
    const [x = 0, y = 0] = at(centre, (outer + inner) / 2, share)
      .split(' ')
      .map(Number);
    const pitch = labels.size * 1.2;
    const first = y - ((words.length - 1) * pitch) / 2 + labels.size * 0.36;
    return words.map((word, i) => lineSvg([run(word, look)], 'center', x, first + i * pitch, theme)).join('');
  }
}

/** Returns the point on a circle after a fraction of a turn, clockwise from the top. */
function at(centre: { x: number; y: number }, radius: number, share: number): string {
  const angle = share * 2 * Math.PI;
  return `${round(centre.x + radius * Math.sin(angle))} ${round(centre.y - radius * Math.cos(angle))}`;
}
