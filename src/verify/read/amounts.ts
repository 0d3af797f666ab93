import { chineseNumeral, NUMERAL } from './chineseNumeral.ts';
import { CODES } from './currencyCodes.ts';
import { ENGLISH_NUMBER, englishMultiplier, englishNoun, englishNumber } from './english.ts';
import { arithmetic, type Exact, exact } from './exact.ts';
import { isIdiom, LASTS } from './idioms.ts';
import { type Hedge, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Amount, Qualifier } from './quantity.ts';
import { leadingUnit, type Unit, type UnitRead, unitOf } from './units.ts';

/** Digits in groups of three, or not in groups. */
const DIGITS = '\\d+[½¼¾]|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
/** The forms of the digits or the numeral of an amount, without what belongs to it on either side. */
const PARTS = `(?:(?:${DIGITS})[千万亿]){2,}|(?:\\d{1,9}|[${NUMERAL}]{1,9})分之(?:\\d{1,9}(?:\\.\\d{1,9})?|[${NUMERAL}]{1,9}(?:点[〇零一二三四五六七八九]{1,9})?)`;
const NUMBERS = `${DIGITS}|(?!零(?:下|部件|[件售食钱星碎散工]))[${NUMERAL}]+(?:点[〇零一二三四五六七八九]+)?|半(?=[个年天日月周小])`;
const CORE = new RegExp(`${PARTS}|${NUMBERS}`, 'g');
const LATIN_CORE = new RegExp(`${PARTS}|${ENGLISH_NUMBER}|${NUMBERS}`, 'giu');
/** How many characters before a figure may belong to it. */
const BEFORE = 32;
/** The longest numeral in characters. A longer one is no figure of a briefing, and exact arithmetic on it is slow. */
const LONGEST = 40;
const HALF = exact('0.5');
const ONE = exact('1');

/**
 * Every amount in a readable text: 3600余批, 零下40多摄氏度, 1.2亿多美元, 百分之五十, 七八公里, 三年半. Offsets are UTF-16
 * offsets in `text`. Articles and idioms are among them, with `isFigure` false.
 */
export function findAmounts(text: string): Amount[] {
  let end = 0;
  return [...text.matchAll(/[a-z]/i.test(text) ? LATIN_CORE : CORE)].flatMap((match) =>
    partsOf(text, match.index, match[0]).flatMap(({ core, start }) => {
      // The 亿 of 3亿 is no number of its own.
      const amount = start < end ? undefined : readAmount(text, start, core);
      end = amount?.end ?? end;
      return amount ?? [];
    }),
  );
}

/** The numbers in digits with a space: one, 1 420; or the number of a label and a value, in Trench 1 420, Trench 2 310. */
function partsOf(text: string, start: number, core: string): { core: string; start: number }[] {
  const [first = '', ...rest] = core.split(' ');
  const label =
    /^\d/.test(core) && rest.length === 1 ? /(\p{L}{2,}) $/u.exec(text.slice(0, start))?.[1] : undefined;
  const isLabel = label !== undefined && text.split(new RegExp(`${label} (?=\\d)`)).length > 2;
  if (!isLabel) return [{ core, start }];
  return [
    { core: first, start },
    { core: rest.join(''), start: start + first.length + 1 },
  ];
}

