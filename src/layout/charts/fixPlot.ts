import type { Face } from '../../brand/theme.ts';
import { MARKERS } from '../../scene/chart.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import { exact, stepOf } from '../../typography/axisSteps.ts';
import { formatAt } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import { rangeOf } from '../../typography/plotPlaces.ts';

/** Space between an axis and the names or numbers beside it, and the pitch of their lines in em. */
const APART = 10;
const PITCH = 1.3;
/** The most of a chart's width for the names beside its bars. */
const NAMES = 0.3;
/** The most lines of a name under a column. */
const LINES = 4;
/** Room of a label above its column or point, in em. */
const ABOVE = 1.35;

/**
 * The chart with a plot at a fixed place and an axis with fixed ends, so that shapes over it meet its columns in every
 * viewer. `room` are the points that are left free above the labels and to the right; `also` are values that the axis must
 * reach too, such as a target.
 */
export function fixPlot(item: ChartItem, room: Room, also: readonly number[], face: Face): ChartItem {
  const { min, max } = item.axis;
  const { size, colour } = item.axis;
  const own = rangeOf({ ...item, axis: { size, colour } });
  const whole = item.stacked === 'percent' ? { min: 0, max: 100 } : {};
  const given = { min, max, ...whole };
  const [low, high] = [given.min ?? Math.min(own.least, ...also), given.max ?? Math.max(own.most, ...also)];
  const step = stepOf(high - low);
  const rounded = (value: number, way: 'floor' | 'ceil') =>
    item.axis.lines ? Math[way](value / step) * step : value;
  const ends = { min: given.min ?? rounded(low, 'floor'), max: given.max ?? (rounded(high, 'ceil') || 1) };
  const axis = {
    ...item.axis,
    ...{ min: exact(ends.min), max: exact(ends.max) },
    ...(item.axis.lines ? { step } : {}),
  };
  return placePlot({ ...item, axis }, room, face);
}

/**
 * The chart with a plot at a fixed place; `room` as for `fixPlot`. The ends of its axis remain as they are, so that columns
 * follow figures that are typed over these.
 */
export const placePlot = (item: ChartItem, room: Room, face: Face): ChartItem => ({
  ...item,
  plot: plotOf(item, room, face),
});

/** The points that are left free above the labels and to the right of the plot. */
interface Room {
  readonly above: number;
  readonly right: number;
}

function plotOf(item: ChartItem, { above, right }: Room, face: Face): Box {
  if (item.chart === 'bar') return lying(item, above, right, face);
  const { axis, box, labels, series, legend, categories } = item;
  const own = series.flatMap((one) => Object.values(one.labels ?? {}));
  const biggest = Math.max(labels.size, ...own.map(({ size = 0 }) => size));
  const font = { ...face, bold: false };
  const first = series[0];
  const numbers = [axis.min ?? 0, axis.max ?? 0].map((end) =>
    measure(numberText(end, first ? formatAt(first) : 'General'), font, axis.size),
  );
  const x = axis.lines ? Math.ceil(Math.max(...numbers)) + APART : 0;
  const width = box.width - x - right;
  // A label stands clear of the point of its line, not of the middle of the point.
  const point = item.chart === 'line' && labels.points !== 'last' ? MARKERS.line : 0;
  const y = Math.round(above + biggest * ABOVE + point + (legend ? axis.size * 2 : 0));
  const slot = width / Math.max(1, categories.length);
  const lines = (axis.skip ?? 1) > 1 ? 1 : Math.max(...categories.map((name) => linesOf(name, slot)));
  const onAxis = item.second ? series.filter(({ line }) => !line) : series;
  const below = onAxis.some((one) => one.values.some((value) => (value ?? 0) < 0)) ? biggest * ABOVE : 0;
  const foot = Math.ceil(Math.min(LINES, lines) * axis.size * PITCH + APART + below);
  return { x, y, width: Math.floor(width), height: Math.max(24, Math.floor(box.height - y - foot)) };

  function linesOf(name: string, room: number): number {
    return Math.max(1, Math.ceil(measure(name, font, axis.size) / Math.max(1, room - 4)));
  }
}

/** The plot of bars, with their names at the left. */
function lying({ axis, box, categories }: ChartItem, above: number, right: number, face: Face): Box {
  const widths = categories.map((name) => measure(name, { ...face, bold: false }, axis.size));
  const x = Math.ceil(Math.min(box.width * NAMES, Math.max(...widths))) + APART * 2;
  return { x, y: above, width: Math.floor(box.width - x - right), height: box.height - above };
}
