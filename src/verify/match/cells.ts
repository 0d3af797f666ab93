import type { Claim } from '../claims/claim.ts';
import { yearsIn } from '../read/dates.ts';
import type { Occurrence } from '../sources/document.ts';
import { byItsLastYear, tokensOf } from './affinity.ts';
import type { Candidate } from './search.ts';

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
export const isOfRow = (
  own: readonly [string, string] | undefined,
  [row]: readonly [string, string],
): boolean => own !== undefined && labelFit(own[0], row) >= FITS;

/** Words for the time before, in a label or on a slide. */
const PREVIOUS =
  /上一?年|去年|上期|同期|年初|期初|此前|\b(?:previous|prior|before|earlier|ago|last year|from)\b/i;
const CURRENT = /本期|本年|本报告期|今年|\b(?:current|this year)\b/i;

/**
 * The cell of the same row for a later time, when a slide names no time and shows the cell of an earlier one: last year's
 * column for this year's.
 */
export function laterCell(
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
  const [year] = yearsIn(labels);
  if (year !== undefined) return Number(year);
  return PREVIOUS.test(labels) ? 0 : CURRENT.test(labels) ? 9999 : undefined;
}

/** A cell whose labels fit by so much is the one meant, when they fit the cell found so much less: parts of a label. */
const FITS = 0.6;
const BETTER = 0.3;

/** The cell of the table whose row and column are labelled as a cell of the slide, when it is plainly another one. */
export function likelierCell(
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
