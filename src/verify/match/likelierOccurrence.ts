import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';
import type { Occurrence } from '../sources/document.ts';
import { clauseAround } from '../sources/sentence.ts';
import { meantOf } from './fromTo.ts';
import { isPlainRounding, isRoundNumber } from './rounding.ts';
import type { Candidate, SearchResult } from './search.ts';

/** A rival makes a figure doubtful when its likeness is at least `FAR_MORE` times as high, plus `MARGIN`. */
const FAR_MORE = 1.4;
const MARGIN = 6;
/** English words are longer, so that two sentences share more pieces by chance. */
const LATIN_MARGIN = 14;

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
  const sameCell = rivals.find(({ occurrence }) => isSameCell(claim, occurrence));
  if (sameCell || (claim.cell && candidate.occurrence.cell)) return sameCell;
  const values = (shown.get(candidate.occurrence) ?? []).filter((other) => other.role === 'figure');
  const isTwice = claim.role === 'figure' && values.length > 1 && values[0] !== claim;
  const source = candidate.occurrence.quantity;
  const isFree =
    result.how === 'rounded' &&
    claimed.type === 'amount' &&
    source.type === 'amount' &&
    claimed.qualifiers.length > 0 &&
    !isPlainRounding(claimed, source) &&
    !isRoundNumber(claimed, source);
  // The date in a heading is that of the document, whatever else its words say.
  if (claimed.type === 'date' && isInHeading(candidate.occurrence)) return undefined;
  const far =
    candidate.likeness * FAR_MORE +
    (/\p{Script=Han}/u.test(claim.text + claim.context) ? MARGIN : LATIN_MARGIN);
  const enough = isTwice ? candidate.likeness - MARGIN : isFree ? candidate.likeness : far;
  const words = wordsOf(claim);
  const kind = kindIn(claim.role === 'figure' ? words : clauseAround(claim.text, claimed.start, claimed.end));
  const isShown = ({ quantity }: Occurrence) =>
    [...shown.keys()].some((one) => one.quantity.written === quantity.written);
  return rivals.find(
    (rival) =>
      !isShown(rival.occurrence) &&
      rival.likeness >= enough &&
      (kind === undefined || kindOf(rival.occurrence) === kind || kindOf(candidate.occurrence) !== kind) &&
      meantOf(words, candidate.occurrence, rival.occurrence) !== 'shown',
  );
}

/** What words say of a figure: that it is a part of something, or a change; neither when they say both. */
function kindIn(words: string): 'part' | 'change' | undefined {
  const [isPart, isChange] = [PART.test(words), CHANGE.test(words)];
  return isPart === isChange ? undefined : isPart ? 'part' : 'change';
}

const PART = /占|比重|份额|\b(?:shares?|of (?:the|all|its|their))\b/i;
const CHANGE =
  /增|[下升]降|降低|上升|提高|减少|回落|\b(?:rose|fell|grew|more|less|fewer|up|down|increas\w*|decreas\w*|lower\w*|reduc\w*|drop\w*|difference|change)\b/i;

const kindOf = ({ sentence, start, end }: Occurrence) => kindIn(clauseAround(sentence, start, end));

const isInHeading = ({ sentence, passage }: Occurrence): boolean =>
  passage.headings.includes(sentence.replace(/^#+\s*/, '').trim());

/** The words that a claim says of its figures: the fields of an entry, or its text. */
const wordsOf = (claim: Claim): string =>
  claim.role === 'figure' ? (claim.own ?? []).join(' ') : claim.text;

/** Whether a cell of a slide and one of a source have the same labels of row and column, in any order and without their units. */
function isSameCell({ cell }: Claim, { cell: other }: Occurrence): boolean {
  if (!cell || !other) return false;
  const plain = (label: string) =>
    label
      .replace(/[（(][^（）()]*[）)]\s*$/, '')
      .replace(/\s/g, '')
      .toLowerCase();
  const [a, b] = [cell.map(plain), other.map(plain)];
  const isNamed = a.every((label) => label !== '') && b.every((label) => label !== '');
  return isNamed && ((a[0] === b[0] && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0]));
}
