import type { PointLabel } from '../../../scene/chart.ts';
import type { Box } from '../../../scene/item.ts';

/** A point of a scatter chart with its place in the chart's box its radius and the extents of its name, in points. */
export interface Dot {
  /** Its index among the categories. */
  readonly point: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Its name is placed before all others. */
  readonly first: boolean;
}

export type Side = NonNullable<PointLabel['side']>;

/** Space between a point and its name, in points. */
const APART = 4;

/**
 * The side of each point where its name stands: the first of right, left, above and below at which it is within `room` and
 * touches no other point and no name placed before it. A point without such a side is absent.
 */
export function placeNames(dots: readonly Dot[], room: Box): ReadonlyMap<number, Side> {
  const sides = new Map<number, Side>();
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    ...{ x: x - radius, y: y - radius },
    ...{ width: radius * 2, height: radius * 2 },
  }));
  const order = [...dots.filter(({ first }) => first), ...dots.filter(({ first }) => !first)];
  for (const dot of order) {
    const found = placesOf(dot).find(
      ([, box]) => isWithin(box, room) && taken.every((other) => !touch(box, other)),
    );
    if (!found) continue;
    sides.set(dot.point, found[0]);
    taken.push(found[1]);
  }
  return sides;
}

function placesOf({ x, y, radius, width, height }: Dot): readonly (readonly [Side, Box])[] {
  const away = radius + APART;
  const [middle, centre] = [y - height / 2, x - width / 2];
  return [
    ['r', { x: x + away, y: middle, width, height }],
    ['l', { x: x - away - width, y: middle, width, height }],
    ['t', { x: centre, y: y - away - height, width, height }],
    ['b', { x: centre, y: y + away, width, height }],
  ];
}

const isWithin = (one: Box, room: Box): boolean =>
  one.x >= room.x &&
  one.y >= room.y &&
  one.x + one.width <= room.x + room.width &&
  one.y + one.height <= room.y + room.height;

const touch = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
