import type { UnitRead } from './units.ts';

/**
 * Whether a Chinese numeral is no figure but part of a word (统一, 万里, 一直), an article (一支队伍), or doubled (一次次).
 * `before` and `after` are the texts on either side of the numeral; `unit` is the measure word after it.
 */
export function isIdiom(numeral: string, before: string, after: string, unit: UnitRead): boolean {
  // A bare multiplier is a figure only with a hedge (上百), which `findAmounts` tests first; 千家万户 and 百日会战 have none.
  if (/^[百千万亿]+$/.test(numeral)) return true;
  // “十一” in quotation marks is the holiday, and 双十一 is one.
  if (/双$/.test(before) || (/[“"]$/.test(before) && /^[”"]/.test(after))) return true;
  if (unit.written === '' && !/[一二三四五六七八九两][十百千万亿]|十[一二三四五六七八九]/.test(numeral))
    return true;
  if (numeral === '一') return isArticle(before, after, unit);
  return SET_PHRASE.some((phrase) => phrase.test(`${before.slice(-3)}\u0000${numeral}${after.slice(0, 4)}`));
}

/** Set phrases; `\0` stands where the numeral begins. */
const SET_PHRASE = [
  /周\0[一二三四五六日]/,
  /星期\0/,
  /礼拜\0/,
  /农历|初\0/,
  /三\0?三\0?两/,
  /\0四面/,
  /\0三三/,
  /\0五湖/,
  // 两升一降, 一增一减
  /\0?[一二两三四五]?\0[一二两三四五][升降增减平涨跌](?:[一二两三四五]|$)/,
];

const A_TIME = /^(?:年|个?月|周|星期|[天日晚夜]|个?小时|分钟)$/;
/** Before 一年 or 一天 these words make it a time that is measured: 用时一年, 连续一年. Else it means each one or some one. */
export const LASTS =
  /(?:[近约满超逾用花耗仅短每历前后整]|不到|历时|为期|至少|不足|连续|长达|间隔|[多少早晚快慢迟短延加减前推][了至到]?|[用花要]了?|需要?)$/;

/** Whether 一 is an article, as in 一支队伍 or 这一天. */
function isArticle(before: string, after: string, unit: UnitRead): boolean {
  if (unit.isCounter || unit.written === '') return true;
  if (A_TIME.test(unit.written) && isSomeTime(before, after, unit)) return true;
  const doubled = new RegExp(`^${unit.written}(?:${unit.written}|又?一)`);
  if (doubled.test(after) || (unit.written !== '' && before.endsWith(`一${unit.written}`))) return true;
  if (unit.written === '次' && isSomeOccasion(before, after)) return true;
  if (/(?:[这那每某另同统唯专单之逐万任其哪有初周又再上下新]|星期|任何)$/.test(before)) return true;
  return /^(?:年四季|次性|年一度|度|天天|人(?!次)|成|代|位)/.test(after);
}

/** Whether 一天 or 一年 is some time or each one: 最忙的一天, 一小时分拣5.2万件. 用了一天 and 一小时内 are figures. */
function isSomeTime(before: string, after: string, { written, length }: UnitRead): boolean {
  const isWithin = /^(?:[多半内来间]|[以之][内上来后前])/.test(after.slice(length));
  const isYear = written === '年' && /^年[\d，。]/.test(after);
  return !LASTS.test(before) && !isWithin && !isYear;
}

/** Whether 一次 is some occasion or each one: 看一次真正的急事, 一次平均骑1.8公里. 每月一次 is a figure. */
const isSomeOccasion = (before: string, after: string): boolean =>
  /^次(?:平均|就|可|能)/.test(after) ||
  !/(?:每.{0,2}|[仅只共约达近逾]|超过|不足|不到|至少|至多|累计|先后|表彰|[^\p{Script=Han}])$/u.test(before);
