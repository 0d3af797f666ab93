import type { Report } from '../diagnostics/report.ts';
import type { Claim, Scope } from './claims/claim.ts';
import { affinity, tokensOf } from './match/affinity.ts';
import { agreement, unitsAgree } from './match/agreement.ts';
import { laterOf } from './match/directionOf.ts';
import { isFromTo, meantOf } from './match/fromTo.ts';
import {
  isChangeThere,
  isLabelledSo,
  isLevel,
  isOnlyAim,
  kindsIn,
  kindsOf,
  saysChange,
  touchesOf,
} from './match/likelierOccurrence.ts';
import { isOwnedBy, ownerOf } from './match/ownerOf.ts';
import type { SearchedFigure } from './match/search.ts';
import { arithmetic } from './read/exact.ts';
import { findQuantities } from './read/numbers.ts';
import type { Amount } from './read/quantity.ts';
import { occurrencesIn, referenceOf } from './sources/citation.ts';
import type { Occurrence } from './sources/document.ts';
import type { Evidence } from './sources/evidence.ts';
import { ownClause } from './sources/ownClause.ts';
import { CLAUSE, clauseAround } from './sources/sentence.ts';

/** A figure that a source has, with its evidence, and the words that the slide says of it. */
interface Placed {
  readonly figure: SearchedFigure;
  readonly evidence: Evidence;
  readonly fields: readonly ReadonlySet<string>[];
  /** All occurrences of the figure in the passages it cites. */
  readonly occurrences: readonly Occurrence[];
}

/** Two figures are exchanged when their words fit better by so much after the exchange, in points of affinity. */
const MARGIN = { entries: 0.6, text: 0.35 };

/**
 * Finds figures of one slide that are exchanged: labels, notes, values, before and after, rows and columns. All figures of
 * a slide are compared in pairs: when each one's words fit the other's sentence better by a margin, both are reported.
 * Returns the evidence with the verdict of those changed.
 */
export function checkExchanges(
  found: readonly { figure: SearchedFigure; evidence: Evidence }[],
  report: Report,
): Map<Evidence, Evidence> {
  const changed = new Map<Evidence, Evidence>();
  const slides = new Map<Scope, Placed[]>();
  const shown = new Map<Scope, Set<Occurrence>>();
  for (const { figure, evidence } of found) {
    const { scope } = figure.claim;
    const own = shown.get(scope) ?? new Set();
    shown.set(scope, own);
    if (figure.result.outcome !== 'found') continue;
    own.add(figure.result.candidate.occurrence);
    if (evidence.verdict !== 'traced' && evidence.verdict !== 'rounded') continue;
    slides.set(scope, [...(slides.get(scope) ?? []), placed(figure, evidence)]);
  }
  for (const [scope, figures] of slides) {
    for (const one of figures) {
      const rival = rivalOf(one, figures, shown.get(scope));
      if (!rival) continue;
      const { candidate } = one.figure.result as Extract<SearchedFigure['result'], { outcome: 'found' }>;
      const facts = {
        figure: one.evidence.fact,
        source: candidate.occurrence.quantity.written,
        heading: referenceOf({ document: candidate.document, passage: candidate.occurrence.passage }),
        rival: rival.quantity.written,
      };
      report.add('figure-doubtful', facts, { span: one.evidence.span, slide: one.figure.claim.scope.slide });
      changed.set(one.evidence, { ...one.evidence, verdict: 'contradicted' });
    }
    for (const [i, one] of figures.entries())
      for (const other of figures.slice(i + 1)) {
        const isTurned = isAgainstNote(one, other) || isAgainstNote(other, one);
        if (!isTurned && (!mayBeExchanged(one, other) || !areExchanged(one, other))) continue;
        for (const [here, there] of [
          [one, other],
          [other, one],
        ] as const) {
          const { slide } = here.figure.claim.scope;
          const facts = { figure: here.evidence.fact, other: there.evidence.fact };
          report.add('figures-exchanged', facts, { span: here.evidence.span, slide });
          changed.set(here.evidence, { ...here.evidence, verdict: 'contradicted' });
        }
      }
  }
  return changed;
}

function placed(figure: SearchedFigure, evidence: Evidence): Placed {
  const { claim, quantity, cited, context } = figure;
  const occurrences = cited.flatMap((passage) =>
    occurrencesIn(passage).filter((occurrence) => {
      const how = agreement(quantity, occurrence, context);
      return how === 'same' || how === 'rounded';
    }),
  );
  return {
    figure,
    evidence,
    occurrences,
    fields: wordsOf(claim, quantity.start, quantity.end).map(tokensOf),
  };
}

