import type { Face } from '../../../brand/theme.ts';
import { type Chart, HOLE, type PointLabel, type Series } from '../../../scene/chart.ts';
import type { Box } from '../../../scene/item.ts';
import { sliceText } from '../../../typography/chartLabels.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { spread } from '../names/endLabels.ts';

/** The share of the box that is beside the legend. */
const BESIDE_LEGEND = 2 / 3;
/** Height of a line of a label, distance of a label from the ring that it stands beside, and the most that it moves, in em. */
const [LINE, APART, MOVES] = [1.2, 0.6, 2.2];
/** The degrees by which the ring may be turned so that labels have room. */
const STEP = 15;
/** A ring of less than this share of the height of its box is too small. */
const LEAST = 0.5;

/** A slice, as shares of a turn, with the extents of its label in points. */
interface Slice {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
}
/** What a doughnut's labels depend on. */
type Doughnut = Pick<Chart, 'categories' | 'labels' | 'legend'> & { readonly series: readonly [Series] };

/** A ring with its labels beside it: the ring in the chart's box, and each label's way there by its slice. */
export interface Placed {
  readonly ring: NonNullable<Chart['ring']>;
  readonly labels: Readonly<Record<number, PointLabel>>;
  /** True when a label is far from its slice, or the labels leave the ring too little room. */
  readonly crowded: boolean;
}

/**
 * Places the labels of a doughnut at the left and right of the largest ring that leaves them room in the box. The first slice
 * begins at the top, unless the labels have room only beside a turned ring.
 */
export function placeRing(chart: Doughnut, box: Box, face: Face): Placed {
  const slices = slicesOf(chart, face);
  const { size } = chart.labels;
  const room = { width: box.width * (chart.legend ? BESIDE_LEGEND : 1), height: box.height };
  const widest = Math.max(0, ...slices.map(({ width }) => width));
  const diameter = Math.max(0, Math.min(room.height, room.width - 2 * (widest + size * APART)));
  const turns = Array.from({ length: 360 / STEP }, (_, i) => ({ turn: i * STEP, ...sides(i * STEP) }));
  const clear = turns.find(({ furthest }) => furthest <= size * MOVES);
  const { turn, placed } = clear ?? { turn: 0, ...sides(0) };
  const ring = {
    ...{ x: (room.width - diameter) / 2, y: (room.height - diameter) / 2, diameter },
    ...(turn > 0 ? { turn } : {}),
  };
  const labels = placed.map(({ index, x, y, middle }) => [
    index,
    { move: { right: Math.round(x - middle.x), down: Math.round(y - middle.y) } },
  ]);
  return { ring, labels: Object.fromEntries(labels), crowded: !clear || diameter < room.height * LEAST };

  /** The labels at both sides of a ring at this turn, and how far the furthest is from the middle of its slice's edge. */
  function sides(turn: number) {
    const all = slices.map((slice) => ({ ...slice, ...directionOf(slice, turn) }));
    const placed = [all.filter(({ x }) => x >= 0), all.filter(({ x }) => x < 0)].flatMap((side) => {
      const sorted = side.toSorted((one, other) => one.y - other.y);
      return inColumn(sorted, room.height, (one) => (one.y * diameter) / 2).map(([one, y]) => place(one, y));
    });
    return { placed, furthest: Math.max(0, ...placed.map(({ moved }) => moved)) };
  }

  /** A label at the height `y` from the ring's centre, as near to the ring as it may stand. */
  function place(one: Slice & { x: number; y: number }, y: number) {
    const near = Math.max(0, Math.abs(y) - one.height / 2);
    const clear = Math.sqrt(Math.max(0, (diameter / 2 + size * APART) ** 2 - near ** 2));
    const edge = Math.max(clear, Math.abs(one.x) * 0.2 * diameter);
    const radius = (diameter / 2) * (1 + HOLE / 100) * 0.5;
    return {
      ...one,
      middle: { x: one.x * radius, y: one.y * radius },
      x: Math.sign(one.x || 1) * (edge + one.width / 2),
      y,
      moved: Math.abs(y - (one.y * diameter) / 2),
    };
  }
}

function directionOf({ from, to }: Slice, turn: number): { x: number; y: number } {
  const angle = ((from + to) / 2 + turn / 360) * 2 * Math.PI;
  return { x: Math.round(Math.sin(angle) * 1e9) / 1e9, y: Math.round(-Math.cos(angle) * 1e9) / 1e9 };
}

/** The heights of labels one under the other, each as near as possible to its own, within a column around the ring's centre. */
function inColumn<One extends Slice>(
  sorted: readonly One[],
  height: number,
  own: (one: One) => number,
): (readonly [One, number])[] {
  const pitch = Math.max(0, ...sorted.map((one) => one.height)) + 2;
  const most = (height - pitch) / 2;
  const down = spread(
    sorted.map((one) => Math.max(-most, Math.min(most, own(one)))),
    pitch,
    most,
  );
  return sorted.map((one, i) => [one, down[i] ?? 0]);
}

/** The slices that have a value, each with the extents of its label. */
function slicesOf(chart: Doughnut, face: Face): Slice[] {
  const { categories, labels } = chart;
  const [series] = chart.series;
  const values = categories.map((_, index) => Math.abs(series.values[index] ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const font = { ...face, bold: labels.bold };
  let turned = 0;
  return values.flatMap((value, index) => {
    const from = turned;
    turned += value / total;
    if (value === 0) return [];
    const words = [
      sliceText(chart, series, index, value / total),
      ...(labels.names ? [categories[index] ?? ''] : []),
    ];
    const width = Math.max(...words.map((word) => measure(word, font, labels.size)));
    return [{ index, from, to: turned, width, height: words.length * labels.size * LINE }];
  });
}
