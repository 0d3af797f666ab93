import { findAmounts } from './amounts.ts';
import { chineseNumeral, NUMERAL } from './chineseNumeral.ts';
import { CODES } from './currencyCodes.ts';
import { findDates } from './dates.ts';
import { arithmetic, exact } from './exact.ts';
import { findFolds } from './folds.ts';
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
    for (const one of candidates) if (taken.take(one.start, one.end)) quantities.push(one);
  };
  add(findNames(text));
  add(findDates(text));
  add(findOrdinals(text));
  add(findFolds(text));
  add(joinRanges(text, findAmounts(text)));
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
const ORDINAL = new RegExp(
  `第(\\d+|[${NUMERAL}]+)|首(?=[次家个批届位])|(?<=[之居列榜])首(?!\\p{Script=Han})`,
  'gu',
);

/** Words and signs that stand before a figure without a space where a prefix and a value are joined, quarters and fiscal years. */
const NO_NAME = `(?:[Oo]ver|[Aa]bout|[Nn]early|[Aa]lmost|[Aa]round|[Ss]ome|[Uu]nder|[Bb]elow|[Aa]bove|[Uu]p to|[Aa]t least|[Aa]pproximately|[Rr]oughly|[Ll]oss|[Mm]inus|${CODES}|US|FY|[Mm]id|[Ee]arly|[Ll]ate)[ -]?(?=\\d)`;
const NAME = new RegExp(
  `(?<!\\d)\\d{1,40}(?:[+×xX*]\\d{1,40})+|(?<![A-Za-z])(?!${NO_NAME}|[QH][1-4](?!\\d))[A-Za-z][A-Za-z-]{0,40}-?\\d{1,40}(?:\\.\\d{1,40})?(?![\\d.]{0,99}[%年月日])|\\d0后|\\d5后`,
  'gu',
);

