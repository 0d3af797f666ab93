import { chineseNumeral, NUMERAL } from './chineseNumeral.ts';
import { arithmetic, type Exact, exact } from './exact.ts';
import { isIdiom } from './idioms.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Amount, Qualifier } from './quantity.ts';
import { leadingUnit, unitOf } from './units.ts';

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
const CORE = new RegExp(
  `(?:(?:${DIGITS})[千万亿]){2,}|${DIGITS}|(?!零下)[${NUMERAL}]+(?:点[〇零一二三四五六七八九]+)?|半(?=[个年天日月周小])`,
  'gu',
);
/** Characters before a figure that may belong to it. */
const BEFORE = 16;
/** Characters of a numeral; what is longer is no figure of a briefing, and slow to reckon with. */
const LONGEST = 40;
const HALF = exact('0.5');
const ONE = exact('1');

/**
 * Every amount in a readable text: 3600余批, 零下40多摄氏度, 1.2亿多美元, 百分之五十, 七八公里, 三年半.
 * Offsets are those of `text`. Articles and idioms come too, marked as no figures.
 */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(CORE)].flatMap((match) => readAmount(text, match.index, match[0]) ?? []);
}

function readAmount(text: string, at: number, core: string): Amount | undefined {
  const value = core.length > LONGEST ? undefined : numberOf(core);
  if (value === undefined) return undefined;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const isChinese = !/\d/.test(core);
  const isRound = isChinese && /^[十百千万亿]+$/.test(core);
  let end = at + core.length;
  const qualifiers = new Set<Qualifier>();
  const take = (form: RegExp): string => {
    const taken = form.exec(text.slice(end))?.[0] ?? '';
    end += taken.length;
    return taken;
  };
  const hedge = (taken: string) => {
    if (taken !== '') qualifiers.add(taken === '几' ? 'several' : 'over');
  };

  hedge(take(/^(?:[余多]|[来几](?!\p{Script=Han}*(?:说|讲))(?=[个万亿名人岁年天条家]))/u));
  const times = take(/^(?:百(?!分)|千(?![米克瓦])|万|亿){1,3}/);
  if (times !== '') hedge(take(/^[余多]/));
  const scale = times === '' ? ONE : (chineseNumeral(times) ?? ONE);
  const halfMore = take(/^(?:个半(?=[年天月小])|半(?=[年天月小个]))/) !== '' && core !== '半';
  const read = leadingUnit(text.slice(end));
  end += read.written.length;
  const half = halfMore || take(/^半(?!\p{Script=Han})/u) !== '';
  const after = qualifierAfter(text.slice(end));
  if (after) {
    qualifiers.add(after.qualifier);
    end += after.length;
  }

  const front = readFront(before, isRound);
  for (const qualifier of front.qualifiers) qualifiers.add(qualifier);
  const percent = front.percent;
  const unit = percent ? unitOf('%') : unitOf(read.written || front.currency);
  const mantissa = half ? arithmetic.add(value.low, HALF) : value.low;
  const grown = (figure: Exact) => {
    const sized = arithmetic.multiply(arithmetic.multiply(figure, scale), unit.factor);
    return front.isNegative ? arithmetic.negate(sized) : sized;
  };
  const isFigure =
    !isChinese ||
    percent ||
    core === '半' ||
    value.high !== undefined ||
    front.isNegative ||
    (isRound && (qualifiers.size > 0 || (core === '十' && read.written !== ''))) ||
    !isIdiom(core, before, text.slice(at + core.length), read);
  return {
    kind: 'amount',
    isFigure,
    written: text.slice(at - front.length, end),
    start: at - front.length,
    end,
    value: grown(mantissa),
    ...(value.high ? { to: grown(value.high) } : {}),
    mantissa,
    unit: unit.name,
    isCounter: read.isCounter,
    noun: /^的?([\p{Script=Han}]{0,6})/u.exec(text.slice(end))?.[1] ?? '',
    qualifiers: [...qualifiers].sort(),
  };
}

/** What stands right before a figure and belongs to it: 百分之, a sign, a currency, a hedge. */
function readFront(before: string, isRound: boolean) {
  const percent = /百分之$/.exec(before)?.[0] ?? '';
  const sign = /(?:零下|负|(?<![\dA-Za-z%年月日)])-)$/.exec(before)?.[0] ?? '';
  const currency = /(?:US\$|[$¥])$/.exec(before)?.[0] ?? '';
  const own = percent.length + sign.length + currency.length;
  const hedge = qualifierBefore(before.slice(0, before.length - own), isRound);
  return {
    length: own + (hedge?.length ?? 0),
    percent: percent !== '',
    isNegative: sign !== '',
    currency: currency === '' ? '' : currency === '¥' ? '元' : '美元',
    qualifiers: hedge ? [hedge.qualifier] : [],
  };
}

const APPROXIMATE = /^([一二三四五六七八九两])([二三四五六七八九])([十百千万亿]*)$/;

function numberOf(core: string): { low: Exact; high?: Exact } | undefined {
  if (core === '半') return { low: HALF };
  if (/\d/.test(core)) return { low: sumOf(core) };
  // 七八公里 is seven to eight, 三四十 thirty to forty, 三五个 three to five.
  const [, first = '', second = '', step = ''] = APPROXIMATE.exec(core) ?? [];
  const low = chineseNumeral(first + step);
  const high = chineseNumeral(second + step);
  const one = step === '' ? ONE : chineseNumeral(step);
  const isNext = low && high && one && arithmetic.same(arithmetic.add(low, one), high);
  if (isNext || (low && high && core.startsWith('三五'))) return { low, high };
  const value = chineseNumeral(core);
  return value && { low: value };
}

/** 1亿2000万 is the sum of its parts. */
function sumOf(core: string): Exact {
  let total = exact('0');
  for (const part of core.matchAll(/([\d, .]+)([千万亿]*)/g)) {
    const digits = exact((part[1] ?? '').replace(/[, ]/g, ''));
    const scale = part[2] ? (chineseNumeral(part[2]) ?? ONE) : ONE;
    total = arithmetic.add(total, arithmetic.multiply(digits, scale));
  }
  return total;
}
