import type { Cited } from './citation.ts';
import type { Document, Occurrence } from './document.ts';
import { likeness, type Spot } from './likeness.ts';
import { agreement, unitsAgree } from './match.ts';
import type { Quantity } from './quantity.ts';

/** A place in the sources where a figure of a slide may be from. */
export interface Find {
  readonly document: Document;
  readonly occurrence: Occurrence;
}

/** What became of a figure: found, found with another hedge or unit, or not found. */
export type Trace =
  | { readonly kind: 'found'; readonly find: Find; readonly rivals: readonly Find[] }
  | { readonly kind: 'qualifier' | 'unit'; readonly find: Find }
  | { readonly kind: 'untraced' };

/**
 * Looks for a figure in the passages it cites: same value, unit and hedge. Of several places the one whose words are most
 * like the slide's is taken. Its `rivals` are other figures of the same unit that the slide's words fit better: unless the
 * slide shows those too, it probably means one of them. `context` is what else the slide says of the figure.
 */
export function trace(claimed: Quantity, spot: Spot, context: string, cited: readonly Cited[]): Trace {
  const words = `${spot.text} ${context}`;
  const candidates = cited.flatMap(({ document, passage }) =>
    (document.occurrences.get(passage) ?? []).map((occurrence) => ({
      find: { document, occurrence },
      agreement: agreement(claimed, occurrence, words),
      likeness: likeness(spot, context, occurrence.spot),
    })),
  );
  const likeliest = (kind: 'same' | 'qualifier' | 'unit') =>
    candidates.filter((c) => c.agreement === kind).sort((a, b) => b.likeness - a.likeness)[0];
  const same = likeliest('same');
  if (same) {
    const rivals = candidates
      .filter((c) => c.agreement !== 'same' && c.likeness >= same.likeness * FAR_MORE + AT_LEAST)
      .filter((c) => isOfSameKind(claimed, c.find.occurrence, words))
      .sort((a, b) => b.likeness - a.likeness);
    return { kind: 'found', find: same.find, rivals: rivals.map((rival) => rival.find) };
  }
  const near = likeliest('qualifier') ?? likeliest('unit');
  return near
    ? { kind: near.agreement === 'unit' ? 'unit' : 'qualifier', find: near.find }
    : { kind: 'untraced' };
}

/** How much likelier another figure of the same kind must be to make the slide's doubtful. */
const FAR_MORE = 1.25;
const AT_LEAST = 2;

function isOfSameKind(claimed: Quantity, { quantity, sentence }: Occurrence, words: string): boolean {
  if (claimed.kind === 'date' && quantity.kind === 'date') {
    return claimed.day === undefined ? quantity.day === undefined : quantity.day !== undefined;
  }
  if (claimed.kind !== 'amount' || quantity.kind !== 'amount') return false;
  return quantity.isFigure && claimed.unit !== '' && unitsAgree(claimed, quantity, sentence, words);
}
