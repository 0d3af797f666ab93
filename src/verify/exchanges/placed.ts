import type { Claim } from '../claims/claim.ts';
import { affinity, tokensOf } from '../match/affinity.ts';
import { agreement } from '../match/agree/agreement.ts';
import type { SearchedFigure } from '../match/search.ts';
import { findQuantities } from '../read/numbers.ts';
import { occurrencesIn } from '../sources/citation.ts';
import type { Occurrence } from '../sources/document.ts';
import type { Evidence } from '../sources/evidence.ts';

/** A figure that a source has, with its evidence, and the words that the slide says of it. */
export interface Placed {
  readonly figure: SearchedFigure;
  readonly evidence: Evidence;
  readonly fields: readonly ReadonlySet<string>[];
  /** All occurrences of the figure in the passages it cites. */
  readonly occurrences: readonly Occurrence[];
}

/** A figure with its occurrences in the passages it cites. */
export function placed(figure: SearchedFigure, evidence: Evidence): Placed {
  const { claim, quantity, cited, context } = figure;
  const occurrences = cited.flatMap((passage) =>
    occurrencesIn(passage).filter((occurrence) => {
      const how = agreement(quantity, occurrence, context);
      return how === 'same' || how === 'rounded';
    }),
  );
  const fields = wordsOf(claim, quantity.start, quantity.end).map(tokensOf);
  return { figure, evidence, occurrences, fields };
}

/** The words that a slide says of a figure: of an entry each of its fields, of a text the words beside the figure. */
function wordsOf(claim: Claim, start: number, end: number): readonly string[] {
  if (claim.role === 'figure') return claim.own ?? [];
  const before = claim.text.slice(0, start).split(BETWEEN).at(-1) ?? '';
  const after = claim.text.slice(end).split(BETWEEN)[0] ?? '';
  if (isSibling(claim)) return [`${claim.text.slice(0, start)} ${claim.text.slice(end)}`];
  const reach = /\p{Script=Han}/u.test(claim.text) ? BESIDE : BESIDE_LATIN;
  return [`${before.replace(REACHES, '').slice(-reach)} ${after.slice(0, reach)}`.replace(JOINS, '')];
}

/** What separates a figure from the words of another one. */
const BETWEEN = /[，。；！？：、\n]|,(?!\d)|\d/;
/** Words before a figure that say nothing of what it counts. */
const REACHES = /(?:高达|多达|达到|达|仅|只有|约占|约为|起初|起先)$/;
/** Characters on either side of a figure within a text. */
const BESIDE = 3;
const BESIDE_LATIN = 18;
/** English words that only join others. */
const JOINS = /\b(?:and|the|for|with|was|were|from|that|than|its|our|are|has|had|have|but|per|all)\b/gi;

/** Whether a text is an item of a plain list with one figure, which is compared with the items beside it. */
export const isSibling = ({ path, text, group }: Claim): boolean =>
  group !== undefined &&
  path.length > 2 &&
  findQuantities(text).filter(({ type }) => type === 'amount').length === 1;

/** The labels that tell two cells of one row or one column apart. */
export function labelsOf(
  { figure: { claim: a } }: Placed,
  { figure: { claim: b } }: Placed,
): [string, string] | undefined {
  if (!a.cell || !b.cell) return undefined;
  const [isRow, isColumn] = [a.cell[0] === b.cell[0], a.cell[1] === b.cell[1]];
  if (isRow === isColumn) return undefined;
  return isRow ? [a.cell[1], b.cell[1]] : [a.cell[0], b.cell[0]];
}

/** Whether two figures are amounts of one unit, or none of them is an amount. Others are rarely taken for each other. */
export function hasOneUnit(
  { figure: { quantity: a } }: Placed,
  { figure: { quantity: b } }: Placed,
): boolean {
  if (a.type !== 'amount' || b.type !== 'amount') return true;
  // From 48 to 17 minutes: the first number has the unit of the second.
  return a.unit === b.unit || a.unit + a.noun === '';
}

/** Whether two figures have an occurrence in common. */
export const shareOccurrence = (one: Placed, other: Placed): boolean =>
  other.occurrences.some((occurrence) => one.occurrences.includes(occurrence));

/** How well words fit the best occurrence of a figure. */
export const fit = (tokens: ReadonlySet<string>, { occurrences }: Placed): number =>
  Math.max(...occurrences.map((occurrence) => affinity(tokens, occurrence)));

/** All words of several fields. */
export const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));
