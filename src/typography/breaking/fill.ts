import { type Measured, widthOf } from '../faces/paragraph.ts';
import type { Place } from './places.ts';
import { withTears } from './tear.ts';

/** The places at which the lines of a stretch end, in order, without the stretch's own end. */
export type Arrange = (
  measured: Measured,
  start: number,
  end: number,
  places: readonly Place[],
  room: number,
) => Place[];

/** Fills each line with as much as `room` (em) holds, as a viewer does. */
export const fill: Arrange = (measured, start, end, places, room) => {
  const all = withTears(measured, start, end, places, room);
  const result: Place[] = [];
  let line = start;
  let next = 0;
  while (widthOf(measured, line, end) > room) {
    const cut = last(measured, line, all, next, room);
    if (!cut) break;
    result.push(cut);
    line = cut.at;
    while ((all[next]?.at ?? end) <= line && next < all.length) next += 1;
  }
  return result;
};

// Of the cheapest places that fit in the room, the last one; the next place when none fits.
function last(
  measured: Measured,
  line: number,
  places: readonly Place[],
  from: number,
  room: number,
): Place | undefined {
  let best = places[from];
  for (let i = from + 1; i < places.length; i += 1) {
    const place = places[i];
    if (!best || !place || widthOf(measured, line, place.at) > room) break;
    if (place.cost <= best.cost) best = place;
  }
  return best;
}
