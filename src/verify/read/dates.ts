import { chineseNumeral } from './chineseNumeral.ts';
import type { DatePoint } from './quantity.ts';
import { Stretches } from './stretches.ts';

type Part = 'year' | 'month' | 'toMonth' | 'day' | 'hour' | 'minute';
type Point = Omit<DatePoint, 'start' | 'end'> & { readonly start: number; readonly end: number };

const YEAR = '(?<year>(?:1[89]|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})';
const TWO = '(?:\\d{1,2}|[一二三四五六七八九十〇]{1,3})';
// 一时间, 10点建议, 重一点 are no times of day; 三点半 and 五点十分 are.
const CLOCK =
  '(?:\\d{1,2}(?:时(?![间候刻代期多])|点(?=[\\d整半钟许起前后到至]|$|[^\\p{Script=Han}]))|[一二三四五六七八九十]{1,3}[时点](?=[整半钟许]|[一二三四五六七八九十]+分))';
const TIME = `(?:(?<!第)(?<hour>${CLOCK})(?:(?<minute>${TWO})分|整)?|(?<hour2>\\d{1,2}):(?<minute2>\\d{2}))`;
const STAGE = '(?<stage>[初末底])?';
const UNIT = '[万亿%‰元美个家人批次条件项倍吨米公]';

/** Tried in this order at each place; a later one never reads what an earlier one took. */
const FORMS = [
  // 2011年1月1日5时48分, 2011年9月, 2011年底
  `${YEAR}年(?!代)(?:(?<month>${TWO})月份?(?:(?<day>${TWO})[日号])?)?${STAGE}${TIME}?`,
  // 2011.1.1 5:48, 2009-04, 2009/4
  `(?<![\\d.])${YEAR}(?<mark>[./-])(?<month>1[0-2]|0?[1-9])(?:\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d))?(?![\\d.]|${UNIT})(?: *${TIME})?`,
  // 1、2月份, 1—3月
  '(?<![\\d.])(?<month>\\d{1,2})(?:[、,和至到~—–-]\\d{1,2})*[、,和至到~—–-](?<toMonth>\\d{1,2})月份?(?!\\d)',
  // 9月27日
  `(?<![\\d.一二三四五六七八九十])(?<month>${TWO})月份?(?:(?<day>${TWO})[日号])?${STAGE}${TIME}?`,
  // 27日
  `(?<![\\d.])(?<day>3[01]|[12]\\d|[1-9])[日号](?!\\d)${TIME}?`,
  `(?<![\\d.])${TIME}(?!\\d)`,
  // A bare year: 2006—2011, a category of a chart.
  `(?<![\\d.,A-Za-z+×-])(?<year>(?:19|20)\\d{2})(?![\\d.,]|余|多|${UNIT}|[A-Za-z]|[户亩名分天])`,
].map((form) => new RegExp(form, 'gu'));

/** Every date, month, year and time of day in a readable text; offsets are those of `text`. */
export function findDates(text: string): Point[] {
  const found: Point[] = [];
  const taken = new Stretches(text.length);
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      const point = readPoint(match.groups ?? {});
      if (!point || !taken.take(start, end)) continue;
      const stage = match.groups?.stage?.replace('末', '底');
      const date = { kind: 'date', isFigure: true, written: match[0], start, end } as const;
      found.push({ ...date, ...point, ...(stage ? { stage } : {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const LIMITS: Readonly<Record<Part, readonly [number, number]>> = {
  year: [1800, 2199],
  month: [1, 12],
  toMonth: [1, 12],
  day: [1, 31],
  hour: [0, 24],
  minute: [0, 59],
};

function readPoint(groups: Record<string, string | undefined>): Partial<Record<Part, number>> | undefined {
  const point: Partial<Record<Part, number>> = {};
  for (const part of Object.keys(LIMITS) as Part[]) {
    const written = groups[part] ?? groups[`${part}2`];
    if (written === undefined) continue;
    const digits = written.replace(/[时点]$/, '');
    const value = /^\d/.test(digits) ? Number(digits) : Number(chineseNumeral(digits)?.n ?? -1n);
    const [least, most] = LIMITS[part];
    if (value < least || value > most) return undefined;
    point[part] = value;
  }
  return Object.keys(point).length === 0 ? undefined : point;
}
