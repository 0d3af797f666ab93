import type { Claim } from '../claims/claim.ts';
import { isLevel, kindsIn, kindsOf } from '../match/kinds.ts';
import { isOwnedBy } from '../match/ownerOf.ts';
import { ownClause } from '../sources/ownClause.ts';
import { fit, hasOneUnit, isSibling, labelsOf, type Placed, union } from './placed.ts';
import { isAgainstNote, isTurnedAround, orderOf } from './timeOrder.ts';

/** Two figures are exchanged when their words fit better by so much after the exchange, in points of affinity. */
const MARGIN = { entries: 0.6, text: 0.35 };

/**
 * Whether two figures of a slide stand in each other's place: by their words, by the labels of their cells, by the order of
 * their times, or by a note that says of a value that it is up or down from another one.
 */
export function areExchanged(one: Placed, other: Placed): boolean {
  if (isAgainstNote(one, other) || isAgainstNote(other, one)) return true;
  if (!mayBeExchanged(one, other) || isOfOwnKind(one, other) || isOfOwnKind(other, one)) return false;
  return one.figure.claim === other.figure.claim
    ? areExchangedInText(one, other)
    : areExchangedEntries(one, other);
}

/** Whether two figures of one kind differ, and are values of two entries or stand in one text. */
function mayBeExchanged(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure.quantity, other.figure.quantity];
  const [mine, its] = [one.figure.claim, other.figure.claim];
  const areItems = isSibling(mine) && isSibling(its) && mine.group === its.group;
  const isEntry = ({ role, cell }: Claim) => role === 'figure' || cell !== undefined;
  const isInEntries = areItems || (isEntry(mine) && isEntry(its));
  if (isLevel(a) || isLevel(b)) return false;
  if (a.written === b.written || a.type !== b.type || !(isInEntries || mine === its)) return false;
  return one.occurrences.length > 0 && other.occurrences.length > 0;
}

/** Whether a slide says of a figure, as its source does, that it is a change, a part or the most, which it says of no other one. */
function isOfOwnKind({ figure: { claim, quantity }, occurrences }: Placed, other: Placed): boolean {
  if (claim.role === 'figure') return false;
  const said = kindsIn(ownClause(claim.text, quantity.start, quantity.end).text);
  return [...said].some(
    (kind) =>
      occurrences.some((one) => kindsOf(one).has(kind)) &&
      other.occurrences.every((one) => !kindsOf(one).has(kind)),
  );
}

/** Whether two figures of one text are exchanged. */
function areExchangedInText(one: Placed, other: Placed): boolean {
  if (arePercent(one, other) !== 1 && isTurnedAround(one, other)) return true;
  const { text } = one.figure.claim;
  const isHan = /\p{Script=Han}/u.test(text);
  const isOneUnit = hasOneUnit(one, other);
  if (!isOneUnit && !isHan) return false;
  const isOneSentence = !/[。！？.!?](?!\d)/.test(
    text.slice(one.figure.quantity.end, other.figure.quantity.start),
  );
  const areTogether = one.occurrences.some((a) => other.occurrences.some((b) => a.sentence === b.sentence));
  const [own, its] = gainsOf(union(one.fields), union(other.fields), one, other);
  // Figures of two sentences are taken for each other only when the words of both say so.
  if (!(isOneSentence && areTogether && isHan) && Math.min(own, its) <= 0) return false;
  return own + its >= MARGIN.text * (isOneUnit ? 1 : 2);
}

/** How many of two figures are in percent: up 8.7% to £186m goes from no figure to the other. */
const arePercent = (...figures: readonly Placed[]): number =>
  figures.filter(
    ({ figure: { quantity } }) => quantity.type === 'amount' && /^(?:%|百分点)$/.test(quantity.unit),
  ).length;

/** Whether the figures of two entries are exchanged: by all words of them, or by one field of each alone. */
function areExchangedEntries(one: Placed, other: Placed): boolean {
  const isOneUnit = hasOneUnit(one, other);
  const labels = labelsOf(one, other);
  if (labels && isOneUnit) {
    const [label, its] = labels;
    if (isOwnedBy(one.occurrences, label, its) && isOwnedBy(other.occurrences, its, label)) return true;
  }
  const order = orderOf(one, other);
  // Figures in the words of a cell are compared by their labels alone.
  const isInWords = one.figure.claim.cell !== undefined && one.figure.claim.role === 'text';
  if (order !== undefined || isInWords) return order === 'turned';
  const [mine = [], theirs = []] = [one, other].map((placed) => fieldsOf(placed, isOneUnit));
  const pairs = mine.map((field, i) => [field, theirs[i] ?? new Set<string>()] as const);
  const gains = [[union(mine), union(theirs)] as const, ...pairs].map(([a, b]) => {
    const [own, its] = gainsOf(a, b, one, other);
    return own + its;
  });
  return Math.max(...gains) >= (isSibling(one.figure.claim) ? MARGIN.text : MARGIN.entries);
}

/** The words of the fields of an entry. A note that has a figure speaks of that, and not of a value in another unit. */
const fieldsOf = ({ figure, fields }: Placed, isOneUnit: boolean): readonly ReadonlySet<string>[] =>
  fields.map((field, i) =>
    !isOneUnit && i > 0 && /\d/.test(figure.claim.own?.[i] ?? '') ? new Set<string>() : field,
  );

/** By how much better some words of each figure fit the other figure; none where one of them has no words. */
function gainsOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  one: Placed,
  other: Placed,
): [number, number] {
  if (a.size === 0 || b.size === 0) return [0, 0];
  return [fit(a, other) - fit(a, one), fit(b, one) - fit(b, other)];
}