/** Names made of digits: 5+2, 7×24, A4, GB2312, 85后. No part is longer than 40 characters, so each start is read quickly. */
function findNames(text: string): NumberName[] {
  return [...text.matchAll(NAME)].map((match) => ({
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
  return [...inARow(text), ...hanOrdinals(text)];
}

const NTH = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const IN_A_ROW = new RegExp(
  `\\b(${NTH.join('|')}) (?:(?:straight|consecutive|successive) [a-z]+|[a-z]+ (?:running|in a row|in succession))\\b`,
  'gi',
);

/** The third year in a row. */
const inARow = (text: string): Ordinal[] =>
  [...text.matchAll(IN_A_ROW)].map(({ 0: written, 1: word = '', index: start }) => ({
    type: 'ordinal',
    isFigure: true,
    written,
    start,
    end: start + written.length,
    value: { n: BigInt(NTH.indexOf(word.toLowerCase()) + 2), d: 1n },
    unit: '',
    noun: '',
  }));

function hanOrdinals(text: string): Ordinal[] {
  return [...text.matchAll(ORDINAL)].flatMap((match) => {
    const numeral = match[1] ?? '1';
    if (numeral.length > LONGEST) return [];
    const value = /\d/.test(numeral) ? { n: BigInt(numeral), d: 1n } : chineseNumeral(numeral);
    if (!value) return [];
    const after = text.slice(match.index + match[0].length);
    const { written: unit, length } = leadingUnit(after);
    const end = match.index + match[0].length + length;
    return {
      type: 'ordinal',
      // 第一时间, 第一线 and 第一书记 are no ranks. 首次 needs no confirmation, but confirms 第一次.
      isFigure:
        match[1] !== undefined &&
        !/^(?:时间|线|手|书记|责任|要务)/.test(after) &&
        // The second day is mostly the next one.
        !(numeral === '二' && /^天/.test(after)),
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
    const link = next && linkOf(text, amount, next);
    if (next && link === 'time') joined[joined.length - 1] = timeOf(text, amount, next);
    else if (next && link === 'range') joined[joined.length - 1] = rangeOf(text, amount, next);
    else if (next && link === 'list')
      joined.push({ ...amount, unit: next.unit, isCounter: next.isCounter, noun: next.noun });
    else joined.push(amount);
  }
  return joined.reverse();
}

/** Words that tell of a change by the amount behind them. */
const BY =
  /(?:\b(?:by|up|down) |[增减提上下降升涨跌][加少高升低降长]?了?|净[增减])(?:about |nearly |over |some |近|约)?$/u;

/** The ends of a range are nearer to each other: rose by 21 to 386. */
const FAR = exact('4');

/** Whether an amount begins a change: 从3天到5天, from 3 to 5; or by an amount with its own unit: fell by £17m to £88m. */
function isChange({ unit, value, mantissa }: Amount, next: Amount, before: string): boolean {
  if (/(?:从|由|自|(?<!\brang(?:e|es|ed|ing) )from )$/u.test(before)) return true;
  const isFar = arithmetic.isLess(arithmetic.multiply(mantissa, FAR), next.mantissa);
  return (isFar || unit !== '' || !arithmetic.same(value, mantissa)) && BY.test(before);
}

/** Whether two amounts may have one unit. £735–750 million has its currency before the first number only. */
function mayShareUnit({ unit, written }: Amount, next: Amount): boolean {
  const isCurrency = /^(?:US\$|HK\$|[$€£¥]|[A-Z]{3} ?)\d/.test(written) && next.unit === '';
  return unit === '' || unit === next.unit || isCurrency;
}

/** How two neighbouring amounts belong together; `undefined` when they do not. */
function linkOf(text: string, amount: Amount, next: Amount): 'list' | 'range' | 'time' | undefined {
  if (isTimeAndMore(text, amount, next)) return 'time';
  if (next.to || amount.noun !== '' || !mayShareUnit(amount, next)) return undefined;
  const between = text.slice(amount.end, next.start);
  // A mark and a part of a whole behind a number begin something new: 1,184, and two in five.
  if (next.unit === '%' && !/\d/.test(next.written)) return undefined;
  const before = text.slice(Math.max(0, amount.start - 14), amount.start);
  const join = joinOf(between, before);
  if (join === 'list') return amount.unit === '' ? join : undefined;
  if (!join || (join === 'to' && isChange(amount, next, before))) return undefined;
  return arithmetic.isLess(amount.mantissa, next.mantissa) ? 'range' : undefined;
}

/**
 * What the words between two amounts make of them: a list; with `to` a range or a change; with `between`, a dash or the
 * words between … and, a range.
 */
function joinOf(between: string, before: string): 'list' | 'between' | 'to' | undefined {
  if (between === ' and ' && /between (?:AD |BC )?$/i.test(before)) return 'between';
  if (/^(?:[、和或]|(?:,| and|, and| or) )$/u.test(between)) return 'list';
  if (/^ ?[—–~～-]{1,2} ?$/u.test(between)) return 'between';
  return /^(?:[至到]| to )$/u.test(between) ? 'to' : undefined;
}

/** Whether two amounts are one time: 1小时20分钟, 2 hours and 5 minutes. */
const isTimeAndMore = (text: string, { unit, end, value, mantissa, to }: Amount, next: Amount): boolean =>
  unit === '分钟' &&
  next.unit === unit &&
  !to &&
  !next.to &&
  /^(?: | and )?$/.test(text.slice(end, next.start)) &&
  arithmetic.isLess(next.value, value) &&
  !arithmetic.same(value, mantissa);

const timeOf = (text: string, first: Amount, second: Amount): Amount => {
  const value = arithmetic.add(first.value, second.value);
  const written = text.slice(first.start, second.end);
  return { ...second, start: first.start, written, value, mantissa: value, qualifiers: first.qualifiers };
};

const rangeOf = (text: string, low: Amount, high: Amount): Amount => ({
  ...high,
  unit: high.unit || low.unit,
  start: low.start,
  written: text.slice(low.start, high.end),
  value: low.unit === '' || arithmetic.same(low.value, low.mantissa) ? rescaled(low, high) : low.value,
  to: high.value,
  qualifiers: [...new Set([...low.qualifiers, ...high.qualifiers])].sort(),
});

/** The value of the first number of a range with the multiplier of the second: 3 is 30 000 in 3—5万. */
function rescaled(amount: Amount, second: Amount) {
  const scale = arithmetic.divide(second.value, second.mantissa);
  return scale ? arithmetic.multiply(amount.value, scale) : amount.value;
}
