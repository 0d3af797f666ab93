import { beginOf, endOf, type Measured, widthOf } from '../faces/paragraph.ts';
import type { Arrange } from './fill.ts';
import { COST, type Place } from './places.ts';
import { withTears } from './tear.ts';

/** Breaks at the best places into lines of similar length, using the fewest lines that tear no word. */
export const balance: Arrange = (measured, start, end, places, room) =>
  arrange(measured, start, end, places, room, COST.line);

/** The same with the fewest lines possible, even if a word is torn. */
export const balanceTightly: Arrange = (measured, start, end, places, room) =>
  arrange(measured, start, end, places, room, COST.tightLine);

// Finds the cheapest path over the places. A line costs the square of its empty share, plus the cost of the break that ends it.
function arrange(
  measured: Measured,
  start: number,
  end: number,
  places: readonly Place[],
  room: number,
  perLine: number,
): Place[] {
  if (widthOf(measured, start, end) <= room) return [];
  const nodes: Place[] = [
    { at: start, cost: 0 },
    ...withTears(measured, start, end, places, room),
    { at: end, cost: 0 },
  ];
  const begins = Float64Array.from(nodes, ({ at }) => beginOf(measured, at));
  const ends = Float64Array.from(nodes, ({ at }) => endOf(measured, start, at));
  const best = new Float64Array(nodes.length);
  const from = new Uint32Array(nodes.length);
  const lastCost = (i: number): number =>
    i > 0 ? costOfLast(measured.text, nodes[i]?.at ?? start, end, from[i] !== 0) : 0;
  for (const [to, node] of nodes.entries()) {
    if (to === 0) continue;
    best[to] = Number.POSITIVE_INFINITY;
    for (let i = to - 1; i >= 0; i -= 1) {
      const width = measured.kept
        ? widthOf(measured, nodes[i]?.at ?? start, node.at)
        : Math.max(0, (ends[to] ?? 0) - (begins[i] ?? 0));
      if (width > room && i < to - 1) break;
      const lonely = node.at === end ? lastCost(i) : 0;
      const cost = (best[i] ?? 0) + (1 - width / room) ** 2 + perLine + node.cost + lonely;
      if (cost < (best[to] ?? 0)) {
        best[to] = cost;
        from[to] = i;
      }
    }
  }
  return pathOver(nodes, from);
}

// Follows `from` back from the last node, and returns the nodes between the first and the last, in order.
function pathOver(nodes: readonly Place[], from: Uint32Array): Place[] {
  const result: Place[] = [];
  for (let to = from[nodes.length - 1] ?? 0; to > 0; to = from[to] ?? 0) {
    const node = nodes[to];
    if (node) result.push(node);
  }
  return result.reverse();
}

/** What the last line costs for being short: much with a single character, a little with two or three Han characters that no pause parts from two lines or more above; marks are not counted. */
function costOfLast(text: string, start: number, end: number, third: boolean): number {
  if (end - start >= 12) return 0;
  const bare = text.slice(start, end).replace(MARKS, '').match(/./gu) ?? [];
  if (bare.length === 1) return COST.lonely;
  const few = bare.length < SHORT && bare.every((one) => HAN.test(one));
  return few && third && HAN.test(text[start - 1] ?? '') ? COST.shortLast : 0;
}

/** A last line of fewer Han characters than this looks left over. */
const SHORT = 4;
const HAN = /\p{Script=Han}/u;
const MARKS = /[\p{P}\p{S}\p{M}\s]/gu;
