import type { Claim } from '../claims/claim.ts';
import { laterOf } from '../match/times/directionOf.ts';
import { isFromTo } from '../match/times/fromTo.ts';
import { yearsIn } from '../read/dates.ts';
import { arithmetic } from '../read/exact.ts';
import type { Occurrence } from '../sources/document.ts';
import { hasOneUnit, labelsOf, type Placed } from './placed.ts';

/** The later one of two figures of a sentence, by its words or by its order: from 52 to 38. */
const laterIn = (a: Occurrence, b: Occurrence): Occurrence | undefined =>
  laterOf(a, b) ?? (isFromTo(a, b) ? (a.start < b.start ? b : a) : undefined);

/** Whether two entries have the figures of one sentence of a source in the order of the times that their labels name. */
export function orderOf(one: Placed, other: Placed): 'right' | 'turned' | undefined {
  const isOneLater = isFirstLater(one, other);
  if (isOneLater === undefined) return undefined;
  for (const a of one.occurrences)
    for (const b of other.occurrences) {
      const later = a.sentence === b.sentence ? laterIn(a, b) : undefined;
      if (later) return (later === a) === isOneLater ? 'right' : 'turned';
    }
  return undefined;
}

/** Whether the first of two entries is the later one, by the years in their labels, their sides or the times of their cells. */
function isFirstLater(one: Placed, other: Placed): boolean | undefined {
  const [year, next] = [one, other].map(({ figure: { claim } }) => yearsIn(claim.own?.[0] ?? '')[0]);
  if (year !== undefined && next !== undefined && year !== next) return year > next;
  const [side, otherSide] = [one, other].map(({ figure: { claim } }) => claim.path.join());
  if (side === 'before,value' && otherSide === 'after,value') return false;
  const [rank, otherRank] = (labelsOf(one, other) ?? []).map(timeRank);
  return rank !== undefined && otherRank !== undefined && rank < otherRank ? false : undefined;
}

/** The order of the times that labels name: last year, this year, the next one. */
const timeRank = (label: string): number | undefined => {
  const rank = TIMES.findIndex((form) => form.test(label.trim()));
  return rank < 0 ? undefined : rank;
};
const TIMES = [
  /^[上去]|^原|^以前|^过去|\b(?:last|previous|before|old)\b/i,
  /^[本今现当]|\b(?:this|current|now|today)\b/i,
  /^[下明]|目标$|^未来|\b(?:next|target|plan(?:ned)?)\b/i,
];

/** Whether a text says that something went from the first figure to the second, and the source has them the other way round. */
export function isTurnedAround(one: Placed, other: Placed): boolean {
  const { quantity: first, claim } = one.figure;
  const { quantity: second } = other.figure;
  // Down to 2,034 from 3,391
  if (
    /\bto\s*$/i.test(claim.text.slice(0, first.start)) &&
    /^\s*from\s*$/i.test(claim.text.slice(first.end, second.start))
  )
    return one.occurrences.some((a) =>
      other.occurrences.some((b) => a.sentence === b.sentence && laterIn(a, b) === b),
    );
  if (
    !/^[^，。；]{0,12}(?:[到至达成为]|\bto\b)[^，。；]{0,4}$/.test(claim.text.slice(first.end, second.start))
  )
    return false;
  if (hasOneUnit(one, other) && isAgainstVerb(one, other)) return true;
  const orders = one.occurrences.flatMap((a) =>
    other.occurrences.flatMap((b) => {
      if (a.passage !== b.passage || a.sentence !== b.sentence) return [];
      const later = laterOf(a, b);
      // 7,880 instead of 12,460 is from 12,460 to 7,880.
      if (later) return later === a ? 1 : -1;
      return isFromTo(a, b) ? Math.sign(a.start - b.start) : [];
    }),
  );
  return orders.length > 0 && orders.every((order) => order > 0);
}

/** Whether a note says that a value is up or down from a figure, and the value is not: 0.8, up from 2.6. */
export function isAgainstNote(
  { figure: { claim: value, quantity: a } }: Placed,
  { figure: { claim: note, quantity: b } }: Placed,
): boolean {
  const entry = ({ path }: Claim) => path.slice(0, -1).join();
  if (value.path.at(-1) !== 'value' || note.path.at(-1) !== 'note' || entry(value) !== entry(note))
    return false;
  if (a.type !== 'amount' || b.type !== 'amount' || (b.unit !== '' && a.unit !== b.unit)) return false;
  const way = /\b(up|down) from $/i.exec(note.text.slice(0, b.start))?.[1]?.toLowerCase();
  const shown = b.unit === '' ? a.mantissa : a.value;
  return (
    way !== undefined &&
    (way === 'up' ? arithmetic.isLess(shown, b.value) : arithmetic.isLess(b.value, shown))
  );
}

/** Whether a text says that something falls and the second figure is larger, or that it rises and that is smaller. */
function isAgainstVerb(
  { figure: { quantity: a, claim } }: Placed,
  { figure: { quantity: b } }: Placed,
): boolean {
  if (a.type !== 'amount' || b.type !== 'amount') return false;
  const around = claim.text.slice(Math.max(0, a.start - 30), b.start);
  const isFromTo = /[从由自][^，。；]*$|\bfrom\b[^,.;]*$/i.test(
    around.slice(0, around.length - (b.start - a.start)),
  );
  const [isDown, isUp] = [FALL, RISE].map((form) => form.test(around));
  if (!isFromTo || isDown === isUp) return false;
  return isDown ? arithmetic.isLess(a.value, b.value) : arithmetic.isLess(b.value, a.value);
}

const FALL =
  /[降减跌缩]|回落|下滑|\b(?:fell|falls?|falling|dropp?\w*|declin\w*|decreas\w*|reduc\w*|cut|down)\b/i;
const RISE = /[升增涨]|提高|扩大|\b(?:rose|rises?|rising|grew|grow\w*|increas\w*|climb\w*|up)\b/i;
