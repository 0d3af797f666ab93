import type { Quantity } from '../read/quantity.ts';
import type { Cited, CitedClaim } from '../sources/citation.ts';
import type { Document, Occurrence } from '../sources/document.ts';
import { likeness, type Words } from './likeness.ts';
import { agreement, unitsAgree } from './match.ts';

/** A place in the sources where a figure of a slide may be from. */
export interface Find {
  readonly document: Document;
  readonly occurrence: Occurrence;
  /** How like the words around it are to the slide's. */
  readonly likeness: number;
}

/** What became of a figure: found, found with another hedge or unit, or not found. */
export type Trace =
  | { readonly kind: 'found'; readonly find: Find; readonly rivals: readonly Find[] }
  | { readonly kind: 'qualifier' | 'unit'; readonly find: Find }
  | { readonly kind: 'untraced' };

/** A figure of a claim, and what became of it. */
export interface Traced extends CitedClaim {
  readonly quantity: Quantity;
  readonly words: Words;
  /** Everything the slide says with the figure. */
  readonly context: string;
  readonly trace: Trace;
}

/**
 * Looks for a figure in the passages it cites: same value, unit and hedge. Of several places the one whose words are most
 * like the slide's is taken. `rivals` are the other figures there of the same kind, the likeliest first. `context` is
 * what else the slide says of the figure.
 */
export function trace(claimed: Quantity, words: Words, context: string, cited: readonly Cited[]): Trace {
  const finds = (keep: (occurrence: Occurrence) => boolean): Find[] =>
    cited
      .flatMap(({ document, passage }) =>
        (document.occurrences.get(passage) ?? []).filter(keep).map((occurrence) => ({
          document,
          occurrence,
          likeness: likeness(words, occurrence.words),
        })),
      )
      .sort((a, b) => b.likeness - a.likeness);
  const [same] = finds((one) => agreement(claimed, one, context) === 'same');
  if (same) {
    const isRival = (one: Occurrence) =>
      agreement(claimed, one, context) !== 'same' && isOfSameKind(claimed, one, context);
    return { kind: 'found', find: same, rivals: finds(isRival) };
  }
  for (const kind of ['qualifier', 'unit'] as const) {
    const [find] = finds((one) => agreement(claimed, one, context) === kind);
    if (find) return { kind, find };
  }
  return { kind: 'untraced' };
}

function isOfSameKind(claimed: Quantity, { quantity, sentence }: Occurrence, context: string): boolean {
  if (claimed.kind === 'date' && quantity.kind === 'date')
    return (claimed.day === undefined) === (quantity.day === undefined);
  if (claimed.kind !== 'amount' || quantity.kind !== 'amount') return false;
  return quantity.isFigure && claimed.unit !== '' && unitsAgree(claimed, quantity, sentence, context);
}
