import type { Claim } from '../claims/claim.ts';
import { yearsIn } from '../read/dates.ts';
import type { Quantity } from '../read/quantity.ts';
import type { Occurrence } from '../sources/document.ts';
import { clauseAround } from '../sources/sentence.ts';
import { affinity, tokensOf } from './affinity.ts';
import { isPlainRounding, isRoundNumber } from './agree/rounding.ts';
import { isLabelledSo, isOfRow, laterCell, likelierCell } from './cells.ts';
import { isChangeThere, isLevel, isOnlyAim, kindsIn, kindsOf, saysChange, touchedBy } from './kinds.ts';
import type { Candidate, SearchResult } from './search.ts';
import { meantOf } from './times/fromTo.ts';

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
  const { candidate } = result;
  const written = new Set([...shown.keys()].map(({ quantity }) => quantity.written));
  const rivals = result.rivals.filter(
    ({ occurrence: { quantity } }) =>
      !written.has(quantity.written) && !isLevel(quantity) && nameSameFields(claimed, quantity),
  );
  if (claim.cell && isLabelledSo(claim.cell, candidate.occurrence)) return undefined;
  if (candidate.occurrence.cell) {
    // 2185 ± 28: what stands behind the sign is another column’s.
    if (/±\s*$/.test(claim.text.slice(0, claimed.start)) && isOfRow(claim.cell, candidate.occurrence.cell))
      return undefined;
    const labelled = claim.cell && likelierCell(claim.cell, candidate, result.rivals);
    const rival = labelled ?? laterCell(claim, candidate.occurrence, rivals);
    if (claim.cell || rival) return rival;
  }
  // The date in a heading is that of the document, whatever else its words say.
  if (claimed.type === 'date' && isInHeading(candidate.occurrence)) return undefined;
  const enough = enoughFor(result, claim, claimed, shown);
  const isOther = otherThan(candidate.occurrence, claim, claimed);
  return rivals.find((rival) => rival.likeness >= enough && isOther(rival.occurrence));
}

/** The parts that a date may name. */
const FIELDS = ['year', 'quarter', 'month', 'day', 'hour'] as const;

/** Whether two dates name a part that is the same: a month is no other time of day. True of what are no dates. */
const nameSameFields = (one: Quantity, other: Quantity): boolean =>
  one.type !== 'date' ||
  other.type !== 'date' ||
  FIELDS.some((field) => one[field] !== undefined && other[field] !== undefined) ||
  (one.stage !== undefined && other.stage !== undefined);

/** The likeness that a rival has at least. */
function enoughFor(
  { candidate, how }: Extract<SearchResult, { outcome: 'found' }>,
  claim: Claim,
  claimed: Quantity,
  shown: Shown,
): number {
  const values = (shown.get(candidate.occurrence) ?? []).filter((other) => other.role === 'figure');
  const isTwice = claim.role === 'figure' && values.length > 1 && values[0] !== claim;
  if (isTwice) return candidate.likeness - MARGIN;
  const source = candidate.occurrence.quantity;
  const isFree =
    how === 'rounded' &&
    claimed.type === 'amount' &&
    source.type === 'amount' &&
    claimed.qualifiers.length > 0 &&
    !isPlainRounding(claimed, source) &&
    !isRoundNumber(claimed, source);
  if (isFree) return candidate.likeness;
  const isHan = /\p{Script=Han}/u.test(claim.text + claim.context);
  // A date of the passage is rarely another one's.
  const more = claimed.type === 'date' ? 2 : FAR_MORE;
  return candidate.likeness * more + (isHan ? MARGIN : LATIN_MARGIN);
}

/** Makes the test whether the words of a claim may speak of another occurrence than the one found. */
function otherThan(
  found: Occurrence,
  claim: Claim,
  { type, start, end }: Quantity,
): (rival: Occurrence) => boolean {
  const words = wordsOf(claim);
  const clause = claim.role === 'figure' ? '' : clauseAround(claim.text, start, end);
  // A clause of its own with a word of the source, as 税收占七成, speaks for the figure there.
  const own = tokensOf(claim.role === 'text' ? clause : '');
  const beside = affinity(own, found);
  const said = kindsIn(claim.role === 'figure' ? words : clause);
  const kinds = [...kindsOf(found)].filter((kind) => said.has(kind));
  const named = type === 'date' ? '' : claim.role === 'figure' ? words : clause;
  const years = yearsIn(named).filter((year) =>
    clauseAround(found.sentence, found.start, found.end).includes(year),
  );
  const touches = touchedBy(claim, { start, end });
  const isOfChange = saysChange(words + clause) || isChangeThere(found);
  const isTouched = touches(found);
  return (rival) =>
    !(isTouched && !touches(rival)) &&
    // 4.8% more is a change, and no share of those seen.
    !(isChangeThere(rival) && !isOfChange) &&
    !areEndsOfRange(found, rival) &&
    !(beside > 0 && affinity(own, rival) <= beside) &&
    !isOnlyAim(rival, [found], words + claim.context) &&
    kinds.every((kind) => kindsOf(rival).has(kind)) &&
    years.every((year) => clauseAround(rival.sentence, rival.start, rival.end).includes(year)) &&
    meantOf(words, found, rival) !== 'shown';
}

/** Whether two dates are the ends of a range: 4月23日至5月25日. */
const areEndsOfRange = (a: Occurrence, b: Occurrence): boolean => {
  if (a.sentence !== b.sentence || a.quantity.type !== 'date') return false;
  const between = a.sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /^\s*(?:[至到~—–-]{1,2}|to|until|through)\s*$/.test(between);
};

/** Whether an occurrence stands in a heading, or alone on a line below it. */
const isInHeading = ({ sentence, passage, quantity }: Occurrence): boolean =>
  sentence.trim() === quantity.written || passage.headings.includes(sentence.replace(/^#+\s*/, '').trim());

/** The words that a claim says of its figures: the fields of an entry, or its text. */
const wordsOf = (claim: Claim): string =>
  claim.role === 'figure' ? (claim.own ?? []).join(' ') : claim.text;
