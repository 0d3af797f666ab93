import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';
import type { Occurrence } from '../sources/document.ts';
import { ownClause } from '../sources/ownClause.ts';
import { clauseAround } from '../sources/sentence.ts';
import { affinity, byItsLastYear, tokensOf } from './affinity.ts';
import { HIGHEST, LOWEST } from './agreement.ts';
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

/** Whether the label of a cell or of a category touches the figure in a sentence: 英语92人, 403 to cattle. */
export function isLabelledSo(
  labels: readonly [string, string],
  { sentence, start, end, cell }: Occurrence,
): boolean {
  const label = labels[0].trim().toLowerCase();
  if (cell || label.length < 2) return false;
  const before = sentence.slice(0, start).toLowerCase();
  const after = sentence.slice(end).toLowerCase();
  const behind = after.replace(/^ (?:to|of|in|for|from|were|are) (?:the )?/, '').trimStart();
  return (
    before.replace(/[\s:：]*$/, '').endsWith(label) || (/^[a-z]/.test(label) && behind.startsWith(label))
  );
}

/** Whether two cells have one label of their row, or a code of theirs in it. */
const isOfRow = (own: readonly [string, string] | undefined, [row]: readonly [string, string]): boolean =>
  own !== undefined && labelFit(own[0], row) >= FITS;

/** Whether an amount is a level or a class, which names a thing and does not count it: 三级医院, 一期工程. */
export const isLevel = (quantity: Quantity): boolean =>
  quantity.type === 'amount' && /^[级类期号届代]$/.test(quantity.unit);

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
  const years = (named.match(YEARS) ?? []).filter((year) =>
    clauseAround(found.sentence, found.start, found.end).includes(year),
  );
  const touching = touchesOf(claim.text, start, end);
  const touches = ({ sentence, start: from, end: to }: Occurrence) =>
    touchesOf(sentence, from, to).some((words) => touching.includes(words));
  const isOfChange = saysChange(words + clause) || isChangeThere(found);
  const isTouched = claim.role !== 'figure' && touches(found);
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

/** Words for what is still to come, in a clause or in the heading above it. */
const AIM =
  /力争|目标|计划|任务|打算|预计|预期|拟|争取|要求|下一步|\b(?:targets?|aims?|plans?|planned|expects?|expected|forecast|outlook|next year|by 20\d\d|goals?)\b/i;

/** Whether a figure is one that is still to come, and those shown are none, and the words of a slide speak of no aim. */
export const isOnlyAim = (rival: Occurrence, shown: readonly Occurrence[], words: string): boolean =>
  isAim(rival) && !shown.some(isAim) && !AIM.test(words);

const isAim = ({ sentence, passage }: Occurrence): boolean =>
  AIM.test(sentence) || AIM.test(passage.headings.at(-1) ?? '');

/** Whether two dates are the ends of a range: 4月23日至5月25日. */
const areEndsOfRange = (a: Occurrence, b: Occurrence): boolean => {
  if (a.sentence !== b.sentence || a.quantity.type !== 'date') return false;
  const between = a.sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /^\s*(?:[至到~—–-]{1,2}|to|until|through)\s*$/.test(between);
};

/** What touches a figure on either side, marked by its side: two Han characters, or an English word. */
export const touchesOf = (text: string, start: number, end: number): string[] => [
  ...(/(?:\p{Script=Han}{2}|[A-Za-z]{4,} )$/u.exec(text.slice(0, start)) ?? []).map((words) => `${words}<`),
  ...(/^(?:\p{Script=Han}{2}| [A-Za-z]{4,})/u.exec(text.slice(end)) ?? []).map((words) => `>${words}`),
];

type Kind = 'part' | 'change' | 'each' | 'most' | 'least';

/** What words say of a figure: that it is a part of something, or a change (neither when they say both); of each; the most. */
export function kindsIn(words: string): Set<Kind> {
  const [isPart, isChange] = [PART.test(words), CHANGE.test(words)];
  return new Set<Kind>([
    ...(isPart === isChange ? [] : isPart ? (['part'] as const) : (['change'] as const)),
    ...(EACH.test(words) ? (['each'] as const) : []),
    ...(HIGHEST.test(words) ? (['most'] as const) : []),
    ...(LOWEST.test(words) ? (['least'] as const) : []),
  ]);
}

const EACH = /每|人均|户均|平均|均为|\b(?:per(?! ?cent)|average|each|a head|apiece|a year|an hour)\b/i;

const PART =
  /占|比重|份额|\b(?:shares?|of (?:the|all|its|their)|account\w* for|ma[kd]es? up|comprises?d?)\b/i;
const CHANGE =
  /增|[多少高低贵省]\p{Script=Han}?(?=\d)|[多少高低贵省]了?(?=[\d一二三四五六七八九十百千万]|$)|[多少高低]了|比[^，。；]{1,12}[多少高低贵]|[下升]降|降低|上升|提高|减少|回落|\b(?:rose|fell|grew|more|less|fewer|(?<!\bma[kd]es? )up|down|increas\w*|decreas\w*|lower\w*|reduc\w*|drop\w*|difference|change)\b/iu;

