import { arithmetic } from '../read/exact.ts';
import type { Amount, DatePoint, Ordinal, Quantity } from '../read/quantity.ts';

/**
 * How a figure of a slide agrees with one of its source: `same`, or the one thing in which it differs.
 * `undefined` when it is another figure altogether.
 */
export type Agreement = 'same' | 'qualifier' | 'unit' | undefined;

/** A figure of a source with the words around it. */
export interface Sourced {
  readonly quantity: Quantity;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** `context` is what the slide says with the figure: its sentence, its label, its title. */
export function agreement(claimed: Quantity, source: Sourced, context: string): Agreement {
  const found = source.quantity;
  if (claimed.kind === 'amount' && found.kind === 'amount')
    return amounts(claimed, found, source.sentence, context);
  if (claimed.kind === 'ordinal' && found.kind === 'ordinal') return ordinals(claimed, found);
  if (claimed.kind === 'date' && found.kind === 'date') return dates(claimed, found);
  if (claimed.kind === 'name' && found.kind === 'name')
    return claimed.name === found.name ? 'same' : undefined;
  return undefined;
}

/** Whether two amounts count or measure the same kind of thing, whatever their values. */
export function unitsAgree(claimed: Amount, found: Amount, sentence: string, context: string): boolean {
  if (claimed.unit === found.unit) return true;
  // A bare figure, as in a table's cell: its unit stands in a header, and its value must do.
  if (claimed.unit === '' && claimed.noun === '') return true;
  const countsThings = (amount: Amount) => amount.unit === '' || amount.isCounter;
  // 30多国 is 30多个国家, 18个支部 is 18支部.
  if (claimed.unit !== '' && found.isCounter && found.noun.startsWith(claimed.unit)) return true;
  if (found.unit !== '' && claimed.isCounter && claimed.noun.startsWith(found.unit)) return true;
  if (!countsThings(claimed) || !countsThings(found)) return false;
  const [said, meant] = [claimed.noun.slice(0, 2), found.noun.slice(0, 2)];
  if (said === '') return context.includes(meant);
  // 流程图37个 has what is counted before it.
  return meant === '' ? sentence.includes(said) : said === meant;
}

function amounts(claimed: Amount, found: Amount, sentence: string, context: string): Agreement {
  const sameEnd = claimed.to && found.to ? arithmetic.same(claimed.to, found.to) : claimed.to === found.to;
  // 一支队伍 is no proof of 1支.
  if (!found.isFigure && /\d/.test(claimed.written)) return undefined;
  const isBare = claimed.unit === '' && claimed.noun === '';
  const sameValue =
    arithmetic.same(claimed.value, found.value) || (isBare && arithmetic.same(claimed.value, found.mantissa));
  if (!sameValue || !sameEnd) return undefined;
  if (!unitsAgree(claimed, found, sentence, context)) return 'unit';
  return claimed.qualifiers.join() === found.qualifiers.join() ? 'same' : 'qualifier';
}

function ordinals(claimed: Ordinal, found: Ordinal): Agreement {
  // 首次 proves 第一次; 第一时间 proves nothing.
  const isRank = found.isFigure || found.written.startsWith('首');
  if (!isRank || !arithmetic.same(claimed.value, found.value)) return undefined;
  return claimed.unit === '' || found.unit === '' || claimed.unit === found.unit ? 'same' : 'unit';
}

function dates(claimed: DatePoint, found: DatePoint): Agreement {
  const parts = ['year', 'day', 'stage', 'hour', 'minute'] as const;
  const months = claimed.toMonth === undefined ? [found.month, found.toMonth] : [found.month];
  const isSameMonth = claimed.month === undefined || months.includes(claimed.month);
  const isSameEnd = claimed.toMonth === undefined || claimed.toMonth === found.toMonth;
  const isSameRest = parts.every((part) => claimed[part] === undefined || claimed[part] === found[part]);
  return isSameMonth && isSameEnd && isSameRest ? 'same' : undefined;
}
