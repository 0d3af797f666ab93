import { findAmounts } from './amounts.ts';
import { chineseNumeral, NUMERAL } from './chineseNumeral.ts';
import { findDates } from './dates.ts';
import { arithmetic } from './exact.ts';
import type { Amount, NumberName, Ordinal, Quantity } from './quantity.ts';
import { readable } from './readable.ts';
import { Stretches } from './stretches.ts';
import { leadingUnit, unitOf } from './units.ts';

/**
 * Every quantity of a text, in order: amounts, ranks, dates and names made of digits. The text may have Chinese numerals,
 * full-width digits, spaces beside digits and inline Markdown. Offsets are UTF-16 offsets in `written`.
 */
export function findQuantities(written: string): Quantity[] {
  const { text, offsetOf } = readable(written);
  const quantities: Quantity[] = [];
  const taken = new Stretches(text.length);
  const add = (candidates: readonly Quantity[]) => {
    quantities.push(...candidates.filter(({ start, end }) => taken.take(start, end)));
  };
  add(findNames(text));
  add(findDates(text));
  add(findOrdinals(text));
  const amounts = findAmounts(text).filter(
    ({ start, unit }) => !text.startsWith('百分之', start) || unit === '%',
  );
  add(joinRanges(text, amounts));
  return quantities
    .sort((a, b) => a.start - b.start)
    .map((quantity) => ({
      ...quantity,
      start: offsetOf(quantity.start),
      end: offsetOf(quantity.end - 1) + 1,
    }));
}

/** The longest number of a rank, in characters. */
const LONGEST = 12;
const ORDINAL = new RegExp(`第(\\d+|[${NUMERAL}]+)|首(?=[次家个批届])`, 'gu');

/** Names made of digits: 5+2, 7×24, A4, GB2312, 85后. */
function findNames(text: string): NumberName[] {
  const form =
    /\d+(?:[+×xX*]\d+)+|(?<![A-Za-z])[A-Za-z][A-Za-z-]*-?\d+(?:\.\d+)?(?![\d.]*[%年月日])|\d0后|\d5后/gu;
  return [...text.matchAll(form)].map((match) => ({
    type: 'name',
    isFigure: true,
    written: match[0],
    name: match[0].toUpperCase().replace(/[X*]/g, '×'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Ranks and numbers in a series: 第三站, 首次. */
function findOrdinals(text: string): Ordinal[] {
  return [...text.matchAll(ORDINAL)].flatMap((match) => {
    const numeral = match[1] ?? '1';
    if (numeral.length > LONGEST) return [];
    const value = /\d/.test(numeral) ? { n: BigInt(numeral), d: 1n } : chineseNumeral(numeral);
    if (!value) return [];
    const after = text.slice(match.index + match[0].length);
    const unit = leadingUnit(after).written;
    const end = match.index + match[0].length + unit.length;
    return {
      type: 'ordinal',
      // 第一时间, 第一线 and 第一书记 are no ranks. 首次 needs no confirmation, but confirms 第一次.
      isFigure: match[1] !== undefined && !/^(?:时间|线|手|书记|责任|要务)/.test(after),
      written: text.slice(match.index, end),
      start: match.index,
      end,
      value,
      unit: unitOf(unit).name,
      noun: /^\p{Script=Han}{0,6}/u.exec(text.slice(end))?.[0] ?? '',
    };
  });
}

/** Joins 3—5天 to one range, and gives the first amount of 三、四家 the unit of the second. */
function joinRanges(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of [...amounts].reverse()) {
    const next = joined.at(-1);
    const between = next ? text.slice(amount.end, next.start) : '';
    const isOpen = amount.noun === '' && (amount.unit === '' || amount.unit === next?.unit);
    if (!next || !isOpen || next.to || !/^(?:[—–~～至到-]{1,2}|[、和或])$/u.test(between))
      joined.push(amount);
    else if (/[、和或]/.test(between))
      joined.push({ ...amount, unit: next.unit, isCounter: next.isCounter, noun: next.noun });
    else if (arithmetic.isLess(amount.mantissa, next.mantissa)) {
      const low = amount.unit === '' ? rescaled(amount, next) : amount.value;
      joined[joined.length - 1] = {
        ...next,
        start: amount.start,
        written: text.slice(amount.start, next.end),
        value: low,
        to: next.value,
        qualifiers: [...new Set([...amount.qualifiers, ...next.qualifiers])].sort(),
      };
    } else joined.push(amount);
  }
  return joined.reverse();
}

/** The value of the first number of a range with the multiplier of the second: 3 is 30 000 in 3—5万. */
function rescaled(amount: Amount, second: Amount) {
  const scale = arithmetic.divide(second.value, second.mantissa);
  return scale ? arithmetic.multiply(amount.value, scale) : amount.value;
}
