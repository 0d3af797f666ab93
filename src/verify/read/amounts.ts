import { chineseNumeral, NUMERAL } from './chineseNumeral.ts';
import { arithmetic, type Exact, exact } from './exact.ts';
import { isIdiom } from './idioms.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Amount, Qualifier } from './quantity.ts';
import { leadingUnit, unitOf } from './units.ts';

/** Digits in groups of three, or not in groups. */
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
/** The digits or the numeral of an amount, without what belongs to it on either side. */
const CORE = new RegExp(
  `(?:(?:${DIGITS})[千万亿]){2,}|${DIGITS}|(?!零下)[${NUMERAL}]+(?:点[〇零一二三四五六七八九]+)?|半(?=[个年天日月周小])`,
  'gu',
);
/** How many characters before a figure may belong to it. */
const BEFORE = 16;
/** The longest numeral in characters. A longer one is no figure of a briefing, and exact arithmetic on it is slow. */
const LONGEST = 40;
const HALF = exact('0.5');
const ONE = exact('1');

/**
 * Every amount in a readable text: 3600余批, 零下40多摄氏度, 1.2亿多美元, 百分之五十, 七八公里, 三年半. Offsets are UTF-16
 * offsets in `text`. Articles and idioms are among them, with `isFigure` false.
 */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(CORE)].flatMap((match) => readAmount(text, match.index, match[0]) ?? []);
}

/** Reads the amount around `core`, the digits or the numeral at `coreStart`; `undefined` when `core` is no number. */
function readAmount(text: string, coreStart: number, core: string): Amount | undefined {
  const value = core.length > LONGEST ? undefined : numberOf(core);
  if (value === undefined) return undefined;
  const isRound = /^[十百千万亿]+$/.test(core);
  const before = text.slice(Math.max(0, coreStart - BEFORE), coreStart);
  const coreEnd = coreStart + core.length;
  const front = readFront(before, isRound);
  const back = readBack(text, coreEnd, core);
  const { unit: read, end } = back;
  const qualifiers = [...new Set([...front.qualifiers, ...back.qualifiers])].sort();
  const unit = unitOf(front.percent ? '%' : read.written || front.currency);
  const mantissa = back.half ? arithmetic.add(value.low, HALF) : value.low;
  const withUnit = (number: Exact) => {
    const size = arithmetic.multiply(arithmetic.multiply(number, back.multiplier), unit.factor);
    return front.isNegative ? arithmetic.negate(size) : size;
  };
  const isExplicit = /[\d半]/.test(core) || front.percent || front.isNegative || value.high !== undefined;
  return {
    type: 'amount',
    isFigure:
      isExplicit ||
      (isRound && isRoundFigure(core, read.written, qualifiers)) ||
      !isIdiom(core, before, text.slice(coreEnd), read),
    written: text.slice(coreStart - front.length, end),
    start: coreStart - front.length,
    end,
    value: withUnit(mantissa),
    ...(value.high ? { to: withUnit(value.high) } : {}),
    mantissa,
    unit: unit.name,
    isCounter: read.isCounter,
    noun: /^的?([\p{Script=Han}]{0,6})/u.exec(text.slice(end))?.[1] ?? '',
    qualifiers,
  };
}

/** Whether a numeral of 十, 百, 千, 万 and 亿 alone is a figure: it has a hedge (百余), or it is 十 before a unit (十吨). */
function isRoundFigure(core: string, unit: string, qualifiers: readonly Qualifier[]): boolean {
  return qualifiers.length > 0 || (core === '十' && unit !== '');
}

/** Reads what belongs to a figure after its digits: a hedge, a multiplier (万), a half (个半), a unit, a second hedge. */
function readBack(text: string, start: number, core: string) {
  let end = start;
  const qualifiers: Qualifier[] = [];
  const take = (form: RegExp): string => {
    const taken = form.exec(text.slice(end))?.[0] ?? '';
    end += taken.length;
    return taken;
  };
  const takeHedge = (form: RegExp) => {
    const taken = take(form);
    if (taken !== '') qualifiers.push(taken === '几' ? 'several' : 'over');
  };

  takeHedge(/^(?:[余多]|[来几](?!\p{Script=Han}*(?:说|讲))(?=[个万亿名人岁年天条家]))/u);
  const multiplier = take(/^(?:百(?!分)|千(?![米克瓦])|万|亿){1,3}/);
  if (multiplier !== '') takeHedge(/^[余多]/);
  const isHalfBeforeUnit = take(/^(?:个半(?=[年天月小])|半(?=[年天月小个]))/) !== '' && core !== '半';
  const unit = leadingUnit(text.slice(end));
  end += unit.written.length;
  const half = isHalfBeforeUnit || take(/^半(?!\p{Script=Han})/u) !== '';
  const hedge = qualifierAfter(text.slice(end));
  if (hedge) {
    qualifiers.push(hedge.qualifier);
    end += hedge.length;
  }
  return { end, multiplier: multiplierOf(multiplier), half, unit, qualifiers };
}

/** Reads what belongs to a figure before its digits: 百分之, a sign, a currency, a hedge. */
function readFront(before: string, isRound: boolean) {
  const percent = /百分之$/.exec(before)?.[0] ?? '';
  const sign = /(?:零下|负|(?<![\dA-Za-z%年月日)])-)$/.exec(before)?.[0] ?? '';
  const currency = /(?:US\$|[$¥])$/.exec(before)?.[0] ?? '';
  const length = percent.length + sign.length + currency.length;
  const hedge = qualifierBefore(before.slice(0, before.length - length), isRound);
  return {
    length: length + (hedge?.length ?? 0),
    percent: percent !== '',
    isNegative: sign !== '',
    currency: currency === '' ? '' : currency === '¥' ? '元' : '美元',
    qualifiers: hedge ? [hedge.qualifier] : [],
  };
}

/** Two digits in a row and a power of ten: 七八, 三四十. */
const APPROXIMATE = /^([一二三四五六七八九两])([二三四五六七八九])([十百千万亿]*)$/;

/** The value of digits or of a numeral; two values for an approximate one; `undefined` when it is none. */
function numberOf(core: string): { low: Exact; high?: Exact } | undefined {
  if (core === '半') return { low: HALF };
  if (/\d/.test(core)) return { low: sumOf(core) };
  // 七八公里 is seven to eight, 三四十 is thirty to forty, 三五个 is three to five.
  const [, first = '', second = '', step = ''] = APPROXIMATE.exec(core) ?? [];
  const low = chineseNumeral(first + step);
  const high = chineseNumeral(second + step);
  const isNext = low && high && arithmetic.same(arithmetic.add(low, multiplierOf(step)), high);
  if (isNext || (low && high && core.startsWith('三五'))) return { low, high };
  const value = chineseNumeral(core);
  return value && { low: value };
}

/** The value of digits with multipliers: 1亿2000万 is the sum of 1亿 and 2000万. */
function sumOf(core: string): Exact {
  let total = exact('0');
  for (const [, digits = '', multiplier = ''] of core.matchAll(/([\d, .]+)([千万亿]*)/g)) {
    const factor = exact(digits.replace(/[, ]/g, ''));
    total = arithmetic.add(total, arithmetic.multiply(factor, multiplierOf(multiplier)));
  }
  return total;
}

/** The value of 万, 百万 and the like; 1 for an empty text. */
function multiplierOf(written: string): Exact {
  const value = written === '' ? ONE : chineseNumeral(written);
  if (!value) throw new Error(`${written} is no multiplier`);
  return value;
}