/** The words that a slide says of a figure: of an entry each of its fields, of a text the words beside the figure. */
function wordsOf(claim: Claim, start: number, end: number): readonly string[] {
  if (claim.role === 'figure') return claim.own ?? [];
  const before = claim.text.slice(0, start).split(BETWEEN).at(-1) ?? '';
  const after = claim.text.slice(end).split(BETWEEN)[0] ?? '';
  if (isSibling(claim)) return [`${claim.text.slice(0, start)} ${claim.text.slice(end)}`];
  const reach = /\p{Script=Han}/u.test(claim.text) ? BESIDE : BESIDE_LATIN;
  return [`${before.replace(REACHES, '').slice(-reach)} ${after.slice(0, reach)}`];
}

/** What separates a figure from the words of another one. */
const BETWEEN = /[，。；！？：、\n]|,(?!\d)|\d/;
/** Words before a figure that say nothing of what it counts. */
const REACHES = /(?:高达|多达|达到|达|仅|只有|约占|约为|起初|起先)$/;
/** Characters on either side of a figure within a text. */
const BESIDE = 3;
const BESIDE_LATIN = 18;

/** Whether a text is an item of a plain list with one figure, which is compared with the items beside it. */
const isSibling = ({ path, text, group }: Claim): boolean =>
  group !== undefined &&
  path.length > 2 &&
  findQuantities(text).filter(({ type }) => type === 'amount').length === 1;

/** The figure of a source that an entry or a text means in place of the one it shows. */
const rivalOf = (one: Placed, figures: readonly Placed[], others?: ReadonlySet<Occurrence>) => {
  const { cell, path } = one.figure.claim;
  // An alt text says the figures of a chart or a picture once more, in a row.
  if (path.at(-1) === 'alt') return undefined;
  const isPlain = cell !== undefined && one.occurrences.some((occurrence) => isLabelledSo(cell, occurrence));
  const other = otherGroup(one, figures);
  if (other) return other;
  return isPlain ? undefined : (strayFrom(one, figures, others) ?? partnerOf(one, figures));
};

/** A figure of one side of a slide that stands on the other side, too, and that the source has of that one only. */
function otherGroup(one: Placed, figures: readonly Placed[]): Occurrence | undefined {
  const { claim, cited, quantity, context } = one.figure;
  const { group } = claim;
  if (group === undefined || quantity.type !== 'amount') return undefined;
  const twin = figures.find(
    ({ figure: { claim: other }, occurrences }) =>
      other.group !== undefined &&
      other.group !== group &&
      occurrences.some((occurrence) => one.occurrences.includes(occurrence)),
  );
  const its = twin?.figure.claim.group;
  if (its === undefined || !isOwnedBy(one.occurrences, group, its)) return undefined;
  return cited
    .flatMap(occurrencesIn)
    .find(
      (occurrence) =>
        occurrence.quantity.type === 'amount' &&
        !one.occurrences.includes(occurrence) &&
        ownerOf(occurrence, [group, its]) === group &&
        unitsAgree(quantity, occurrence.quantity, occurrence, context),
    );
}

/** A figure that the slide does not show takes the place of one that it shows when the words fit it better by so much. */
const STRAY = { once: 1.1, twice: 0.4 };

/**
 * The figure of a source that the words of an entry fit far better than the one shown, and that the slide shows nowhere.
 * When the slide shows one figure of the source twice, a smaller margin is enough.
 */
