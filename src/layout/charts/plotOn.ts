import type { Box, ChartItem } from '../../scene/item.ts';
import { rangeOf } from '../../typography/plotPlaces.ts';

/** The plot on the page, and the height of a value in it. */
export function plotOn(item: ChartItem): { plot: Box; heightOf: (value: number) => number } {
  const own = item.plot ?? { x: 0, y: 0, width: item.box.width, height: item.box.height };
  const plot = { ...own, x: item.box.x + own.x, y: item.box.y + own.y };
  const { least, most } = rangeOf(item);
  const scale = plot.height / (most - least);
  return { plot, heightOf: (value) => plot.y + plot.height - (value - least) * scale };
}
