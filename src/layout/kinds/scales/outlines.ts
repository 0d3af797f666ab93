import type { FreeformItem } from '../../../scene/item.ts';

/** A point of a drawing, in points. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The point on a circle at an angle in degrees, clockwise from the top. */
export const onCircle = ({ x, y }: Point, radius: number, angle: number): Point => ({
  x: x + radius * Math.sin((angle * Math.PI) / 180),
  y: y - radius * Math.cos((angle * Math.PI) / 180),
});

/** Path data of an arc from one angle to another, in curves of up to a quarter circle; the pen is at its beginning. */
export function arc(centre: Point, radius: number, from: number, to: number): string {
  const parts = Math.max(1, Math.ceil(Math.abs(to - from) / 90));
  const step = (to - from) / parts;
  // The distance of the handles of a curve that draws an arc of `step` degrees.
  const handle = (4 / 3) * Math.tan((step * Math.PI) / 720) * radius;
  return Array.from({ length: parts }, (_, i) => {
    const [a, b] = [from + i * step, from + (i + 1) * step];
    const [start, end] = [onCircle(centre, radius, a), onCircle(centre, radius, b)];
    const leaving = onCircle(start, handle, a + 90);
    const arriving = onCircle(end, -handle, b + 90);
    return `C${[leaving, arriving, end].map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')}`;
  }).join('');
}

/** Path data of a line from the first point through the others. */
export const along = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ');

/** A decorative outline whose path is in points from the top left corner of `box`. */
export const outline = (
  name: string,
  box: FreeformItem['box'],
  path: string,
  look: Pick<FreeformItem, 'fill' | 'line'>,
): FreeformItem => ({
  ...{ kind: 'freeform', name, box, path, view: { width: box.width, height: box.height } },
  ...{ ...look, described: { decorative: true } },
});

/** A line through points, drawn in the box that they span; 1 point wide and high at least. */
export function polyline(
  name: string,
  points: readonly Point[],
  line: NonNullable<FreeformItem['line']>,
): FreeformItem {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(1, Math.max(...xs) - x), Math.max(1, Math.max(...ys) - y)];
  const inside = points.map((one) => ({ x: one.x - x, y: one.y - y }));
  return outline(name, { x, y, width, height }, along(inside), { line });
}