/** Whether words tell of a change. */
export const saysChange = (words: string): boolean => CHANGE.test(words);
export const isChangeThere = ({ sentence, start, end }: Occurrence): boolean =>
  saysChange(clauseAround(sentence, start, end));

export const kindsOf = ({ sentence, start, end }: Occurrence) =>
  kindsIn(ownClause(sentence, start, end).text);

/** Whether an occurrence stands in a heading, or alone on a line below it. */
const isInHeading = ({ sentence, passage, quantity }: Occurrence): boolean =>
  sentence.trim() === quantity.written || passage.headings.includes(sentence.replace(/^#+\s*/, '').trim());

/** The words that a claim says of its figures: the fields of an entry, or its text. */
const wordsOf = (claim: Claim): string =>
  claim.role === 'figure' ? (claim.own ?? []).join(' ') : claim.text;

/** Words for the time before, in a label or on a slide. */
const PREVIOUS =
  /上一?年|去年|上期|同期|年初|期初|此前|\b(?:previous|prior|before|earlier|ago|last year|from)\b/i;
const CURRENT = /本期|本年|本报告期|今年|\b(?:current|this year)\b/i;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * The cell of the same row for a later time, when a slide names no time and shows the cell of an earlier one: last year's
 * column for this year's.
 */
function laterCell(
  claim: Claim,
  { passage, cell }: Occurrence,
  rivals: readonly Candidate[],
): Candidate | undefined {
  const words = byItsLastYear([claim.text, claim.context, ...(claim.own ?? [])].join(' '));
  const time = timeOf(cell);
  if (!cell || time === undefined || PREVIOUS.test(words) || words.includes(String(time))) return undefined;
  return rivals.find(({ occurrence: other }) => {
    if (other.passage !== passage || !other.cell) return false;
    const [row, column] = [other.cell[0] === cell[0], other.cell[1] === cell[1]];
    return row !== column && (timeOf(other.cell) ?? 0) > time;
  });
}

/** The year that labels a cell; 0 for the time before and 9999 for this one. */
function timeOf(cell: Occurrence['cell']): number | undefined {
  const labels = cell?.join(' ') ?? '';
  const year = YEAR.exec(labels)?.[0];
  if (year !== undefined) return Number(year);
  return PREVIOUS.test(labels) ? 0 : CURRENT.test(labels) ? 9999 : undefined;
}

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
  if (best && best.fit >= FITS && best.fit >= own + BETTER) return best.rival;
  return otherColumn(cell, candidate.occurrence, inTable);
}

/** The cell beside the one found that has exactly the label of the column of the slide, which that one has not. */
function otherColumn(
  [row, column]: readonly [string, string],
  { cell }: Occurrence,
  inTable: readonly Candidate[],
): Candidate | undefined {
  if (!cell || column.trim() === '') return undefined;
  const isOne = (a: string, b: string) =>
    a.replace(/\s/g, '').toLowerCase() === b.replace(/\s/g, '').toLowerCase();
  if (
    [column, row].some((label) =>
      cell.some((its) => labelFit(label, its) > 0 && labelFit(its, label) > 0 && isOne(label, its)),
    )
  )
    return undefined;
  return inTable.find(
    ({ occurrence: { cell: its } }) =>
      its && its[0] === cell[0] && its[1] !== cell[1] && isOne(its[1], column),
  );
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

/** A letter or a number that tells two labels apart. */
const SIGN = /(?<![\p{L}\d])(?:[a-z]|\d{1,2}|i{1,3}|iv)$/u;
/** Letters and digits that are one name. */
const CODE = /^[a-z]+-?\d{2,}$/;

/** The part of a label that another one has, without their units; 0 for an empty one. */
function labelFit(label: string, other: string): number {
  const [a, b] = [label, other].map((one) =>
    byItsLastYear(one)
      .replace(/[（(][^（()）]*[）)]\s*$/, '')
      .trim()
      .toLowerCase(),
  );
  if (!a || !b) return 0;
  if (a.replace(/\s/g, '') === b.replace(/\s/g, '')) return 1;
  // SUX-81207 is no other part of SUX-81204.
  const [code, otherCode] = [a, b].map((label) => CODE.exec(label)?.[0]);
  if (code !== undefined && otherCode !== undefined) return code === otherCode ? 1 : 0;
  // Option A is no other part of Option B.
  const [sign, otherSign] = [a, b].map((label) => SIGN.exec(label)?.[0]);
  if (sign !== undefined && otherSign !== undefined && sign !== otherSign) return 0;
  const [own, its] = [tokensOf(a), tokensOf(b)];
  return own.size === 0 ? 0 : [...own].filter((token) => its.has(token)).length / own.size;
}
