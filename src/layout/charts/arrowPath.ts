import type { Box, ChartItem } from '../../scene/item.ts';
import { formatAt, labelFace } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import { placeAt, spacing } from '../../typography/plotPlaces.ts';
import type { PageFacts } from '../deckFacts.ts';
import { nth } from '../nth.ts';
import { plotOn } from './plotOn.ts';

/** Space from an arrow to the columns and to their labels, in points. */
const CLEAR = 6;
/** How far below the top of the higher column an arrow ends beside it, and the space from its pill to that column, in points. */
const [INTO, PILL_CLEAR] = [14, 8];
/** The least width and height of a curve between two columns, in points. */
const [LEAST_WIDE, LEAST_HIGH] = [60, 90];
/** The parts of the way along a curve at which its pill may stand, the best first. */
const ALONG = [0.5, 0.54, 0.46, 0.58, 0.42, 0.62];
/** The most that a pill is moved aside from its curve, as a share of its width. */
const MOST_ASIDE = 0.2;
/** The length of the handles of a Bézier curve that is a quarter of an ellipse with axes of 1. */
const HANDLE = 0.5523;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line of an arrow in points of the page: its first point, then lines (one point) and cubic Bézier curves (three); and the middle of its pill. */
export interface Path {
  readonly pieces: readonly (readonly Point[])[];
  readonly at: Point;
}

/** The top of a column or point with its label: its middle, the label's width, and the heights of both. */
export interface Top {
  readonly x: number;
  readonly label: number;
  readonly y: number;
  readonly labelTop: number;
}

/** The top of the column or point of the first series at `point`, on the page. */
export function topOf(item: ChartItem, point: number, page: PageFacts): Top {
  const { plot, heightOf } = plotOn(item);
  const series = nth(item.series, 0);
  const value = series.values[point] ?? 0;
  const { size } = { ...item.labels, ...series.labels?.[point] };
  const face = { ...labelFace(item, page.deck.brand.theme), bold: item.labels.bold };
  const wide = measure(numberText(value, formatAt(series, point)), face, size);
  const y = heightOf(Math.max(0, value));
  return {
    x: plot.x + placeAt(item, point, plot.width),
    label: wide,
    y,
    labelTop: y - size * 1.35,
  };
}

/**
 * A curve between two neighbouring columns, from beside the label of the lower one up to the higher one, or back; its pill
 * stands on its middle, or as near to that as the higher column and the lower label allow. Undefined where there is no room.
 */
export function pathBetween(
  start: Top,
  stop: Top,
  item: ChartItem,
  pill: Pick<Box, 'width' | 'height'>,
): Path | undefined {
  const { slot, width: wide } = spacing(item, plotOn(item).plot.width);
  if (item.chart !== 'column' || Math.abs(start.x - stop.x) > slot * 1.5) return undefined;
  const rises = stop.y < start.y;
  const [low, high] = rises ? [start, stop] : [stop, start];
  const way = Math.sign(high.x - low.x);
  const from = {
    x: low.x + way * (Math.max(wide, low.label) / 2 + CLEAR),
    y: (low.labelTop + low.y) / 2,
  };
  const to = { x: high.x - way * (wide / 2 + CLEAR), y: high.y + INTO };
  const [across, up] = [to.x - from.x, to.y - from.y];
  if (way * across < LEAST_WIDE || -up < LEAST_HIGH) return undefined;
  const on = (x: number, y: number): Point => ({ x: from.x + across * x, y: from.y + up * y });
  const curve = [from, on(0.36, 0.12), on(0.74, 0.54), to];
  const at = ALONG.map((share) => pointAt(curve, share))
    .map((middle) => ({ ...middle, aside: beside(middle.x - to.x, way, pill.width / 2 + PILL_CLEAR) }))
    .map(({ x, y, aside }) => ({ x: x - aside, y, aside: Math.abs(aside) }))
    .find(({ x, y, aside }) => aside <= pill.width * MOST_ASIDE && isClear(low, { x, y }, pill, way));
  const [first, ...rest] = rises ? curve : curve.toReversed();
  return first && at && { pieces: [[first], rest], at };
}

/** How far a pill whose middle is `from` beside a column on the side `way` has to move away from that, so that the space is `space`. */
const beside = (from: number, way: number, space: number): number => way * Math.max(0, space + way * from);

/** True when a pill at this place is above a column and its label, or above the column and beside its label. */
const isClear = (low: Top, at: Point, pill: Pick<Box, 'width' | 'height'>, way: number): boolean => {
  const foot = at.y + pill.height / 2 + CLEAR;
  const isBeside = way * (at.x - low.x) - pill.width / 2 >= low.label / 2 + CLEAR;
  return foot <= (isBeside ? low.y : low.labelTop);
};

/** The point at `share` of the way along the cubic Bézier curve of four points. */
function pointAt(curve: readonly Point[], share: number): Point {
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * share * rest ** 2, 3 * share ** 2 * rest, share ** 3];
  const sum = (axis: 'x' | 'y') =>
    weights.reduce((total, weight, i) => total + weight * nth(curve, i)[axis], 0);
  return { x: sum('x'), y: sum('y') };
}

/**
 * An arch from the label of one column to the label of the other, with its pill on the top, which is at `over`; with corners
 * in place of the arch where that would cross the label of one of `others`, the columns between them.
 */
export function pathAbove(start: Top, stop: Top, others: readonly Top[], over: number): Path {
  const at = { x: (start.x + stop.x) / 2, y: over };
  const [from, to] = [start, stop].map(({ x, labelTop }) => ({ x, y: labelTop - CLEAR }));
  if (!from || !to) return { pieces: [], at };
  const half = Math.abs(from.x - to.x) / 2;
  const crosses = others.some(({ x, label, labelTop }) =>
    [x - label / 2 - CLEAR, x + label / 2 + CLEAR].some((edge) => {
      const end = Math.abs(edge - from.x) < Math.abs(edge - to.x) ? from : to;
      const beside = Math.min(1, Math.abs(edge - at.x) / half);
      return end.y - (end.y - over) * Math.sqrt(1 - beside ** 2) > labelTop - CLEAR;
    }),
  );
  if (crosses) return { pieces: [[from], [{ x: from.x, y: over }], [{ x: to.x, y: over }], [to]], at };
  const quarter = (end: Point): readonly [Point, Point] => [
    { x: end.x, y: end.y + (over - end.y) * HANDLE },
    { x: at.x + (end.x - at.x) * HANDLE, y: over },
  ];
  return { pieces: [[from], [...quarter(from), at], [...quarter(to).toReversed(), to]], at };
}