/** Reads the amount around `core`, the digits or the numeral at `coreStart`; `undefined` when `core` is no number. */
function readAmount(text: string, coreStart: number, core: string): Amount | undefined {
  const { value, length } = valueAt(text, coreStart, core);
  if (value === undefined) return undefined;
  const before = text.slice(Math.max(0, coreStart - BEFORE), coreStart);
  const coreEnd = coreStart + length;
  const back = readBack(text, coreEnd, core, CURRENCY.test(before) || OPEN_MONEY.test(before));
  const isShort = core.length < 3 || SMALL.test(core);
  const isDuration = isShort && TIMES.has(unitOf(back.unit.written).name) && /(?<![a-z])over $/i.test(before);
  const front = readFront(before, isDuration, ROUND.test(core), text.charAt(coreEnd) === ')');
  const start = coreStart - front.length;
  const end = back.end + (front.isInParentheses ? 1 : 0);
  const rest = text.slice(end, end + NOUN_REACH);
  const qualifiers = [...new Set([...front.qualifiers, ...back.qualifiers])].sort();
  const spelled = value.isPart ? '%' : unitRead(back.unit.written, before, rest) || front.currency;
  const unit = unitOf(spelled);
  const signed = (number: Exact) => (front.isNegative ? arithmetic.negate(number) : number);
  const mantissa = signed(back.half ? arithmetic.add(value.low, HALF) : value.low);
  const withUnit = (number: Exact) =>
    arithmetic.multiply(arithmetic.multiply(number, back.multiplier), unit.factor);
  const surroundings = {
    before,
    rest,
    after: text.slice(coreEnd, coreEnd + NOUN_REACH),
    read: spelled,
    unit,
    qualifiers,
    back,
  };
  const isPlain = !value.isPart && !value.high && !front.isNegative;
  return {
    type: 'amount',
    isFigure: !isPlain || isFigure(core, surroundings),
    written: text.slice(start, end),
    start,
    end,
    value: withUnit(mantissa),
    ...(value.high ? { to: withUnit(signed(value.high)) } : {}),
    mantissa,
    unit: unit.name,
    isCounter: back.unit.isCounter,
    noun: /^的?(?![至到和或])([\p{Script=Han}]{1,6})/u.exec(rest)?.[1] ?? englishNoun(rest),
    qualifiers,
  };
}

/** The value of the digits or the numeral at `start`, and its length: three quarters of a million are 0.75 million. */
function valueAt(text: string, start: number, core: string): { value: Value | undefined; length: number } {
  const value = core.length > LONGEST ? undefined : numberOf(core);
  const after = text.slice(start + core.length);
  const whole = value?.isPart ? /^ of an?(?= (?:million|billion|trillion)\b)/.exec(after)?.[0] : undefined;
  if (!value || whole === undefined) return { value, length: core.length };
  return {
    value: { low: arithmetic.multiply(value.low, exact('0.01')) },
    length: core.length + whole.length,
  };
}

/** The unit behind a number; 8个点 after a word for growth are percentage points, and a factor of 1.7 is 1.7 times. */
function unitRead(written: string, before: string, rest: string): string {
  if (written === '' && /\bfactors? of (?:about |around |nearly |over )?$/i.test(before)) return '倍';
  if (written === '' && /^分(?!钟)/.test(rest) && /(?:小时|钟头)$/.test(before)) return '分钟';
  return written === '个' && /^点/.test(rest) && MOVES.test(before) ? '百分点' : written;
}

const ROUND = /^[十百千万亿]+$/;

/** What stands around a number. */
interface Around {
  readonly before: string;
  /** The text after its unit, and the text right after its digits. */
  readonly rest: string;
  readonly after: string;
  readonly read: string;
  readonly unit: Unit;
  readonly qualifiers: readonly Qualifier[];
  readonly back: { readonly isMultiplied: boolean; readonly unit: UnitRead };
}

/** Whether a number is a figure, and no article, idiom or small English number that only the source can make one. */
function isFigure(core: string, { before, rest, after, read, unit, qualifiers, back }: Around): boolean {
  if (/^[A-Za-z]/.test(core)) {
    const isMeasured =
      read !== '' &&
      unit.name !== '人' &&
      (unit.name !== '百分点' || /^half/i.test(core)) &&
      !/^one$/i.test(core);
    return back.isMultiplied || isMeasured || !SMALL.test(core);
  }
  // 半年增加 speaks of the half year of a report; 用时半年 is a figure.
  if (core === '半' && /^年[增减升降净同多少]/.test(after) && !LASTS.test(before)) return false;
  if (/[\d半]/.test(core)) return true;
  const isRoundFigureHere = ROUND.test(core) && isRoundFigure(core, read, qualifiers, before, rest);
  return isRoundFigureHere || !isIdiom(core, before, after, back.unit);
}

