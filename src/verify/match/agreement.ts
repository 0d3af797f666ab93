import { isPerson, stem } from '../read/english.ts';
import { arithmetic, type Exact, exact } from '../read/exact.ts';
import { findQuantities } from '../read/numbers.ts';
import type { Amount, DatePoint, Ordinal, Quantity } from '../read/quantity.ts';
import { leadingUnit, unitOf } from '../read/units.ts';
import type { Passage } from '../sources/passages.ts';
import { clauseAround } from '../sources/sentence.ts';
import { isPartInWords, isRounded, significant } from './rounding.ts';

/**
 * The agreement of a figure on a slide with a figure of a source: `same`; `rounded` when the slide shows the source's figure
 * rounded to the places shown; or the one property in which it differs, a hedge (`qualifier`) or the unit; `undefined` for
 * two different figures.
 */
export type Agreement = 'same' | 'rounded' | 'qualifier' | 'unit' | undefined;

/** A figure of a source with its sentence. */
export interface Sourced {
  readonly quantity: Quantity;
  readonly sentence: string;
  /** The UTF-16 offsets of the figure in `sentence`. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly cell?: readonly [string, string] | undefined;
  readonly passage?: Passage | undefined;
}

/** Compares a figure of a slide with one of a source. `context` is the text that the slide shows with it: sentence, label, title. */
export function agreement(claimed: Quantity, source: Sourced, context: string): Agreement {
  const { quantity } = source;
  if (claimed.type === 'amount' && quantity.type === 'amount')
    return amounts(claimed, quantity, source, context);
  if (claimed.type === 'ordinal' && quantity.type === 'ordinal') return ordinals(claimed, quantity);
  if (claimed.type === 'date' && quantity.type === 'date') return dates(claimed, quantity);
  if (
    isNthInARow(claimed, quantity, source.sentence) ||
    isNthInARow(quantity, claimed, quantity.written + source.sentence)
  )
    return 'same';
  if (isSameNumber(claimed, quantity) || isSameNumber(quantity, claimed)) return 'same';
  if (claimed.type === 'name' && quantity.type === 'name')
    return claimed.name === quantity.name ? 'same' : undefined;
  return undefined;
}

/** Whether the ninth quarter in a row makes nine quarters of it. `words` are those around the count. */
const isNthInARow = (nth: Quantity, count: Quantity, words: string): boolean =>
  nth.type === 'ordinal' &&
  count.type === 'amount' &&
  arithmetic.same(nth.value, count.value) &&
  IN_A_ROW.test(nth.written) &&
  IN_A_ROW.test(words);

const IN_A_ROW = /\b(?:straight|consecutive|successive|running|in a row|in succession)\b/i;

/** Whether a bare number that looks like a year is an amount: 1904 is 1,904 patients. */
const isSameNumber = (year: Quantity, amount: Quantity): boolean =>
  year.type === 'date' &&
  amount.type === 'amount' &&
  /^\d{4}$/.test(year.written) &&
  amount.unit === '' &&
  arithmetic.same(amount.value, exact(year.written));

/** Whether two amounts count or measure the same thing; their values may differ. `place` is where the source has its amount. */
export function unitsAgree(
  claimed: Amount,
  source: Amount,
  place: Omit<Sourced, 'quantity'>,
  context: string,
): boolean {
  const { sentence } = place;
  if (claimed.unit === source.unit) return true;
  // A bare figure, as in a cell of a table, has its unit in a header, so only values are compared.
  if (claimed.unit === '' && claimed.noun === '') return true;
  if (hasUnitNear(claimed, source, place) || isBareLarge(claimed, source) || isBareLarge(source, claimed))
    return true;
  // Trees of 380年 are 380岁 old.
  if (claimed.unit === '岁' && source.unit === '年') return true;
  // People are counted by 个, too.
  if (claimed.unit === '人' && source.unit === '个' && source.noun === '') return true;
  const isAlike = (a: Amount, b: Amount) => isNamedAlike(a, b) || isDegree(a, b) || arePeople(a, b);
  if (isAlike(claimed, source) || isAlike(source, claimed) || isCountOf(claimed, source)) return true;
  const countsThings = (amount: Amount) => amount.unit === '' || amount.isCounter;
  return countsThings(claimed) && countsThings(source) && nounsAgree(claimed, source, sentence, context);
}

/** Whether an amount in 万 or 亿 leaves out the unit of another one of the same size: 6.8亿 of 6.8亿元. */
const isBareLarge = (bare: Amount, full: Amount): boolean =>
  bare.unit === '' &&
  /\d[万亿](?:左右|以上|多|余)?$/.test(bare.written) &&
  /[万亿]/.test(full.written) &&
  arithmetic.same(bare.value, full.value);

/** Whether the unit of an amount is the noun of another one: 30多国 is 30多个国家, 18个支部 is 18支部. */
const isNamedAlike = (named: Amount, counter: Amount): boolean =>
  counter.isCounter &&
  (isUnitOf(named.unit, counter.noun) ||
    (named.isCounter && counter.noun.slice(1, 3).startsWith(named.unit)));

/** Whether an amount of a source counts by its noun or as times what a slide counts: 32.6自然箱, inspected 1,480 times. */
function isCountOf(claimed: Amount, source: Amount): boolean {
  // 17 jobs are 17 people.
  if (claimed.unit === '')
    return (
      (source.unit === '倍' && / times$/.test(source.written)) ||
      (source.unit === '人' && /[a-z]$/i.test(source.written) && /^[a-z]/.test(claimed.noun))
    );
  // 十一连丰 are eleven years.
  if (/^[年次]$|季度/.test(claimed.unit) && /^连/.test(source.noun)) return true;
  return claimed.isCounter && source.unit === '' && source.noun.slice(0, 3).includes(claimed.unit);
}

/** Whether one amount is of people and the other of passengers, students or the like. */
export const arePeople = (people: Amount, others: Amount): boolean =>
  (people.unit === '人' && others.unit === '个' && PEOPLE.test(others.noun)) ||
  (/[a-z]$/i.test(people.written) &&
    people.unit === '人' &&
    others.unit === '' &&
    others.noun.split(' ').some(isPerson));

/** Whom 个 counts as 人 does: 两万个孩子. */
const PEOPLE = /^(?:孩子|学生|老师|教师|居民|员工|工人|志愿者|患者|病人|乘客|游客)/;

/** Whether a noun begins with a unit, and with no longer word that only looks so: 年 of 年轻人. */
const isUnitOf = (unit: string, noun: string): boolean =>
  unit !== '' && noun.startsWith(unit) && leadingUnit(noun).written !== '';

/** 度 are kilowatt-hours of electricity, and degrees below and above zero. */
const isDegree = (a: Amount, b: Amount): boolean =>
  a.unit === '度' && (b.unit === '千瓦时' || b.unit === '℃');

/**
 * Whether a bare number of a source has its unit near: in the labels of its cell (12,500 under Headcount is 12,500 people),
 * or behind the next number (from 48 to 17 minutes) or the last one (from 34 days to 12).
 */
function hasUnitNear(
  claimed: Amount,
  source: Amount,
  { sentence, start = 0, end, cell }: Omit<Sourced, 'quantity'>,
): boolean {
  if (source.unit + source.noun !== '' || claimed.unit === '') return false;
  // Three times may be how often.
  if (claimed.unit === '倍' && / times$/.test(claimed.written)) return true;
  // Of 275 (44.1%) the second number is the share.
  if (cell && claimed.unit === '%' && sentence.includes(`${source.written} (`)) return false;
  const before = /[^，。；;()（）]{0,16}$/.exec(sentence.slice(0, start))?.[0] ?? '';
  const after = /^[^，。；;()（）]{0,24}/.exec(sentence.slice(end ?? sentence.length))?.[0] ?? '';
  const near = cell ? sentence : `${before} ${after}`;
  return claimed.unit === '人' || near.includes(claimed.unit) || namesUnit(near, claimed);
}

/** So many digits of a cell tell that it is meant. */
const TELLING = 3;
/** Characters before a number without a unit that may have one: the first lasted 52 hours, the second just under 20. */
const UNIT_BEFORE = 60;

/** Makes the test for an amount with a unit that stands alone in parentheses. */
const isInParentheses =
  (sentence: string) =>
  (one: Quantity): one is Amount =>
    one.type === 'amount' &&
    one.unit !== '' &&
    /[(（]$/.test(sentence.slice(0, one.start)) &&
    /^[)）]/.test(sentence.slice(one.end));

/** Whether a bare number of a source has the unit of the amount before it. */
function hasUnitOfLast(
  claimed: Amount,
  source: Amount,
  { sentence, start = 0, end, cell, passage }: Omit<Sourced, 'quantity'>,
): boolean {
  if (source.unit + source.noun !== '' || claimed.unit === '') return false;
  // A cell of which no label names the unit has that of the slide, when its number tells enough.
  if (cell) return claimed.unit !== '%' && significant(source.mantissa) >= TELLING;
  const words = sentence.slice(Math.max(0, start - UNIT_BEFORE), start);
  // Trench 1 (420 square metres), Trench 2 (310)
  if (/[(（]$/.test(words) && /^[)）]/.test(sentence.slice(end)))
    return (
      findQuantities(sentence.slice(0, start)).findLast(isInParentheses(sentence))?.unit === claimed.unit
    );
  const earlier = passage ? passage.text.slice(0, Math.max(0, passage.text.indexOf(sentence))) : '';
  const before = findQuantities(`${earlier.slice(-2 * UNIT_BEFORE)} ${sentence.slice(0, start)}`);
  const last = before.findLast((one) => one.type === 'amount' && one.isFigure && one.unit !== '');
  return last?.type === 'amount' && last.unit === claimed.unit;
}

/** Whether a text names the unit of an amount as a word: Age, years, per cent; and an age is in years. */
const namesUnit = (text: string, { unit }: Amount): boolean =>
  (unit === '%' && /\bper ?cent\b/i.test(text)) ||
  (/^[年岁]$/.test(unit) && /\bage[ds]?\b|年龄/i.test(text)) ||
  [...text.matchAll(/(?<![\p{L}\d])[A-Za-z]{2,}/gu)].some(({ 0: word }) => {
    const { written, length } = leadingUnit(word);
    return length === word.length && unitOf(written).name === unit;
  });

/** Whether what two amounts count may be the same thing, by the words behind them. */
function nounsAgree(claimed: Amount, source: Amount, sentence: string, context: string): boolean {
  const isLatin = (noun: string) => /^[a-z]|^$/.test(noun);
  if (isLatin(claimed.noun) && isLatin(source.noun) && `${claimed.noun}${source.noun}` !== '')
    return englishNounsAgree(claimed.noun, source.noun, sentence, context);
  const [claimedNoun, sourceNoun] = [claimed.noun.slice(0, 2), source.noun.slice(0, 2)];
  if (claimedNoun === '') return context.includes(sourceNoun);
  // The noun may stand before the figure: 流程图37个.
  return sourceNoun === '' ? standsUncounted(claimedNoun, sentence) : claimedNoun === sourceNoun;
}

/** Whether a noun stands in a sentence where no other figure counts it, as 47个工作岗位 does. */
const standsUncounted = (noun: string, sentence: string): boolean =>
  sentence
    .split(noun)
    .slice(0, -1)
    .some((before) => !/[\d余多]\p{Script=Han}{0,2}$/u.test(before));

/** Whether two English figures may count the same thing: one names nothing, or a word of one stands beside the other. */
function englishNounsAgree(claimed: string, source: string, sentence: string, context: string): boolean {
  if (claimed === '' || source === '') return true;
  const stands = (nouns: string, text: string) => {
    const words = new Set(text.match(/[A-Za-z][A-Za-z'’-]*/g)?.map(stem));
    return nouns.split(' ').some((noun) => words.has(noun));
  };
  return stands(claimed, sentence) || stands(source, context);
}

function amounts(
  claimed: Amount,
  source: Amount,
  place: Omit<Sourced, 'quantity'>,
  context: string,
): Agreement {
  const { sentence } = place;
  // The article of 一支队伍 does not confirm the figure 1支, but six countries are 6 countries.
  const isArticle = !source.isFigure && !/^(?!one\b)[a-z]/i.test(source.written);
  if (isArticle && /\d/.test(claimed.written)) return undefined;
  if (isSameGrowth(claimed, source, sentence) || isSameGrowth(source, claimed, context)) return 'same';
  const value = isEndOf(claimed, source, context)
    ? 'same'
    : values(claimed, source, `${sentence} ${context}`);
  if (!value) return undefined;
  const isOfUnit = unitsAgree(claimed, source, place, context);
  if (!isOfUnit && !hasUnitOfLast(claimed, source, place))
    return value === 'rounded' || isNumberOnly(source, place) ? undefined : 'unit';
  if (value === 'rounded') return value;
  if (hedgesAgree(claimed, source, place, context)) return 'same';
  // A bare number with another hedge is another one.
  return isOfUnit || isInBrackets(place) ? 'qualifier' : undefined;
}

/** Whether a number stands alone in parentheses. */
const isInBrackets = ({ sentence, start = 0, end = 0 }: Omit<Sourced, 'quantity'>): boolean =>
  /[(（]$/.test(sentence.slice(0, start)) && /^[)）]/.test(sentence.slice(end));

/** Whether an amount is a bare numeral such as the number of a heading or an age, which is no figure with another unit. */
const isNumberOnly = (source: Amount, { cell }: Omit<Sourced, 'quantity'>): boolean =>
  (!source.isFigure && source.unit === '') || (!cell && source.unit + source.noun === '');

/** What something is compared with: 低于1.5%的标准. */
const STANDARD = /^的(?:国家|全国|全[省市]|行业)?(?:标准|目标|限[值额]|红线|规定|平均|上限|计划|警戒)/;

/** What two amounts and the words around them say of their hedges. */
interface Hedged {
  readonly own: string;
  readonly its: string;
  readonly claimed: Amount;
  readonly source: Amount;
  /** The clause of the figure of the source. */
  readonly clause: string;
  /** What stands behind the figure of the source. */
  readonly behind: string;
  readonly context: string;
}

/** The ways in which two hedges that differ say the same. */
const SAME_HEDGES: readonly ((hedged: Hedged) => boolean)[] = [
  ({ own, its }) => own === 'at least' && its === 'over',
  // What is 50 or more may be called more than 50.
  ({ own, its, source: { written } }) =>
    own === 'over' && its === 'at least' && /(?:以上|or more|and (?:more|above|over))$/i.test(written),
  // A part in words is rough by itself: a third of about a third, one in twenty about 5%.
  ({ own, its, claimed }) => isPartInWords(claimed) && its === 'about' && ['', 'near'].includes(own),
  ({ own, its, claimed, source, clause }) =>
    own === 'about' && its === '' && isRough(source, clause) && /\d/.test(claimed.written),
  // Half a year of 半年多, 六成 of 六成以上.
  ({ own, claimed }) =>
    own === '' && !/\d/.test(claimed.written) && (isPartInWords(claimed) || isRoughTime(claimed)),
  // 120 to 130 of about 一百二三十; what the slide calls an estimate.
  ({ own, its, claimed, source, context }) =>
    own === '' && its === 'about' && (Boolean(claimed.to && source.to) || /估|\bestimate/i.test(context)),
  // 18 weeks at the latest of 14 to 18 weeks.
  ({ own, source }) => /^at (?:most|least)$/.test(own) && source.to !== undefined,
  // Far below 1.5%的标准, the standard is 1.5%.
  ({ own, its, behind }) => own === '' && /^(?:under|over)$/.test(its) && STANDARD.test(behind),
  // Just under 20 is less than 20, and a little over 70 about 70.
  ({ own, its, source: { written } }) =>
    own === 'under' && its === 'near' && /^(?:just|a|slightly)/i.test(written),
  // 不超过45秒 is 45秒以内.
  ({ own, its, claimed, source }) =>
    [own, its].sort().join() === 'at most,under' &&
    [claimed, source].some(({ written }) => /内$/.test(written)),
  ({ own, its, source: { written } }) =>
    own === 'about' && its === 'over' && /^(?:a little|just|slightly)/i.test(written),
];

/** Whether two amounts have one hedge, or hedges that say the same. */
function hedgesAgree(
  claimed: Amount,
  source: Amount,
  { sentence, start = 0, end = sentence.length }: Omit<Sourced, 'quantity'>,
  context: string,
): boolean {
  const behind = sentence.slice(end);
  const [own, its] = [claimed.qualifiers.join(), source.qualifiers.join()];
  const clause = clauseAround(sentence, start, end);
  const hedged = { own, its, claimed, source, clause, behind, context };
  return own === its || SAME_HEDGES.some((isSame) => isSame(hedged));
}

/** Whether an amount in words is a time that is said roughly: half a year, 五年, three hours; but not 两天. */
const isRoughTime = ({ unit, written }: Amount): boolean =>
  unit === '年' || unit === '月' || (unit === '分钟' && /[a-z]/i.test(written));

/** Whether a figure of a source is rough without a hedge: an average, or a part in words. */
const isRough = (source: Amount, clause: string): boolean =>
  /平均|\b(?:average|mean|median)\b/i.test(clause) || isPartInWords(source);

/** How two values agree. `words` are those around both figures. */
function values(claimed: Amount, source: Amount, words: string): 'same' | 'rounded' | undefined {
  const isSame = (a: Exact | undefined, b: Exact | undefined) => (a && b ? arithmetic.same(a, b) : a === b);
  if (isSame(claimed.value, source.value) && isSame(claimed.to, source.to)) return 'same';
  // A loss may be written as a negative number or in words.
  if (isNegative(claimed) !== isNegative(source))
    return FALLS.test(words) ? values(positive(claimed), positive(source), words) : undefined;
  if (claimed.to || source.to) return undefined;
  // From 34 days to 12: a bare number has the unit of the one beside it.
  const isOfOne = source.unit + source.noun === '' && !/[千万亿]|[a-z]llion|thousand/.test(claimed.written);
  if (isOfOne && isSame(claimed.mantissa, source.value)) return 'same';
  const isBare = claimed.unit === '' && claimed.noun === '';
  if (isBare && isSame(claimed.value, source.mantissa)) return 'same';
  return isRounded(claimed, source) ? 'rounded' : undefined;
}

/** Words for the ends of a range. */
export const LOWEST = /最[低少小]|\b(?:lowest|least|cheapest|smallest|youngest|shortest)\b/i;
export const HIGHEST =
  /最[高多大迟晚]|至多|不超过|以内|\b(?:highest|most|latest|up to|maximum|dearest|largest|oldest|longest)\b/i;

/** Whether an amount is an end of a range of which a text has both: from 1.29 to 1.66 of 1.29–1.66. */
function isEndOf(claimed: Amount, { value, to, written }: Amount, context: string): boolean {
  if (!to || claimed.to || ![value, to].some((end) => arithmetic.same(claimed.value, end))) return false;
  const end = arithmetic.same(claimed.value, value) ? LOWEST : HIGHEST;
  if (end.test(context)) return true;
  const ends = written.match(/\d[\d.,]*/g) ?? [];
  return ends.length === 2 && ends.every((end) => context.includes(end));
}

const isNegative = ({ value, to }: Amount): boolean => (to ?? value).n < 0n;

/** An amount without its sign; a range from -8 to -4 is one from 4 to 8. */
export function positive(amount: Amount): Amount {
  if (!isNegative(amount)) return amount;
  const [value, to, mantissa] = [amount.to ?? amount.value, amount.value, amount.mantissa].map(
    arithmetic.negate,
  );
  if (!value || !to || !mantissa) return amount;
  return { ...amount, value, mantissa, ...(amount.to ? { to } : {}) };
}

/** Whether a word for a multiple and an amount of growth are the same: 翻了一番 is 增长一倍 and 100% more, halved is 50% less. */
function isSameGrowth(fold: Amount, growth: Amount, words: string): boolean {
  if (
    fold.unit !== '倍' ||
    !/^(?:翻|减半|减少一半|腰斩)|(?:doubl|tripl|trebl|quadrupl|halv|twice)/i.test(fold.written)
  )
    return false;
  const gain = arithmetic.subtract(fold.value, exact('1'));
  const size = arithmetic.isLess(gain, exact('0')) ? arithmetic.negate(gain) : gain;
  if (growth.unit === '%') return arithmetic.same(growth.value, arithmetic.multiply(size, exact('100')));
  return growth.unit === '倍' && /[增提]|多/.test(words) && arithmetic.same(growth.value, gain);
}

const FALLS =
  /下降|减少|降低|回落|亏损|下跌|负增长|\b(?:loss(?:es)?|fell|falls?|declin|decreas|down|dropp?|lower|reduc|negative|differen|effect|change|expense|cost|charge|tax|R&D|interest)|差|费|成本|支出|税/i;

function ordinals(claimed: Ordinal, source: Ordinal): Agreement {
  // 首次 confirms 第一次; 第一时间 is no rank.
  const isRank = source.isFigure || source.written.startsWith('首');
  if (!isRank || !arithmetic.same(claimed.value, source.value)) return undefined;
  return claimed.unit === '' || source.unit === '' || claimed.unit === source.unit ? 'same' : 'unit';
}

function dates(claimed: DatePoint, source: DatePoint): Agreement {
  const fields = ['year', 'quarter', 'day', 'stage', 'hour', 'minute'] as const;
  const months = claimed.toMonth === undefined ? [source.month, source.toMonth] : [source.month];
  if (claimed.month !== undefined && claimed.day === undefined && source.month === undefined)
    months.push(...monthsOf(source));
  const isSameMonth = claimed.month === undefined || months.includes(claimed.month);
  const isSameEnd = claimed.toMonth === undefined || claimed.toMonth === source.toMonth;
  const isSameRest = fields.every(
    (field) =>
      claimed[field] === undefined ||
      claimed[field] === source[field] ||
      (field === 'hour' && source.hour !== undefined && (source.hour - (claimed.hour ?? 0)) % 12 === 0) ||
      (field === 'minute' && claimed.minute === 0 && source.minute === undefined) ||
      (field === 'stage' && claimed.stage !== undefined && claimed.stage === halfOf(source)),
  );
  const half = halfOf(claimed);
  if (half !== undefined && half === source.stage && [undefined, source.year].includes(claimed.year))
    return 'same';
  return isSameMonth && isSameEnd && isSameRest ? 'same' : undefined;
}

/** The first and the last month of a quarter or a half year: between July and December is its second half. */
function monthsOf({ quarter, stage }: DatePoint): number[] {
  if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
  return stage === '上半年' ? [1, 6] : stage === '下半年' ? [7, 12] : [];
}

/** The half year that several months are: from January to June is the first. */
function halfOf({ month, toMonth }: DatePoint): string | undefined {
  if (month === 1 && toMonth === 6) return '上半年';
  return month === 7 && toMonth === 12 ? '下半年' : undefined;
}
