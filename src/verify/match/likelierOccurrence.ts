import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';
import type { Occurrence } from '../sources/document.ts';
import type { Candidate, SearchResult } from './search.ts';

/** A rival makes a figure doubtful when its likeness is at least `FAR_MORE` times as high, plus `MARGIN`. */
const FAR_MORE = 1.4;
const MARGIN = 6;

/** The occurrences that a slide shows, with the claims that show them. */
export type Shown = ReadonlyMap<Occurrence, readonly Claim[]>;

/**
 * The occurrence that a slide probably means instead of the one it shows: the slide does not show it, and its words are
 * far more like those of the slide. When two values of a slide show one occurrence, a rival of about the same likeness
 * is enough for the second, and for a figure that is rounded with a hedge, which many figures would bear out.
 */
export function likelierOccurrence(
  result: Extract<SearchResult, { outcome: 'found' }>,
  claim: Claim,
  claimed: Quantity,
  shown: Shown,
): Candidate | undefined {
  const { candidate, rivals } = result;
  const values = (shown.get(candidate.occurrence) ?? []).filter((other) => other.role === 'figure');
  const isTwice = claim.role === 'figure' && values.length > 1 && values[0] !== claim;
  const isFree = result.how === 'rounded' && claimed.type === 'amount' && claimed.qualifiers.length > 0;
  const far = candidate.likeness * FAR_MORE + MARGIN;
  const enough = isTwice ? candidate.likeness - MARGIN : isFree ? candidate.likeness : far;
  return rivals.find((rival) => !shown.has(rival.occurrence) && rival.likeness >= enough);
}
