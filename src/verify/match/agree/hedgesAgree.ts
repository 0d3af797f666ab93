import type { Amount } from '../../read/quantity.ts';
import { clauseAround } from '../../sources/sentence.ts';
import { isPartInWords } from './rounding.ts';
import type { Place } from './sourced.ts';

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
export function hedgesAgree(
  claimed: Amount,
  source: Amount,
  { sentence, start = 0, end = sentence.length }: Place,
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