function strayFrom(
  one: Placed,
  figures: readonly Placed[],
  others: ReadonlySet<Occurrence> = new Set(),
): Occurrence | undefined {
  const { claim, quantity, cited, context } = one.figure;
  const said = saidOf(one);
  const tokens = union(said.map(tokensOf));
  if (tokens.size === 0 || quantity.type !== 'amount' || quantity.to || claim.path[0] === 'notes')
    return undefined;
  const words = said.join(' ');
  const own = fit(tokens, one);
  const list = figures.filter((other) => other.figure.claim.path[0] === claim.path[0]);
  const isTwice =
    claim.role === 'figure' &&
    list.some(
      (other) =>
        other.figure.claim !== claim &&
        other.occurrences.some((occurrence) => one.occurrences.includes(occurrence)),
    );
  const shown = new Set((isTwice ? list : figures).flatMap(({ occurrences }) => occurrences));
  if (!isTwice) for (const occurrence of others) shown.add(occurrence);
  const margin = isTwice ? STRAY.twice : STRAY.once;
  // A time says nothing of what was counted.
  const label = tokensOf(claim.role === 'figure' ? (claim.own?.[0] ?? '').replace(TIME, '') : '');
  const touches = touchedBy(one);
  const isTouched = one.occurrences.some(touches);
  // A year of the slide that stands beside the figure shown stands beside no other one.
  const years = (words.match(new RegExp(YEAR, 'g')) ?? []).filter((year) =>
    one.occurrences.some((its) => clauseAround(its.sentence, its.start, its.end).includes(year)),
  );
  const isChange = saysChange(words);
  return cited.flatMap(occurrencesIn).find((occurrence) => {
    if (isTouched && !touches(occurrence)) return false;
    // 4.8% more is a change, and no share of those seen.
    if (
      isChange !== isChangeThere(occurrence) &&
      one.occurrences.every((own) => isChangeThere(own) === isChange)
    )
      return false;
    const { quantity: other } = occurrence;
    if (
      years.some(
        (year) => !clauseAround(occurrence.sentence, occurrence.start, occurrence.end).includes(year),
      )
    )
      return false;
    if (isOnlyAim(occurrence, one.occurrences, words + claim.context)) return false;
    // A cell of a table of the source is no other figure of its prose.
    if (claim.cell && !occurrence.cell && one.occurrences.some(({ cell }) => cell)) return false;
    if (
      other.type !== 'amount' ||
      !other.isFigure ||
      other.unit + (isTwice ? other.noun : '') === '' ||
      isLevel(other)
    )
      return false;
    if (one.occurrences.includes(occurrence) || !unitsAgree(quantity, other, occurrence, context))
      return false;
    const isShown = shown.has(occurrence);
    const isLabelled = hasLabelOf(label, one, occurrence, isShown);
    if (isShown && !isLabelled) return false;
    const meant = new Set(one.occurrences.map((own) => meantOf(words, own, occurrence)));
    if (meant.has('shown')) return false;
    return isLabelled || meant.has('other') || affinity(tokens, occurrence) > own + margin;
  });
}

/** So many words of the slide must stand beside another figure of the sentence, and none beside the one that is shown. */
const PARTNER = 2;

/**
 * The other figure of the same sentence whose own part has the words of the slide, where the part of the figure shown has
 * fewer: 有效问卷3200份 of 发放3200份，收回有效问卷2947份.
 */
function partnerOf(one: Placed, figures: readonly Placed[]): Occurrence | undefined {
  const { claim, quantity, cited, context, result } = one.figure;
  if (
    quantity.type !== 'amount' ||
    quantity.to ||
    result.outcome !== 'found' ||
    claim.path[0] === 'title' ||
    claim.cell
  )
    return undefined;
  const clause =
    claim.role === 'figure' ? claim.text : ownClause(claim.text, quantity.start, quantity.end).text;
  // An item of a plain list has the words of its heading.
  const more = typeof claim.path.at(-1) === 'number' ? (claim.own ?? []).join(' ') : '';
  const said = tokensOf(claim.role === 'figure' ? (claim.own?.[0] ?? '') : `${clause} ${more}`);
  if (said.size === 0) return undefined;
  const isChange = saysChange(claim.role === 'figure' ? (claim.own ?? []).join(' ') : clause);
  // £1.9m of £2.2m has both in one clause.
  const [before, after] = [claim.text.slice(0, quantity.start), claim.text.slice(quantity.end)];
  const from = quantity.start - (before.split(CLAUSE).at(-1) ?? '').length;
  const to = quantity.end + (after.split(CLAUSE)[0] ?? '').length;
  const shownInClause = new Set(
    figures.flatMap(({ figure, occurrences }) =>
      figure.claim === claim &&
      figure !== one.figure &&
      from <= figure.quantity.start &&
      figure.quantity.end <= to
        ? occurrences
        : [],
    ),
  );
  const touches = touchedBy(one);
  const partOf = ({ sentence, start, end }: Occurrence) => tokensOf(ownClause(sentence, start, end).text);
  const all = cited.flatMap(occurrencesIn);
  const found: Occurrence[] = [];
  for (const own of one.occurrences) {
    if (own.cell || /分别|\brespectively\b/.test(own.sentence)) return undefined;
    const beside = partOf(own);
    const isTouched = touches(own);
    const rival = all.find((other) => {
      const { quantity: its } = other;
      if (other.sentence !== own.sentence || other.start === own.start || its.type !== 'amount') return false;
      if (isLevel(its)) return false;
      if (!isPlain(its) || other.cell) return false;
      if ((quantity.unit === '%') !== (its.unit === '%') || (isTouched && !touches(other))) return false;
      // What the clause itself shows is no other one, and 22 more is a change.
      if (shownInClause.has(other) || (isChange && isChangeThere(own) && !isChangeThere(other))) return false;
      // Of 29 of the 41 the words are those of both.
      if (arithmetic.same(its.value, quantity.value) || hasNumber(clause, its.written)) return false;
      if (!unitsAgree(quantity, its, other, context) && !hasNoUnit(its)) return false;
      const part = partOf(other);
      const only = [...said].filter((token) => part.has(token) && !beside.has(token)).length;
      const ours = [...said].filter((token) => beside.has(token) && !part.has(token)).length;
      if (ours <= (more === '' ? 0 : 1) && only >= ours + PARTNER) return true;
      const [mine, theirs] = [own, other].map(labelBefore);
      return Boolean(
        mine &&
          theirs &&
          clause.includes(theirs) &&
          !clause.includes(mine) &&
          !ownClause(own.sentence, own.start, own.end).text.includes(theirs),
      );
    });
    if (!rival) return undefined;
    found.push(rival);
  }
  return found[0];
}

