import type { Claim } from '../claims/claim.ts';
import type { Occurrence } from '../sources/document.ts';
import type { Find, Trace } from './trace.ts';

/** How much likelier another figure of the same kind must be to make the slide's doubtful. */
const FAR_MORE = 1.4;
const AT_LEAST = 6;

/** Which places of the sources a slide shows, and in which of its claims. */
export type Shown = ReadonlyMap<Occurrence, readonly Claim[]>;

/**
 * The figure that a slide probably means instead of the one it shows: one that its words fit far better and that it does
 * not show. When two values of one slide are the same figure of the source, one that fits as well is enough.
 */
export function doubt(
  found: Extract<Trace, { kind: 'found' }>,
  claim: Claim,
  shown: Shown,
): Find | undefined {
  const { find, rivals } = found;
  const values = (shown.get(find.occurrence) ?? []).filter((other) => other.role === 'figure');
  const isTwice = claim.role === 'figure' && values.length > 1 && values[0] !== claim;
  const enough = isTwice ? find.likeness - AT_LEAST : find.likeness * FAR_MORE + AT_LEAST;
  return rivals.find((rival) => !shown.has(rival.occurrence) && rival.likeness >= enough);
}
