import { findQuantities } from '../read/numbers.ts';
import { CLAUSE } from './sentence.ts';

/** A stretch of a text at a UTF-16 offset. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

const AND = /\b(?:and|but|while)\b|[和与及]/g;

/**
 * The part of a clause that speaks of the figure from `start` to `end` of a text: of “won 74 and lost six” the first half
 * speaks of 74.
 */
export function ownClause(text: string, start: number, end: number): Clause {
  let before = text.slice(0, start).split(CLAUSE).at(-1) ?? '';
  let after = text.slice(end).split(CLAUSE)[0] ?? '';
  const joint = [...before.matchAll(AND)].at(-1);
  if (joint && hasAmount(before)) before = before.slice(joint.index + joint[0].length);
  if (hasAmount(after)) after = after.split(AND)[0] ?? '';
  return { text: before + text.slice(start, end) + after, start: start - before.length };
}

const hasAmount = (text: string): boolean => findQuantities(text).some(({ type }) => type === 'amount');

/** The clause of a figure with the one before it: 场租最贵，318万元. */
export function withClauseBefore(text: string, clause: Clause): Clause {
  const before = /[^，。；！？：\n,.;:]*[，,]\s*$/.exec(text.slice(0, clause.start))?.[0] ?? '';
  return { text: before + clause.text, start: clause.start - before.length };
}
