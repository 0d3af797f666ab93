/** True when every name is a time: a year, half-year, quarter, month, week, day or date, in Chinese or English. */
export const areTimes = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => TIME.test(name.replace(/\s+/g, ' ').trim()));

const NUMERAL = '[〇零一二三四五六七八九十]';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const YEAR = "(?:(?:fy ?)?(?:1[5-9]|20|21)\\d{2}|fy ?\\d{2}|['’]\\d{2})";
/** A year or two, `2006/07`, as a sports or a school year. */
const YEARS = `${YEAR}(?:[–—/-](?:\\d{2}|${YEAR}))?s?`;
const PART = '(?:q[1-4]|[1-4]q|h[12]|[12]h|(?:first|second) half|week \\d{1,2}|w\\d{1,2})';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = '(?:\\d{4}[./-]\\d{1,2}(?:[./-]\\d{1,2})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})';
const ENGLISH = `(?:${DATE}|(?:${PART}|${MONTH}(?: ${DAY})?|${DAY} ${MONTH})(?:,? ${YEARS})?|${YEARS}(?:[ -]?${PART}| ${MONTH})?|(?:${WEEKDAY})|day \\d{1,3}|year \\d{1,3}|\\d{1,2}:\\d{2})`;
const COUNT = `(?:\\d{1,2}|${NUMERAL}{1,3})`;
const CHINESE_YEAR = `(?:(?:\\d{2}|\\d{4}|${NUMERAL}{4})(?:[–—~至到-](?:\\d{2}|\\d{4}))? ?(?:年度?代?|财年|学年))`;
const CHINESE_PART = `(?:第?${COUNT} ?季度?|[春夏秋冬]季?|上半年|下半年|全年|年[初中末底]|前${COUNT}个?月|${COUNT}(?:[–—~至到、-]${COUNT})? ?月份?(?: ?(?:${COUNT} ?[日号]|[上中下]旬|[初中末底]))?|第?${COUNT} ?[周日天年])`;
const CHINESE = `(?:(?:截至|至)?${CHINESE_YEAR}? ?${CHINESE_PART}|(?:截至|至)?${CHINESE_YEAR}[初中末底]?|\\d{4} ?${CHINESE_PART}|(?:周|星期|礼拜)[一二三四五六日天])`;
/** A forecast or an estimate: `2013E`, `2013（预计）`. */
const REMARK = '(?: ?[efp]| ?[（(][^（()）]{1,12}[)）])?';

const TIME = new RegExp(`^(?:${ENGLISH}|${CHINESE})${REMARK}$`, 'iu');
