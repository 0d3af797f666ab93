import type { Claim } from '../claims/claim.ts';
import { tokensOf } from '../match/affinity.ts';
import { unitsAgree } from '../match/agree/unitsAgree.ts';
import { isChangeThere, isLevel, saysChange, touchedBy } from '../match/kinds.ts';
import { arithmetic } from '../read/exact.ts';
import type { Amount } from '../read/quantity.ts';
import { occurrencesIn } from '../sources/citation.ts';
import type { Occurrence } from '../sources/document.ts';
import { ownClause } from '../sources/ownClause.ts';
import { CLAUSE } from '../sources/sentence.ts';
import type { Placed } from './placed.ts';

/** So many words of the slide must stand beside another figure of the sentence, and none beside the one that is shown. */
const PARTNER = 2;

/** What a slide says of an amount, for a comparison with the parts of a sentence. */
interface Said {
  readonly clause: string;
  readonly words: ReadonlySet<string>;
  /** Whether the heading of a list is among the words, so that one of them may be the other figure's. */
  readonly hasHeading: boolean;
}

/**
 * The other figure of the same sentence whose own part has the words of the slide, where the part of the figure shown has
 * fewer: 有效问卷3200份 of 发放3200份，收回有效问卷2947份.
 */
export function partnerOf(one: Placed, figures: readonly Placed[]): Occurrence | undefined {
  const { claim, quantity, cited } = one.figure;
  if (quantity.type !== 'amount' || quantity.to || claim.path[0] === 'title' || claim.cell) return undefined;
  const said = saidOf(claim, quantity);
  if (said.words.size === 0) return undefined;
  const others = cited.flatMap(occurrencesIn);
  const isOther = otherThan(one, quantity, said.clause, shownInClause(one, figures));
  const found: Occurrence[] = [];
  for (const own of one.occurrences) {
    if (own.cell || /分别|\brespectively\b/.test(own.sentence)) return undefined;
    const part = partOf(own);
    // 累计达9个 has the subject of the clause before it.
    if (/\p{Script=Han}/u.test(own.sentence) && part.size === 0) return undefined;
    const rival = others.find(
      (other) =>
        isOther(own, other) && (hasWordsOf(said, part, partOf(other)) || hasLabelOf(said.clause, own, other)),
    );
    if (!rival) return undefined;
    found.push(rival);
  }
  return found[0];
}

function saidOf(claim: Claim, { start, end }: Amount): Said {
  if (claim.role === 'figure')
    return { clause: claim.text, words: tokensOf(claim.own?.[0] ?? ''), hasHeading: false };
  const clause = ownClause(claim.text, start, end).text;
  // An item of a plain list has the words of its heading.
  const heading = typeof claim.path.at(-1) === 'number' ? (claim.own ?? []).join(' ') : '';
  return { clause, words: tokensOf(`${clause} ${heading}`), hasHeading: heading !== '' };
}

/** The other figures that the clause of a figure shows: £1.9m of £2.2m has both in one clause. */
function shownInClause({ figure: own }: Placed, figures: readonly Placed[]): ReadonlySet<Occurrence> {
  const { claim, quantity } = own;
  const [before, after] = [claim.text.slice(0, quantity.start), claim.text.slice(quantity.end)];
  const from = quantity.start - (before.split(CLAUSE).at(-1) ?? '').length;
  const to = quantity.end + (after.split(CLAUSE)[0] ?? '').length;
  const isBeside = ({ figure }: Placed) =>
    figure.claim === claim && figure !== own && from <= figure.quantity.start && figure.quantity.end <= to;
  return new Set(figures.filter(isBeside).flatMap(({ occurrences }) => occurrences));
}

/** Makes the test whether another figure of the sentence of an occurrence may be meant in place of it. */
function otherThan(
  one: Placed,
  claimed: Amount,
  clause: string,
  shown: ReadonlySet<Occurrence>,
): (own: Occurrence, other: Occurrence) => boolean {
  const { claim, context } = one.figure;
  const isChange = saysChange(claim.role === 'figure' ? (claim.own ?? []).join(' ') : clause);
  const touches = touchedBy(claim, claimed);
  const isOfUnit = (its: Amount, other: Occurrence) =>
    (claimed.unit === '%') === (its.unit === '%') &&
    (its.unit + its.noun === '' || unitsAgree(claimed, its, other, context));
  return (own, other) => {
    const { quantity: its } = other;
    if (other.sentence !== own.sentence || other.start === own.start || other.cell) return false;
    if (its.type !== 'amount' || !isPlain(its) || (touches(own) && !touches(other))) return false;
    // What the clause itself shows is no other one, and 22 more is a change.
    if (shown.has(other) || (isChange && isChangeThere(own) && !isChangeThere(other))) return false;
    // Of 29 of the 41 the words are those of both.
    if (arithmetic.same(its.value, claimed.value) || hasNumber(clause, its.written)) return false;
    return isOfUnit(its, other);
  };
}

/** Whether an amount is a figure without a hedge, and no level. */
const isPlain = (amount: Amount): boolean =>
  amount.isFigure && amount.qualifiers.length === 0 && !isLevel(amount);

/** Whether a text has a number. */
const hasNumber = (text: string, written: string): boolean => {
  const number = /\d[\d,.]*/.exec(written)?.[0] ?? written;
  return text.replaceAll(',', '').includes(number.replaceAll(',', ''));
};

/** Whether the part of another figure has the words of a slide that the part of the figure shown has not. */
function hasWordsOf(
  { words, hasHeading }: Said,
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  const countOnlyIn = (part: ReadonlySet<string>, rest: ReadonlySet<string>) =>
    [...words].filter((token) => part.has(token) && !rest.has(token)).length;
  const ours = countOnlyIn(own, other);
  return ours <= (hasHeading ? 1 : 0) && countOnlyIn(other, own) >= ours + PARTNER;
}

/** The words of the part of a sentence that speaks of a figure. */
const partOf = ({ sentence, start, end }: Occurrence): ReadonlySet<string> =>
  tokensOf(ownClause(sentence, start, end).text.replace(TOTAL, '，'));

/** Whether a clause of a slide has the noun right before another figure, and not the one before the figure shown. */
function hasLabelOf(clause: string, own: Occurrence, other: Occurrence): boolean {
  const [mine, its] = [own, other].map(labelBefore);
  if (mine === undefined || its === undefined || clause.includes(mine) || !clause.includes(its)) return false;
  return !ownClause(own.sentence, own.start, own.end).text.includes(its);
}

/** Words for a total, which name nothing. */
const TOTAL = /(?:累计|[共合总]计|一共|总共|共)?(?:达到?|有|为)?(?=[近约\d])/g;
/** Words before a figure that name nothing. */
const NO_LABEL = /达到|累计|[共合总小]计|增|其中|平均|[每各]|[同环]比|下降|上升|减少|[了过到]$|上课/;

/** The noun that names a figure of a Chinese text right before it: 停车 of 停车（71.4分）. */
function labelBefore({ sentence, start }: Occurrence): string | undefined {
  const label = /(\p{Script=Han}{2})的?(?:[是为达约占有共（(：:]|只有|仅有){0,2}$/u.exec(
    sentence.slice(0, start),
  )?.[1];
  return label === undefined || NO_LABEL.test(label) ? undefined : label;
}
