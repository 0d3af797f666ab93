import { mayPart } from './kinsoku.ts';
import { type Measured, widthOf } from './paragraph.ts';
import { COST, type Place } from './places.ts';

/**
 * The places of a stretch, and where one of its pieces is wider than `room` (em) by itself, more inside it: between
 * any two characters as readers see them, beside a forbidden mark only if nothing else is left.
 */
export function withTears(
  measured: Measured,
  start: number,
  end: number,
  places: readonly Place[],
  room: number,
): Place[] {
  const result: Place[] = [];
  let from = start;
  for (const place of [...places, undefined]) {
    const to = place?.at ?? end;
    if (widthOf(measured, from, to) > room) result.push(...tears(measured, from, to, room));
    if (place) result.push(place);
    from = to;
  }
  return result;
}

const characters = new Intl.Segmenter('zh-Hans', { granularity: 'grapheme' });

function tears(measured: Measured, start: number, end: number, room: number): Place[] {
  const parts = Array.from(characters.segment(measured.text.slice(start, end)));
  const result: Place[] = [];
  let from = start;
  let bad: Place[] = [];
  for (const [i, part] of parts.entries()) {
    const at = start + part.index;
    const before = parts[i - 1]?.segment;
    if (before === undefined) continue;
    if (!mayPart(before, part.segment) || /^\s/.test(part.segment)) {
      bad.push({ at, cost: COST.badTear });
      continue;
    }
    if (widthOf(measured, from, at) > room) result.push(...bad);
    result.push({ at, cost: COST.tear });
    from = at;
    bad = [];
  }
  if (widthOf(measured, from, end) > room) result.push(...bad);
  return result;
}