/** Words before a figure that name nothing. */
const NO_LABEL = /达到|累计|[共合总小]计|增|其中|平均|[每各]|[同环]比|下降|上升|减少|[了过到]$|上课/;

/** The noun that names a figure of a Chinese text right before it: 停车 of 停车（71.4分）. */
function labelBefore({ sentence, start }: Occurrence): string | undefined {
  const label = /(\p{Script=Han}{2})的?(?:[是为达约占有共（(：:]|只有|仅有){0,2}$/u.exec(
    sentence.slice(0, start),
  )?.[1];
  return label === undefined || NO_LABEL.test(label) ? undefined : label;
}

/** Whether an amount is a figure without a hedge. */
const isPlain = ({ isFigure, qualifiers }: Amount): boolean => isFigure && qualifiers.length === 0;

/** Makes the test whether the words that touch a figure of a text touch an occurrence, too. */
function touchedBy({ figure: { claim, quantity } }: Placed): (occurrence: Occurrence) => boolean {
  const touching = claim.role === 'figure' ? [] : touchesOf(claim.text, quantity.start, quantity.end);
  return ({ sentence, start, end }) => touchesOf(sentence, start, end).some((one) => touching.includes(one));
}

/** Whether a text has a number. */
const hasNumber = (text: string, written: string): boolean => {
  const number = /\d[\d,.]*/.exec(written)?.[0] ?? written;
  return text.replaceAll(',', '').includes(number.replaceAll(',', ''));
};

const hasNoUnit = (quantity: Occurrence['quantity']): boolean =>
  quantity.type === 'amount' && quantity.unit + quantity.noun === '';

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

const TIME = /\b(?:spring|summer|autumn|winter|season)\b|(?<!\d)(?:19|20)\d{2}(?:[/–-]\d{2,4})?/gi;

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

/** Whether the words of two figures fit better after an exchange: all of them, or one field of each alone. */
function areExchanged(one: Placed, other: Placed): boolean {
  if (isOfOwnKind(one, other) || isOfOwnKind(other, one)) return false;
  const isOneText = one.figure.claim === other.figure.claim;
  const isOneSentence = !/[。！？.!?](?!\d)/.test(
    one.figure.claim.text.slice(one.figure.quantity.end, other.figure.quantity.start),
  );
  const areTogether = one.occurrences.some((a) => other.occurrences.some((b) => a.sentence === b.sentence));
  const gain = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
    if (a.size === 0 || b.size === 0) return 0;
    const [own, its] = [fit(a, other) - fit(a, one), fit(b, one) - fit(b, other)];
    // Figures of two sentences are taken for each other only when the words of both say so.
    const isEnough = isOneSentence && areTogether && /\p{Script=Han}/u.test(one.figure.claim.text);
    return isOneText && !isEnough && Math.min(own, its) <= 0 ? 0 : own + its;
  };
  if (isOneText)
    return (
      (arePercent(one, other) !== 1 && isTurnedAround(one, other)) ||
      ((hasOneUnit(one, other) || /\p{Script=Han}/u.test(one.figure.claim.text)) &&
        gain(union(one.fields), union(other.fields)) >= MARGIN.text * (hasOneUnit(one, other) ? 1 : 2))
    );
  const labels = labelsOf(one, other);
  if (labels && hasOneUnit(one, other)) {
    const [label, its] = labels;
    if (isOwnedBy(one.occurrences, label, its) && isOwnedBy(other.occurrences, its, label)) return true;
  }
  const order = orderOf(one, other);
  // Figures in the words of a cell are compared by their labels alone.
  if (one.figure.claim.cell && one.figure.claim.role === 'text') return order === 'turned';
  if (order !== undefined) return order === 'turned';
  // A note that has a figure of its own speaks of that, and not of a value in another unit.
  const own = (placed: Placed, i: number) =>
    !hasOneUnit(one, other) && i > 0 && /\d/.test(placed.figure.claim.own?.[i] ?? '')
      ? new Set<string>()
      : (placed.fields[i] ?? new Set());
  const [mine, theirs] = [one, other].map((placed) => placed.fields.map((_, i) => own(placed, i)));
  const gains = (mine ?? []).map((field, i) => gain(field, theirs?.[i] ?? new Set()));
  return (
    Math.max(gain(union(mine ?? []), union(theirs ?? [])), ...gains) >=
    (isSibling(one.figure.claim) ? MARGIN.text : MARGIN.entries)
  );
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

/** The labels that tell two cells of one row or one column apart. */
function labelsOf(
  { figure: { claim: a } }: Placed,
  { figure: { claim: b } }: Placed,
): [string, string] | undefined {
  if (!a.cell || !b.cell) return undefined;
  const [isRow, isColumn] = [a.cell[0] === b.cell[0], a.cell[1] === b.cell[1]];
  if (isRow === isColumn) return undefined;
  return isRow ? [a.cell[1], b.cell[1]] : [a.cell[0], b.cell[0]];
}

/** The later one of two figures of a sentence, by its words or by its order: from 52 to 38. */
const laterIn = (a: Occurrence, b: Occurrence): Occurrence | undefined =>
  laterOf(a, b) ?? (isFromTo(a, b) ? (a.start < b.start ? b : a) : undefined);

/** Whether the years in the labels of two entries are those of the source's sentence, which calls one figure the earlier one. */
function orderOf(one: Placed, other: Placed): 'right' | 'turned' | undefined {
  const [year, next] = [one, other].map(({ figure: { claim } }) => YEAR.exec(claim.own?.[0] ?? '')?.[0]);
  const [side, otherSide] = [one, other].map(({ figure: { claim } }) => claim.path.join());
  const areSides = side === 'before,value' && otherSide === 'after,value';
  const isYears = year !== undefined && next !== undefined && year !== next;
  const [rank, otherRank] = (labelsOf(one, other) ?? []).map(timeRank);
  const areTimes = rank !== undefined && otherRank !== undefined && rank < otherRank;
  if (!isYears && !areSides && !areTimes) return undefined;
  for (const a of one.occurrences)
    for (const b of other.occurrences) {
      const later = a.sentence === b.sentence ? laterIn(a, b) : undefined;
      if (later) return (later === a) === (isYears && year > next) ? 'right' : 'turned';
    }
  return undefined;
}

/** The order of the times that labels name: last year, this year, the next one. */
const timeRank = (label: string): number | undefined => {
  const rank = TIMES.findIndex((form) => form.test(label.trim()));
  return rank < 0 ? undefined : rank;
};
const TIMES = [
  /^[上去]|^原|^以前|^过去|\b(?:last|previous|before|old)\b/i,
  /^[本今现当]|\b(?:this|current|now|today)\b/i,
  /^[下明]|目标$|^未来|\b(?:next|target|plan(?:ned)?)\b/i,
];
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Whether a text says that something went from the first figure to the second, and the source has them the other way round. */
function isTurnedAround(one: Placed, other: Placed): boolean {
  const { quantity: first, claim } = one.figure;
  const { quantity: second } = other.figure;
  // Down to 2,034 from 3,391
  if (
    /\bto\s*$/i.test(claim.text.slice(0, first.start)) &&
    /^\s*from\s*$/i.test(claim.text.slice(first.end, second.start))
  )
    return one.occurrences.some((a) =>
      other.occurrences.some((b) => a.sentence === b.sentence && laterIn(a, b) === b),
    );
  if (
    !/^[^，。；]{0,12}(?:[到至达成为]|\bto\b)[^，。；]{0,4}$/.test(claim.text.slice(first.end, second.start))
  )
    return false;
  if (hasOneUnit(one, other) && isAgainstVerb(one, other)) return true;
  const orders = one.occurrences.flatMap((a) =>
    other.occurrences.flatMap((b) => {
      if (a.passage !== b.passage || a.sentence !== b.sentence) return [];
      const later = laterOf(a, b);
      // 7,880 instead of 12,460 is from 12,460 to 7,880.
      if (later) return later === a ? 1 : -1;
      return isFromTo(a, b) ? Math.sign(a.start - b.start) : [];
    }),
  );
  return orders.length > 0 && orders.every((order) => order > 0);
}

/** Whether a note says that a value is up or down from a figure, and the value is not: 0.8, up from 2.6. */
function isAgainstNote(
  { figure: { claim: value, quantity: a } }: Placed,
  { figure: { claim: note, quantity: b } }: Placed,
): boolean {
  const entry = ({ path }: Claim) => path.slice(0, -1).join();
  if (value.path.at(-1) !== 'value' || note.path.at(-1) !== 'note' || entry(value) !== entry(note))
    return false;
  if (a.type !== 'amount' || b.type !== 'amount' || (b.unit !== '' && a.unit !== b.unit)) return false;
  const way = /\b(up|down) from $/i.exec(note.text.slice(0, b.start))?.[1]?.toLowerCase();
  const shown = b.unit === '' ? a.mantissa : a.value;
  return (
    way !== undefined &&
    (way === 'up' ? arithmetic.isLess(shown, b.value) : arithmetic.isLess(b.value, shown))
  );
}

/** Whether a text says that something falls and the second figure is larger, or that it rises and that is smaller. */
function isAgainstVerb(
  { figure: { quantity: a, claim } }: Placed,
  { figure: { quantity: b } }: Placed,
): boolean {
  if (a.type !== 'amount' || b.type !== 'amount') return false;
  const around = claim.text.slice(Math.max(0, a.start - 30), b.start);
  const isFromTo = /[从由自][^，。；]*$|\bfrom\b[^,.;]*$/i.test(
    around.slice(0, around.length - (b.start - a.start)),
  );
  const [isDown, isUp] = [FALL, RISE].map((form) => form.test(around));
  if (!isFromTo || isDown === isUp) return false;
  return isDown ? arithmetic.isLess(a.value, b.value) : arithmetic.isLess(b.value, a.value);
}

const FALL =
  /[降减跌缩]|回落|下滑|\b(?:fell|falls?|falling|dropp?\w*|declin\w*|decreas\w*|reduc\w*|cut|down)\b/i;
const RISE = /[升增涨]|提高|扩大|\b(?:rose|rises?|rising|grew|grow\w*|increas\w*|climb\w*|up)\b/i;

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));