/** Units of time: grown over 18 months means during them. */
const TIMES = new Set(['月', '年', '分钟', '季度']);
/** Characters after a figure that may say what it counts. */
const NOUN_REACH = 60;
/** Before 8个点 these words make the points percentage points. */
const MOVES = /(?:增长|提高|上升|下降|回落|增加|降低|提升|涨|跌)[了约近]?$/;
/** English numbers up to ten are figures only where the source counts the same thing: two of us, three things. */
const SMALL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/**
 * Whether a numeral of 十, 百, 千, 万 and 亿 alone is a figure: it has a hedge (百余), it is 十 before a unit (十吨), or it
 * counts money, goods or people behind a verb or a noun (捐款千万元, but not 单位：万元, and not 以亿元计).
 */
function isRoundFigure(
  core: string,
  unit: string,
  qualifiers: readonly Qualifier[],
  before: string,
  after: string,
): boolean {
  if (qualifiers.length > 0 || (core === '十' && unit !== '' && !/每$/.test(before))) return true;
  const isCounted = /^(?:元|美元|欧元|元人民币|吨|亩|公顷|人|人次|名|台|辆|千瓦时?)$/.test(unit);
  return (
    isCounted &&
    (/\p{Script=Han}$/u.test(before) || (before === '' && /^人/.test(unit))) &&
    !/[以按位每论成上]$/.test(before) &&
    !/^(?:[计户家空级]|大会|之)/.test(after)
  );
}

/** Reads what belongs to a figure after its digits: a hedge, a multiplier (万), a half (个半), a unit, a second hedge. */
function readBack(text: string, start: number, core: string, isMoney: boolean) {
  let end = start;
  const qualifiers: Qualifier[] = [];
  const take = (form: RegExp): string => {
    const taken = form.exec(text.slice(end, end + NOUN_REACH))?.[0] ?? '';
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
  const english = englishMultiplier(text.slice(end, end + NOUN_REACH), isMoney);
  end += english?.length ?? 0;
  const isHalfBeforeUnit = take(/^(?:个半(?=[年天月小])|半(?=[年天月小个]))/) !== '' && core !== '半';
  const unit = leadingUnit(text.slice(end, end + NOUN_REACH));
  end += unit.length;
  const half = isHalfBeforeUnit || take(/^半(?!\p{Script=Han})/u) !== '';
  const hedge = qualifierAfter(text.slice(end, end + NOUN_REACH));
  if (hedge) {
    qualifiers.push(hedge.qualifier);
    end += hedge.length;
  }
  return {
    end,
    multiplier: english?.factor ?? multiplierOf(multiplier),
    isMultiplied: english !== undefined,
    half,
    unit,
    qualifiers,
  };
}

/** The signs and codes of currencies before a figure. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US$: '美元',
  USD: '美元',
  $: '美元',
  '¥': '元',
  RMB: '元',
  CNY: '元',
  '€': '欧元',
  EUR: '欧元',
  '£': '英镑',
  GBP: '英镑',
  HK$: '港元',
  JPY: '日元',
  CHF: '瑞士法郎',
};
const CURRENCY = new RegExp(`(?<![A-Za-z])(?:(?:US\\$|HK\\$|[$¥€£])|(?:${CODES}) ?)$`);
/** What stands before the second number of a range of money: $325–340m. */
const OPEN_MONEY = /[$€£]\d[\d.,]*(?: ?[–—-] ?| to )$/;
const SIGN = /(?:零下|负|(?<![A-Za-z])(?:minus|negative) |(?<![\dA-Za-z%年月日)])-)$/;

/**
 * Reads what belongs to a figure before its digits: a sign, a currency, a hedge. `isClosed` says that a parenthesis closes
 * right behind the digits: ($3.2) and a cell (3.2) are negative. `isDuration` says that over means during: over 18 months.
 */
