import type { Quantity } from '../read/quantity.ts';
import { type Cited, type CitedClaim, occurrencesIn } from '../sources/citation.ts';
import type { Document, Occurrence } from '../sources/document.ts';
import { agreement, unitsAgree } from './agreement.ts';
import { likeness, type Words } from './likeness.ts';

/** An occurrence in the sources from which a figure of a slide may come. */
export interface Candidate {
  readonly document: Document;
  readonly occurrence: Occurrence;
  /** The likeness of the words around the occurrence to the words of the slide. */
  readonly likeness: number;
}

/** The result of a search: the figure is found, found with another hedge or unit, or missing. */
export type SearchResult =
  | { readonly outcome: 'found'; readonly candidate: Candidate; readonly rivals: readonly Candidate[] }
  | { readonly outcome: 'qualifier' | 'unit'; readonly candidate: Candidate }
  | { readonly outcome: 'missing' };

/** A figure of a claim with the result of its search. */
export interface SearchedFigure extends CitedClaim {
  readonly quantity: Quantity;
  readonly words: Words;
  /** All texts that the slide shows with the figure. */
  readonly context: string;
  readonly result: SearchResult;
}

/**
 * Searches the cited passages for a figure of the same value, unit and hedge. Of several occurrences it chooses the one
 * whose words are most like those of the slide. `rivals` are the other figures there of the same kind, the likeliest
 * first. `context` is the text that the slide shows with the figure.
 */
export function search(
  figure: Quantity,
  words: Words,
  context: string,
  cited: readonly Cited[],
): SearchResult {
  const candidates = (keep: (occurrence: Occurrence) => boolean): Candidate[] =>
    cited
      .flatMap((passage) =>
        occurrencesIn(passage)
          .filter(keep)
          .map((occurrence) => ({
            document: passage.document,
            occurrence,
            likeness: likeness(words, occurrence.words),
          })),
      )
      .sort((a, b) => b.likeness - a.likeness);
  const [same] = candidates((occurrence) => agreement(figure, occurrence, context) === 'same');
  if (same) {
    const isRival = (occurrence: Occurrence) =>
      agreement(figure, occurrence, context) !== 'same' && isComparable(figure, occurrence, context);
    return { outcome: 'found', candidate: same, rivals: candidates(isRival) };
  }
  for (const outcome of ['qualifier', 'unit'] as const) {
    const [candidate] = candidates((occurrence) => agreement(figure, occurrence, context) === outcome);
    if (candidate) return { outcome, candidate };
  }
  return { outcome: 'missing' };
}

/** Whether the slide could mean this occurrence by mistake: two dates of one precision, or two amounts of one unit. */
function isComparable(figure: Quantity, { quantity, sentence }: Occurrence, context: string): boolean {
  if (figure.type === 'date' && quantity.type === 'date')
    return (figure.day === undefined) === (quantity.day === undefined);
  if (figure.type !== 'amount' || quantity.type !== 'amount') return false;
  return quantity.isFigure && figure.unit !== '' && unitsAgree(figure, quantity, sentence, context);
}