/** Whether two figures of one kind differ, and are values of two entries or stand in one text. */
function mayBeExchanged(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure.quantity, other.figure.quantity];
  const [mine, its] = [one.figure.claim, other.figure.claim];
  const areItems = isSibling(mine) && isSibling(its) && mine.group === its.group;
  const isEntry = ({ role, cell }: Claim) => role === 'figure' || cell !== undefined;
  const isInEntries = areItems || (isEntry(mine) && isEntry(its));
  const isOneText = one.figure.claim === other.figure.claim;
  if (isLevel(a) || isLevel(b)) return false;
  if (a.written === b.written || a.type !== b.type || !(isInEntries || isOneText)) return false;
  return one.occurrences.length > 0 && other.occurrences.length > 0;
}

/** How many of two figures are in percent: up 8.7% to £186m goes from no figure to the other. */
const arePercent = (...figures: readonly Placed[]): number =>
  figures.filter(
    ({ figure: { quantity } }) => quantity.type === 'amount' && /^(?:%|百分点)$/.test(quantity.unit),
  ).length;

/** Whether two figures are amounts of one unit, or none of them is an amount. Others are rarely taken for each other. */
function hasOneUnit({ figure: { quantity: a } }: Placed, { figure: { quantity: b } }: Placed): boolean {
  if (a.type !== 'amount' || b.type !== 'amount') return true;
  // From 48 to 17 minutes: the first number has the unit of the second.
  return a.unit === b.unit || a.unit + a.noun === '';
}

/** How well words fit the best occurrence of a figure. */
const fit = (tokens: ReadonlySet<string>, { occurrences }: Placed): number =>
  Math.max(...occurrences.map((occurrence) => affinity(tokens, occurrence)));
