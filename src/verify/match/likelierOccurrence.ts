import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';
import type { Occurrence } from '../sources/document.ts';
import { clauseAround } from '../sources/sentence.ts';
import { affinity, tokensOf } from './affinity.ts';
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
  if (claim.cell && candidate.occurrence.cell) return likelierCell(claim.cell, candidate, rivals);
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
  // A clause of its own with a word of the source, as 税收占七成, speaks for the figure there.
  const own = tokensOf(claim.role === 'text' ? clauseAround(claim.text, claimed.start, claimed.end) : '');
  const beside = affinity(own, candidate.occurrence);
  const kind = kindIn(claim.role === 'figure' ? words : clauseAround(claim.text, claimed.start, claimed.end));
  const isShown = ({ quantity }: Occurrence) =>
    [...shown.keys()].some((one) => one.quantity.written === quantity.written);
  return rivals.find(
    (rival) =>
      !isShown(rival.occurrence) &&
      rival.likeness >= enough &&
      !(beside > 0 && affinity(own, rival.occurrence) <= beside) &&
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

/** A cell whose labels fit by so much is the one meant, when they fit the cell found so much less: parts of a label. */
const FITS = 0.6;
const BETTER = 0.3;

/** The cell of the table whose row and column are labelled as a cell of the slide, when it is plainly another one. */
function likelierCell(
  cell: readonly [string, string],
  candidate: Candidate,
  rivals: readonly Candidate[],
): Candidate | undefined {
  const own = cellFit(cell, candidate.occurrence);
  const inTable = rivals.filter(({ occurrence }) => occurrence.passage === candidate.occurrence.passage);
  const [best] = inTable
    .map((rival) => ({ rival, fit: cellFit(cell, rival.occurrence) }))
    .sort((a, b) => b.fit - a.fit);
  return best && best.fit >= FITS && best.fit >= own + BETTER ? best.rival : undefined;
}

/** How well the labels of the row and the column of two cells fit each other, in any order: the smaller part of the two. */
function cellFit([row, column]: readonly [string, string], { cell }: Occurrence): number {
  if (!cell) return 0;
  const [a, b] = cell;
  return Math.max(
    Math.min(labelFit(row, a), labelFit(column, b)),
    Math.min(labelFit(row, b), labelFit(column, a)),
  );
}

/** The part of a label that another one has, without their units; 0 for an empty one. */
function labelFit(label: string, other: string): number {
  const [a, b] = [label, other].map((one) =>
    one
      .replace(/[（(][^（()）]*[）)]\s*$/, '')
      .trim()
      .toLowerCase(),
  );
  if (!a || !b) return 0;
  if (a.replace(/\s/g, '') === b.replace(/\s/g, '')) return 1;
  const [own, its] = [tokensOf(a), tokensOf(b)];
  return own.size === 0 ? 0 : [...own].filter((token) => its.has(token)).length / own.size;
}