function readFront(before: string, isDuration: boolean, isRound: boolean, isClosed: boolean) {
  const inner = endOf(before, SIGN);
  const currency = endOf(before.slice(0, before.length - inner.length), CURRENCY);
  const outer = inner === '' ? endOf(before.slice(0, before.length - currency.length), SIGN) : '';
  const rest = before.slice(0, before.length - currency.length - inner.length - outer.length);
  const isSigned = inner + outer !== '';
  const opened = isClosed && !isSigned ? endOf(rest, currency === '' ? /(?:^|[$€£¥])\($/ : /\($/) : '';
  const hedges = opened !== '' || isDuration ? [] : hedgesBefore(rest, isRound);
  return {
    length: before.length - rest.length + hedges.reduce((sum, { length }) => sum + length, 0) + opened.length,
    isNegative: isSigned || opened !== '',
    isInParentheses: opened !== '',
    currency: CURRENCIES[currency.trim() || opened.slice(0, -1)] ?? currency.trim(),
    qualifiers: hedges.map(({ qualifier }) => qualifier),
  };
}

/** The hedges at the end of a text: two of 近不到半年, which no source has. */
function hedgesBefore(text: string, isRound: boolean): Hedge[] {
  const hedge = qualifierBefore(text, isRound);
  if (!hedge) return [];
  const second = qualifierBefore(text.slice(0, text.length - hedge.length), false);
  const isDouble = second && second.qualifier !== hedge.qualifier && /\p{Script=Han}$/u.test(text);
  return isDouble ? [hedge, second] : [hedge];
}

const endOf = (text: string, form: RegExp): string => form.exec(text)?.[0] ?? '';

/** Two digits in a row and a power of ten: 七八, 三四十. */
const APPROXIMATE = /^([一二三四五六七八九两])([二三四五六七八九])([十百千万亿]*)$/;

/** A number as it is written; two values for an approximate one. A part of a whole is in percent. */
interface Value {
  readonly low: Exact;
  readonly high?: Exact;
  readonly isPart?: boolean;
}

const FRACTIONS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

/** The value of digits or of a numeral; `undefined` when it is none. */
function numberOf(core: string): Value | undefined {
  if (core === '半') return { low: HALF };
  if (core.includes('分之')) return partOf(core);
  const english = englishNumber(core);
  if (english)
    return { low: english.isPart ? inPercent(english.value) : english.value, isPart: english.isPart };
  const mixed = /^(\d+)([½¼¾])$/.exec(core);
  if (mixed) return { low: arithmetic.add(exact(mixed[1] ?? ''), exact(FRACTIONS[mixed[2] ?? ''] ?? '0')) };
  if (/\d/.test(core)) return { low: sumOf(core) };
  return rangeIn(core) ?? approximate(core);
}

/** The range of 一百二三十: 120 to 130. */
function rangeIn(core: string): Value | undefined {
  const [, whole = '', less = '', more = '', ten = ''] =
    /^(.+[百千万])([一二三四五六七八])([二三四五六七八九])([十百千])$/.exec(core) ?? [];
  if (whole === '') return undefined;
  const [low, high] = [chineseNumeral(whole + less + ten), chineseNumeral(whole + more + ten)];
  return low && high && { low, high };
}

/** The value of a Chinese numeral; two of an approximate one. */
function approximate(core: string): Value | undefined {
  // 七八公里 is seven to eight, 三四十 is thirty to forty, 三五个 is three to five.
  const [, first = '', second = '', step = ''] = APPROXIMATE.exec(core) ?? [];
  const low = chineseNumeral(first + step);
  const high = chineseNumeral(second + step);
  const isNext = low && high && arithmetic.same(arithmetic.add(low, multiplierOf(step)), high);
  if (isNext || (low && high && core.startsWith('三五'))) return { low, high };
  const value = chineseNumeral(core);
  return value && { low: value };
}

const inPercent = (part: Exact): Exact => arithmetic.multiply(part, exact('100'));

/** The value of 三分之二 or 百分之50 in percent. */
function partOf(core: string): Value | undefined {
  const [below, above] = core
    .split('分之')
    .map((number) => (/\d/.test(number) ? exact(number) : chineseNumeral(number)));
  const part = above && below && arithmetic.divide(above, below);
  return part && { low: inPercent(part), isPart: true };
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
