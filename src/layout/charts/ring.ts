import type { Face } from '../../brand/theme.ts';
import type { Chart, PointLabel, Series } from '../../scene/chart.ts';
import type { Box } from '../../scene/item.ts';
import { formatAt, holeOf } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';

/** The share of its room that a viewer gives to a ring (measured in LibreOffice: 0.94), and the share of the box that is beside the legend. */
const [RING, BESIDE_LEGEND] = [0.95, 2 / 3];
/** Height of the ink of a line of a label, and distance of a label from the ring that it stands beside, in em. */
const [LINE, APART] = [1, 0.5];

interface Point {
  readonly x: number;
  readonly y: number;
}
/** A label's place from the centre of the ring, and its extents, in points. */
type Placed = Point & { readonly width: number; readonly height: number };
/** What a doughnut's labels depend on. */
type Doughnut = Pick<Chart, 'categories' | 'labels' | 'legend'> & { readonly series: readonly [Series] };

/** True when each label fits on its own slice, between the hole and the edge. Slices without a value have no label. */
export function fitsOnRing(chart: Doughnut, box: Box, face: Face): boolean {
  const outer = (Math.min(box.width * (chart.legend ? BESIDE_LEGEND : 1), box.height) / 2) * RING;
  const inner = (outer * holeOf(chart)) / 100;
  return slicesOf(chart, face).every(({ width, height, from, to }) => {
    const { x, y } = onCircle((outer + inner) / 2, (from + to) / 2);
    return edgeOf({ x, y, width, height }).every((point) => {
      const far = Math.hypot(point.x, point.y);
      const turn = (Math.atan2(point.x, -point.y) / (2 * Math.PI) + 1) % 1;
      return far <= outer && far >= inner && turn >= from && turn <= to;
    });
  });
}

/** A ring with its labels beside it: the ring in the chart's box, and each label's way there by its slice. */
export interface Outside {
  readonly ring: NonNullable<Chart['ring']>;
  readonly labels: Readonly<Record<number, PointLabel>>;
  /** True when two labels, or a label and the edge of the box, overlap. */
  readonly crowded: boolean;
}

/** Places the labels of a doughnut beside its ring, which becomes smaller for them. */
export function outsideRing(chart: Doughnut, box: Box, face: Face): Outside {
  const all = slicesOf(chart, face);
  const apart = chart.labels.size * APART;
  const [wide, high] = [
    Math.max(...all.map(({ width }) => width)),
    Math.max(...all.map(({ height }) => height)),
  ];
  const width = box.width * (chart.legend ? BESIDE_LEGEND : 1);
  const diameter = Math.max(0, Math.min(width - (wide + apart) * 2, box.height - (high + apart) * 2));
  const ring = { x: (width - diameter) / 2, y: (box.height - diameter) / 2, diameter };
  const middle = (diameter / 2) * (1 + holeOf({ ...chart, ring }) / 100) * 0.5;
  const placed = all.map((slice) => {
    const { x, y } = onCircle(1, (slice.from + slice.to) / 2);
    const half = (Math.abs(x) * slice.width + Math.abs(y) * slice.height) / 2;
    const far = diameter / 2 + apart + half;
    return {
      ...slice,
      x: x * far,
      y: y * far,
      move: { right: x * (far - middle), down: y * (far - middle) },
    };
  });
  const overlap = placed.some((one, i) =>
    placed
      .slice(i + 1)
      .some(
        (other) =>
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2,
      ),
  );
  return {
    ring,
    labels: Object.fromEntries(placed.map(({ index, move }) => [index, { move: rounded(move) }])),
    crowded: overlap || diameter < high * 3,
  };
}

/** The slices that have a value, each with the extents of its label and where it begins and ends, as shares of a turn. */
function slicesOf({ categories, labels, series: [series] }: Doughnut, face: Face) {
  const values = categories.map((_, index) => Math.abs(series.values[index] ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const font = { ...face, bold: labels.bold };
  let turned = 0;
  return values.flatMap((value, index) => {
    const from = turned;
    turned += value / total;
    if (value === 0) return [];
    const words = [
      numberText(value, formatAt(series, index)),
      ...(labels.names ? [categories[index] ?? ''] : []),
    ];
    const width = Math.max(...words.map((word) => measure(word, font, labels.size)));
    return [{ index, from, to: turned, width, height: words.length * labels.size * LINE }];
  });
}

/** The corners of a label and the middles of its sides. */
const edgeOf = ({ x, y, width, height }: Placed): Point[] =>
  [-1, 0, 1].flatMap((across) =>
    [-1, 0, 1].map((down) => ({ x: x + (across * width) / 2, y: y + (down * height) / 2 })),
  );

/** The point of a circle after a share of a turn, clockwise from the top. */
const onCircle = (radius: number, share: number): Point => ({
  x: radius * Math.sin(share * 2 * Math.PI),
  y: -radius * Math.cos(share * 2 * Math.PI),
});

const rounded = ({ right, down }: { right: number; down: number }) => ({
  right: Math.round(right),
  down: Math.round(down),
});
