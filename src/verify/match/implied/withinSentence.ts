import { arithmetic, decimal, type Exact, exact } from '../../read/exact.ts';
import type { Amount, Quantity } from '../../read/quantity.ts';
import { basisOf, type Cited, occurrencesIn } from '../../sources/citation.ts';
import type { Document, Occurrence } from '../../sources/document.ts';
import type { Basis } from '../../sources/evidence.ts';
import { isChangeThere } from '../kinds.ts';
import { shows } from './arithmeticOf.ts';

type Computed = Extract<Basis, { type: 'computed' }>;

/** An amount of a sentence. */
interface Part {
  readonly occurrence: Occurrence;
  readonly amount: Amount;
  readonly document: Document;
}

/** What may stand between two amounts that are counted together: 11家合作社和2家农场. */
const JOINED = /^[^，。；,;.\d]{0,12}(?:[、和与及]|,? (?:and|plus) )[^，。；,;.\d]{0,12}$/;
/** What stands between a whole and a part of it. */
const OF_WHICH = /其中|\bof (?:which|whom|them)\b|\bincluding\b/i;

/**
 * What one sentence of a source gives by itself: the figure before or after a change (60.7% of 58.6%，下降2.1个百分点), so
 * many percent of a whole, a whole without the part named behind it, and two counts that it names together.
 */
export function withinSentence(figure: Quantity, cited: readonly Cited[]): Computed | undefined {
  // One digit fits by chance.
  if (figure.type !== 'amount' || figure.to || !/\d.*\d/.test(figure.written)) return undefined;
  for (const passage of cited) {
    for (const [a, b] of pairsIn(passage)) {
      const found = made(figure, a, b) ?? made(figure, b, a);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether a sentence says how far something is from another figure: £210,000 below the budget of £6.9 million. */
const isFarFrom = ({ occurrence: { sentence, start, end } }: Part): boolean =>
  /[高低多少快慢]于[^，。；\d]{0,12}$/.test(sentence.slice(0, start)) ||
  /^ (?:below|above|under|over|short of|ahead of|behind|off) /.test(sentence.slice(end));

/** The pairs of amounts of each sentence of a passage that are near each other, in their order. */
function pairsIn(cited: Cited): [Part, Part][] {
  const parts = occurrencesIn(cited).flatMap((occurrence): Part[] =>
    occurrence.quantity.type === 'amount' && !occurrence.quantity.to && !occurrence.cell
      ? [{ occurrence, amount: occurrence.quantity, document: cited.document }]
      : [],
  );
  return parts.flatMap((a, i) =>
    parts
      .slice(i + 1, i + 1 + NEAR)
      .flatMap((b): [Part, Part][] => (a.occurrence.sentence === b.occurrence.sentence ? [[a, b]] : [])),
  );
}

/** So many amounts of a sentence may stand between two that belong together. */
const NEAR = 4;

/** The formula with `a` as its first operand that gives the figure shown. */
function made(figure: Amount, a: Part, b: Part): Computed | undefined {
  const isOfOne = a.amount.unit === b.amount.unit;
  const isPoints = a.amount.unit === '%' && b.amount.unit === '百分点';
  const [x, y] = [a.amount.value, b.amount.value];
  const result = (sign: string, value: Exact): Computed | undefined =>
    shows(figure, value)
      ? {
          type: 'computed',
          formula: sign.replace('a', a.amount.written).replace('b', b.amount.written),
          result: decimal(value, 4),
          isDeclared: false,
          operands: [a, b].map(basisOf),
        }
      : undefined;
  if (figure.unit === a.amount.unit && b.amount.unit === '%' && !(a.amount.unit === '%'))
    return result('a × b', arithmetic.multiply(x, arithmetic.multiply(y, exact('0.01'))));
  if (figure.unit !== a.amount.unit || !(isOfOne || isPoints)) return undefined;
  const [first, second] = a.occurrence.start < b.occurrence.start ? [a, b] : [b, a];
  const between = a.occurrence.sentence.slice(first.occurrence.end, second.occurrence.start);
  if (isChangeThere(b.occurrence) || isFarFrom(b))
    return result('a - b', arithmetic.subtract(x, y)) ?? result('a + b', arithmetic.add(x, y));
  if (OF_WHICH.test(between) && first === a) return result('a - b', arithmetic.subtract(x, y));
  return JOINED.test(between) ? result('a + b', arithmetic.add(x, y)) : undefined;
}
