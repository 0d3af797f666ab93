import { affinity, tokensOf } from '../match/affinity.ts';
import { unitsAgree } from '../match/agree/unitsAgree.ts';
import { isChangeThere, isLevel, isOnlyAim, saysChange, touchedBy } from '../match/kinds.ts';
import { meantOf } from '../match/times/fromTo.ts';
import { yearsIn } from '../read/dates.ts';
import type { Quantity } from '../read/quantity.ts';
import { occurrencesIn } from '../sources/citation.ts';
import type { Occurrence } from '../sources/document.ts';
import { clauseAround } from '../sources/sentence.ts';
import { fit, type Placed, shareOccurrence, union } from './placed.ts';

/** A figure that the slide does not show takes the place of one that it shows when the words fit it better by so much. */
const STRAY = { once: 1.1, twice: 0.4 };

/**
 * The figure of a source that the words of an entry fit far better than the one shown, and that the slide shows nowhere.
 * When the slide shows one figure of the source twice, a smaller margin is enough. `others` are all that the slide shows.
 */
export function strayFrom(
  one: Placed,
  figures: readonly Placed[],
  others: ReadonlySet<Occurrence>,
): Occurrence | undefined {
  const { claim, quantity, cited } = one.figure;
  const said = saidOf(one);
  const tokens = union(said.map(tokensOf));
  if (tokens.size === 0 || quantity.type !== 'amount' || quantity.to || claim.path[0] === 'notes')
    return undefined;
  const words = said.join(' ');
  const list = figures.filter((other) => other.figure.claim.path[0] === claim.path[0]);
  const isTwice =
    claim.role === 'figure' &&
    list.some((other) => other.figure.claim !== claim && shareOccurrence(one, other));
  const shown = new Set((isTwice ? list : figures).flatMap(({ occurrences }) => occurrences));
  if (!isTwice) for (const occurrence of others) shown.add(occurrence);
  const enough = fit(tokens, one) + (isTwice ? STRAY.twice : STRAY.once);
  // A time says nothing of what was counted.
  const label = tokensOf(claim.role === 'figure' ? (claim.own?.[0] ?? '').replace(TIME, '') : '');
  const isOfKind = ofKind(one, words);
  return cited.flatMap(occurrencesIn).find((occurrence) => {
    if (!isNamed(occurrence.quantity, isTwice) || !isComparable(one, occurrence) || !isOfKind(occurrence))
      return false;
    const isShown = shown.has(occurrence);
    const isLabelled = hasLabelOf(label, one, occurrence, isShown);
    if (isShown && !isLabelled) return false;
    const meant = new Set(one.occurrences.map((own) => meantOf(words, own, occurrence)));
    if (meant.has('shown')) return false;
    return isLabelled || meant.has('other') || affinity(tokens, occurrence) > enough;
  });
}

const TIME = /\b(?:spring|summer|autumn|winter|season)\b|(?<!\d)(?:19|20)\d{2}(?:[/–-]\d{2,4})?/gi;

/**
 * What a slide says of a figure: the fields of its entry; or the clause of a text, and the texts beside it when the clause
 * has no word of the source. A text beside it that has figures speaks of those.
 */
function saidOf(one: Placed): readonly string[] {
  const { claim, quantity } = one.figure;
  if (claim.role === 'figure') return claim.own ?? [];
  const clause = clauseAround(claim.text, quantity.start, quantity.end);
  const beside = (claim.own ?? []).filter((text) => !/\d/.test(text));
  return fit(tokensOf(clause), one) > 0 ? [clause] : [clause, ...beside];
}

/** Whether a figure of a source has a unit that says what it is; for one shown `isTwice` a noun is enough. */
const isNamed = (quantity: Quantity, isTwice: boolean): boolean =>
  quantity.type === 'amount' &&
  quantity.isFigure &&
  quantity.unit + (isTwice ? quantity.noun : '') !== '' &&
  !isLevel(quantity);

/** Whether another figure of a source has the unit of the one shown, and stands in a table if that one does. */
function isComparable({ figure, occurrences }: Placed, other: Occurrence): boolean {
  const { claim, quantity, context } = figure;
  if (quantity.type !== 'amount' || other.quantity.type !== 'amount' || occurrences.includes(other))
    return false;
  // A cell of a table of the source is no other figure of its prose.
  const isProse = claim.cell && !other.cell && occurrences.some(({ cell }) => cell);
  return !isProse && unitsAgree(quantity, other.quantity, other, context);
}

/** Makes the test whether a figure of a source may be what the words of a slide speak of, by what they say of its kind. */
function ofKind(one: Placed, words: string): (other: Occurrence) => boolean {
  const { occurrences, figure } = one;
  const touches = touchedBy(figure.claim, figure.quantity);
  const isTouched = occurrences.some(touches);
  const isChange = saysChange(words);
  const isChangeShown = occurrences.some((own) => isChangeThere(own) !== isChange);
  const clauseOf = ({ sentence, start, end }: Occurrence) => clauseAround(sentence, start, end);
  // A year of the slide that stands beside the figure shown stands beside no other one.
  const years = yearsIn(words).filter((year) => occurrences.some((its) => clauseOf(its).includes(year)));
  return (other) =>
    (!isTouched || touches(other)) &&
    // 4.8% more is a change, and no share of those seen.
    (isChangeShown || isChangeThere(other) === isChange) &&
    years.every((year) => clauseOf(other).includes(year)) &&
    !isOnlyAim(other, occurrences, words + figure.claim.context);
}

/** The label of a figure is that of another one when it fits that one better by so much, and so many times as well. */
const LABEL = { hidden: { more: 0.3, times: 2.5 }, shown: { more: 0.9, times: 5 } };

/** Whether a label is that of another figure of the source: orders received beside the revenue. */
function hasLabelOf(label: ReadonlySet<string>, one: Placed, other: Occurrence, isShown: boolean): boolean {
  if (label.size === 0) return false;
  const { more, times } = isShown ? LABEL.shown : LABEL.hidden;
  // Of two sentences, the one that has more of the label speaks of it, however far the figure stands.
  const has = ({ sentence }: Occurrence) =>
    [...label].filter((token) => sentence.toLowerCase().includes(token)).length;
  if (one.occurrences.some((its) => its.sentence !== other.sentence && has(its) >= has(other))) return false;
  const [own, its] = [fit(label, one), affinity(label, other)];
  return its > own + more && (its > own * times || (!isShown && its > own + 0.6));
}
