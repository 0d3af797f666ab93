import { isPerson, stem } from '../../read/english.ts';
import { arithmetic } from '../../read/exact.ts';
import { findQuantities } from '../../read/numbers.ts';
import type { Amount } from '../../read/quantity.ts';
import { leadingUnit, unitOf } from '../../read/units.ts';
import { significant } from './rounding.ts';
import { isInParentheses, type Place } from './sourced.ts';

/** Whether two amounts count or measure the same thing; their values may differ. `place` is where the source has its amount. */
export function unitsAgree(claimed: Amount, source: Amount, place: Place, context: string): boolean {
  if (claimed.unit === source.unit) return true;
  // A bare figure, as in a cell of a table, has its unit in a header, so only values are compared.
  if (claimed.unit === '' && claimed.noun === '') return true;
  if (hasUnitNear(claimed, source, place) || isCountOf(claimed, source)) return true;
  if (SAME_UNITS.some((isSame) => isSame(claimed, source))) return true;
  if (EITHER_WAY.some((isSame) => isSame(claimed, source) || isSame(source, claimed))) return true;
  const countsThings = (amount: Amount) => amount.unit === '' || amount.isCounter;
  return (
    countsThings(claimed) && countsThings(source) && nounsAgree(claimed, source, place.sentence, context)
  );
}

/** The units of a slide and of a source that differ and say the same. */
const SAME_UNITS: readonly ((claimed: Amount, source: Amount) => boolean)[] = [
  // Trees of 380年 are 380岁 old.
  (claimed, source) => claimed.unit === '岁' && source.unit === '年',
  // People are counted by 个, too.
  (claimed, source) => claimed.unit === '人' && source.unit === '个' && source.noun === '',
];

/** Whether an amount in 万 or 亿 leaves out its unit: 6.8亿. */
export const leavesOutUnit = ({ unit, written }: Amount): boolean =>
  unit === '' && /\d[万亿](?:左右|以上|多|余)?$/.test(written);

/** Whether an amount in 万 or 亿 leaves out the unit of another one of the same size: 6.8亿 of 6.8亿元. */
const isBareLarge = (bare: Amount, full: Amount): boolean =>
  leavesOutUnit(bare) && /[万亿]/.test(full.written) && arithmetic.same(bare.value, full.value);

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

/** The ways in which two units say the same, whichever of them the slide has. */
const EITHER_WAY: readonly ((one: Amount, other: Amount) => boolean)[] = [
  isBareLarge,
  isNamedAlike,
  isDegree,
  arePeople,
];

/**
 * Whether a bare number of a source has its unit near: in the labels of its cell (12,500 under Headcount is 12,500 people),
 * or behind the next number (from 48 to 17 minutes) or the last one (from 34 days to 12).
 */
function hasUnitNear(claimed: Amount, source: Amount, { sentence, start = 0, end, cell }: Place): boolean {
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

/** Whether a bare number of a source has the unit of the amount before it. */
export function hasUnitOfLast(
  claimed: Amount,
  source: Amount,
  { sentence, start = 0, end, cell, passage }: Place,
): boolean {
  if (source.unit + source.noun !== '' || claimed.unit === '') return false;
  // A cell of which no label names the unit has that of the slide, when its number tells enough.
  if (cell) return claimed.unit !== '%' && significant(source.mantissa) >= TELLING;
  // Trench 1 (420 square metres), Trench 2 (310)
  if (isInParentheses(sentence, start, end)) {
    const isAlone = (one: Amount) => isInParentheses(sentence, one.start, one.end);
    return lastUnit(sentence.slice(0, start), isAlone) === claimed.unit;
  }
  const earlier = passage ? passage.text.slice(0, Math.max(0, passage.text.indexOf(sentence))) : '';
  const before = `${earlier.slice(-2 * UNIT_BEFORE)} ${sentence.slice(0, start)}`;
  return lastUnit(before, ({ isFigure }) => isFigure) === claimed.unit;
}

/** The unit of the last amount of a text with a unit that passes a test. */
const lastUnit = (text: string, isMeant: (one: Amount) => boolean): string | undefined =>
  findQuantities(text)
    .flatMap((one) => (one.type === 'amount' && one.unit !== '' && isMeant(one) ? one.unit : []))
    .at(-1);

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
