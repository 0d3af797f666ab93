import type { Quantity } from '../read/quantity.ts';
import { type Cited, type CitedClaim, occurrencesIn } from '../sources/citation.ts';
import type { Document, Occurrence } from '../sources/document.ts';
import { agreement } from './agree/agreement.ts';
import { unitsAgree } from './agree/unitsAgree.ts';
import { likeness, type Words } from './likeness.ts';

/** An occurrence in the sources from which a figure of a slide may come. */
export interface Candidate {
  readonly document: Document;
  readonly occurrence: Occurrence;
  /** The likeness of the words around the occurrence to the words of the slide. */
  readonly likeness: number;
}

/** How a figure that is found agrees with its source. */
export type How = 'same' | 'rounded' | 'qualifier';

/** The result of a search: the figure is found, found with another unit, or missing. */
export type SearchResult =
  | {
      readonly outcome: 'found';
      readonly how: How;
      readonly candidate: Candidate;
      readonly rivals: readonly Candidate[];
    }
  | { readonly outcome: 'unit'; readonly candidate: Candidate }
  | { readonly outcome: 'missing'; readonly rivals: readonly Candidate[] };

/** A figure of a claim with the result of its search. */
export interface SearchedFigure extends CitedClaim {
  readonly quantity: Quantity;
  readonly words: Words;
  /** All texts that the slide shows with the figure. */
  readonly context: string;
  readonly result: SearchResult;
}

/**
 * Searches the cited passages for a figure of the same value, unit and hedge, then for one that it rounds, then for one
 * with another hedge or unit. Of several occurrences it chooses the one whose words are most like those of the slide.
 * `rivals` are the other figures there of the same kind, the likeliest first. `context` is the text that the slide shows
 * with the figure.
 */
export function search(
  figure: Quantity,
  words: Words,
  context: string,
  cited: readonly Cited[],
): SearchResult {
  const found: Record<How | 'unit', Found[]> = { same: [], rounded: [], qualifier: [], unit: [] };
  const others: Found[] = [];
  for (const passage of cited) {
    for (const occurrence of occurrencesIn(passage)) {
      const how = agreement(figure, occurrence, context);
      if (how) found[how].push({ document: passage.document, occurrence });
      if ((how === undefined || how === 'unit') && isComparable(figure, occurrence, context))
        others.push({ document: passage.document, occurrence });
    }
  }
  const rivals = () => others.map((one) => withLikeness(one, words)).sort((a, b) => b.likeness - a.likeness);
  for (const how of ['same', 'rounded', 'qualifier'] as const) {
    const candidate = likeliest(found[how], words);
    if (candidate) return { outcome: 'found', how, candidate, rivals: how === 'qualifier' ? [] : rivals() };
  }
  const candidate = likeliest(found.unit, words);
  return candidate ? { outcome: 'unit', candidate } : { outcome: 'missing', rivals: rivals() };
}

type Found = Pick<Candidate, 'document' | 'occurrence'>;

const withLikeness = (found: Found, words: Words): Candidate => ({
  ...found,
  likeness: likeness(words, found.occurrence.words()),
});

/** The first of the occurrences whose words are most like those of the slide. */
function likeliest(found: readonly Found[], words: Words): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of found) {
    const candidate = withLikeness(one, words);
    if (!best || candidate.likeness > best.likeness) best = candidate;
  }
  return best;
}

/** Whether the slide could mean this occurrence by mistake: two dates of one precision, or two amounts of one unit. */
function isComparable(figure: Quantity, occurrence: Occurrence, context: string): boolean {
  const { quantity, cell } = occurrence;
  if (figure.type === 'date' && quantity.type === 'date')
    return quantity.isFigure && (figure.day === undefined) === (quantity.day === undefined);
  if (figure.type !== 'amount' || quantity.type !== 'amount') return false;
  // People that 个 counts are those of its noun.
  if (figure.unit === '个' && quantity.unit === '人') return false;
  const isNamed = figure.unit !== '' || cell !== undefined;
  return quantity.isFigure && isNamed && unitsAgree(figure, quantity, occurrence, context);
}
