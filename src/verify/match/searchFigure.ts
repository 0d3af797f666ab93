import { arithmetic } from '../read/exact.ts';
import { findQuantities } from '../read/numbers.ts';
import type { Quantity } from '../read/quantity.ts';
import type { Cited, CitedClaim } from '../sources/citation.ts';
import { sentenceAround } from '../sources/sentence.ts';
import { agreement } from './agree/agreement.ts';
import { scaleOf } from './implied/arithmeticOf.ts';
import { wordsAround } from './likeness.ts';
import { type Candidate, type SearchedFigure, type SearchResult, search } from './search.ts';

/**
 * Searches the cited passages for a figure of a claim; a year also in the first passages of the documents and in their
 * headings. `more` are the words of the context of the claim.
 */
export function searchFigure(
  quantity: Quantity,
  { claim, cited }: CitedClaim,
  more: ReadonlySet<string>,
): SearchedFigure {
  const stretch = { text: claim.text, start: quantity.start, end: quantity.end };
  // The value of an entry has no words around it, so the words of its context count as near ones.
  const around = wordsAround(stretch, more);
  const words = claim.role === 'figure' ? { ...around, near: around.wide } : around;
  const { sentence } = sentenceAround(claim.text, quantity.start, quantity.end);
  const context = `${sentence} ${claim.context}`;
  const result = searchWithParts(quantity, (one) => search(one, words, context, cited));
  const isOpen = quantity.type === 'date' && quantity.month === undefined && result.outcome === 'missing';
  const opening = isOpen ? firstPassages(cited) : [];
  const isTitle = opening.some(({ passage }) =>
    findQuantities(passage.headings.join('\n')).some(
      (one) => agreement(quantity, { quantity: one, sentence: '' }, context) === 'same',
    ),
  );
  const found = isTitle ? search(quantity, words, context, opening) : result;
  return { claim, cited, quantity, words, context, result: found };
}

/** The quarters that a half year and 四个季度 consist of; none for another figure. */
function quartersOf(quantity: Quantity): Quantity[] {
  const { written, start, end, isFigure } = quantity;
  const isYear = quantity.type === 'amount' && quantity.unit === '季度' && /^(?:4|四|four)/i.test(written);
  const isHalf = quantity.type === 'date' && quantity.stage?.endsWith('半年');
  const year = quantity.type === 'date' && quantity.year !== undefined ? { year: quantity.year } : {};
  const quarters = isYear ? [1, 2, 3, 4] : !isHalf ? [] : quantity.stage === '上半年' ? [1, 2] : [3, 4];
  return quarters.map((quarter) => ({ type: 'date', written, start, end, isFigure, ...year, quarter }));
}

/** Searches for a figure, and where it is missing for the parts of which it consists, each of which must be there. */
function searchWithParts(quantity: Quantity, searchOne: (quantity: Quantity) => SearchResult): SearchResult {
  const whole = searchOne(quantity);
  if (whole.outcome !== 'missing') return whole;
  const [end, other] = endsOf(quantity).map(searchOne);
  if (end?.outcome === 'found' && other?.outcome === 'found' && areOfOne(end.candidate, other.candidate))
    return { ...end, rivals: [] };
  for (const parts of [quartersOf(quantity), monthsOf(quantity)]) {
    const [first, ...rest] = parts.map(searchOne);
    if (first && [first, ...rest].every(({ outcome }) => outcome === 'found')) return first;
  }
  return whole;
}

/** The ends of a range of amounts; none for another figure. */
function endsOf(quantity: Quantity): Quantity[] {
  if (quantity.type !== 'amount' || !quantity.to) return [];
  const { to, ...low } = quantity;
  return [low, { ...low, value: to, mantissa: arithmetic.divide(to, scaleOf(quantity)) ?? to }];
}

/** The ends of a stretch of months in English, from December to March; none for another figure. */
function monthsOf(quantity: Quantity): Quantity[] {
  if (quantity.type !== 'date' || quantity.toMonth === undefined || !/[A-Za-z]/.test(quantity.written))
    return [];
  const { toMonth, ...first } = quantity;
  const { month: _, ...rest } = first;
  return [first, { ...rest, month: toMonth }];
}

/** Whether two figures stand in one sentence or in one table, so that they may be the ends of a range. */
const areOfOne = ({ occurrence: a }: Candidate, { occurrence: b }: Candidate): boolean =>
  a.passage === b.passage &&
  (a.sentence === b.sentence || (a.cell !== undefined && b.cell !== undefined && a.cell[1] === b.cell[1]));

/** The first passages of the cited documents: the year of a report stands there, and not in each of its parts. */
const firstPassages = (cited: readonly Cited[]): Cited[] =>
  [...new Set(cited.map(({ document }) => document))].flatMap((document) => {
    return document.passages.slice(0, 2).map((passage) => ({ document, passage }));
  });
