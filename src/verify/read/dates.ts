import { chineseNumeral } from './chineseNumeral.ts';
import type { DatePoint } from './quantity.ts';
import { Stretches } from './stretches.ts';

type DateField = 'year' | 'month' | 'toMonth' | 'day' | 'hour' | 'minute';

const YEAR = '(?<year>(?:1[89]|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})';
/** A number of up to two digits. */
const TWO = '(?:\\d{1,2}|[一二三四五六七八九十〇]{1,3})';
// 三点半 and 五点十分 are times of day; 一时间, 10点建议 and 重一点 are not.
const CLOCK =
  '(?:\\d{1,2}(?:时(?![间候刻代期多])|点(?=[\\d整半钟许起前后到至]|$|[^\\p{Script=Han}]))|[一二三四五六七八九十]{1,3}[时点](?=[整半钟许]|[一二三四五六七八九十]+分))';
const TIME = `(?:(?<!第)(?<hour>${CLOCK})(?:(?<minute>${TWO})分|整)?|(?<hour2>\\d{1,2}):(?<minute2>\\d{2}))`;
/** The start or the end of a month or a year. */
const STAGE = '(?<stage>[初末底])?';
/** Characters after a number that make it an amount. */
const UNIT = '[万亿%‰元美个家人批次条件项倍吨米公]';

/** The forms of dates. They are tried in this order, and a later form never reads what an earlier one has read. */
const FORMS = [
  // 2011年1月1日5时48分, 2011年9月, 2011年底
  `${YEAR}年(?!代)(?:(?<month>${TWO})月份?(?:(?<day>${TWO})[日号])?)?${STAGE}${TIME}?`,
  // 2011.1.1 5:48, 2009-04, 2009/4
  `(?<![\\d.])${YEAR}(?<separator>[./-])(?<month>1[0-2]|0?[1-9])(?:\\k<separator>(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d))?(?![\\d.]|${UNIT})(?: *${TIME})?`,
  // 1、2月份, 1—3月
  '(?<![\\d.])(?<month>\\d{1,2})(?:[、,和至到~—–-]\\d{1,2}){0,12}[、,和至到~—–-](?<toMonth>\\d{1,2})月份?(?!\\d)',
  // 9月27日
  `(?<![\\d.一二三四五六七八九十])(?<month>${TWO})月份?(?:(?<day>${TWO})[日号])?${STAGE}${TIME}?`,
  // 27日
  `(?<![\\d.])(?<day>3[01]|[12]\\d|[1-9])[日号](?!\\d)${TIME}?`,
  `(?<![\\d.])${TIME}(?!\\d)`,
  // A bare year, as in 2006—2011 or as a category of a chart
  `(?<![\\d.,A-Za-z+×-])(?<year>(?:19|20)\\d{2})(?![\\d.,]|余|多|${UNIT}|[A-Za-z]|[户亩名分天])`,
].map((form) => new RegExp(form, 'gu'));

/** Every date, month, year and time of day in a readable text, in order. Offsets are UTF-16 offsets in `text`. */
export function findDates(text: string): DatePoint[] {
  const dates: DatePoint[] = [];
  const taken = new Stretches(text.length);
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      const point = readPoint(match.groups ?? {});
      if (!point || !taken.take(start, end)) continue;
      const stage = match.groups?.stage?.replace('末', '底');
      const date = { type: 'date', isFigure: true, written: match[0], start, end } as const;
      dates.push({ ...date, ...point, ...(stage ? { stage } : {}) });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** The least and the largest value of each field. */
const LIMITS: Readonly<Record<DateField, readonly [number, number]>> = {
  year: [1800, 2199],
  month: [1, 12],
  toMonth: [1, 12],
  day: [1, 31],
  hour: [0, 24],
  minute: [0, 59],
};

/** The fields of a date; `undefined` when a value is outside its limits or there is none. */
function readPoint(
  groups: Record<string, string | undefined>,
): Partial<Record<DateField, number>> | undefined {
  const point: Partial<Record<DateField, number>> = {};
  for (const field of Object.keys(LIMITS) as DateField[]) {
    const written = groups[field] ?? groups[`${field}2`];
    if (written === undefined) continue;
    const digits = written.replace(/[时点]$/, '');
    const value = /^\d/.test(digits) ? Number(digits) : Number(chineseNumeral(digits)?.n ?? -1n);
    const [least, most] = LIMITS[field];
    if (value < least || value > most) return undefined;
    point[field] = value;
  }
  return Object.keys(point).length === 0 ? undefined : point;
}
