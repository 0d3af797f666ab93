import { chineseNumeral } from './chineseNumeral.ts';
import type { DatePoint } from './quantity.ts';
import { Stretches } from './stretches.ts';

type DateField = 'year' | 'quarter' | 'month' | 'toMonth' | 'day' | 'hour' | 'minute';

const YEAR = '(?<!\\d)(?<year>(?:1[89]|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})';
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

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
/** The English months with their short forms; `May` and `March` are verbs too, so alone they stand behind a preposition. */
const MONTH = `(?<month>${MONTHS.map((name) => (name === 'May' ? name : `${name}|${name === 'September' ? 'Sept?' : name.slice(0, 3)}(?![a-z])\\.?`)).join('|')})`;
const IN =
  '(?<=(?:[Ii]n|of|[Ss]ince|[Bb]y|[Uu]ntil|till|[Ff]rom|[Bb]etween|to|through|early|late|mid|end|last|this|next|and|before|after|during|for|[–—-]) ?)';
const ENGLISH_YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const ENGLISH_DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';
const QUARTER = '(?<quarter>Q[1-4]|[1-4]Q|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]quarter)(?!\\d)';
const FISCAL = '(?<stage>FY|[Ff]iscal(?: year)?|[Ff]inancial year)';

/** The forms of English dates: May 6, 2025; 6 May 2025; May 2025; Q3 2025; the third quarter of 2025; FY2026; H1 2025. */
const ENGLISH = [
  // 2026 (first half)
  `(?<!\\d)(?<year>(?:19|20)\\d{2}) \\((?<stage>H[12]|(?:[Ff]irst|[Ss]econd) half)\\)`,
  // 9 February 14,870 is no 14th of February
  `(?<!\\p{L}|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? )${MONTH} ?${ENGLISH_DAY}(?!,\\d{3}),? ?(?:${ENGLISH_YEAR})?`,
  // 17 January; 17 January days are seventeen of them
  `(?<![\\d.])${ENGLISH_DAY} (?:of )?${MONTH}(?!\\p{L}| (?:days|nights|weeks|mornings|evenings))(?:,? ${ENGLISH_YEAR})?`,
  `(?<!\\p{L})${MONTH} ?(?:to|through|and|[–-]) ?(?<toMonth>${MONTHS.join('|')})(?!\\p{L})(?:,? ${ENGLISH_YEAR})?`,
  `(?<!\\p{L})${MONTH},? ${ENGLISH_YEAR}`,
  `(?<!\\p{L})${QUARTER},?(?: (?:of )?(?:${FISCAL} ?)?${ENGLISH_YEAR})?`,
  `(?<!\\p{L})${FISCAL} ?(?:${ENGLISH_YEAR}|(?<year2>\\d{2})(?!\\d))`,
  `(?<!\\p{L})(?<stage>H[12]|(?:[Ff]irst|[Ss]econd) half)(?: of)?(?: ${ENGLISH_YEAR})?(?![\\p{L}\\d])`,
  `(?<!\\p{L})${IN}${MONTH}(?!\\p{L})`,
  // August at the start of a sentence; April Jones is a person
  '(?<!\\p{L})(?<month>January|February|April|June|July|August|September|October|November|December)(?! ?\\p{Lu}|\\p{L}| (?:days|nights)\\b)',
  // 6.30 pm, 10 am
  '(?<![\\d.:])(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?',
  // June and September, where one of them shows that the other is no verb
  `(?<!\\p{L})${MONTH}(?= ?(?:and|or|to|[–—-]|,) ?(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')}))`,
];

/** The forms of dates that need no letters. */
const DIGITAL = [
  // A year that begins in one and ends in the next: 2024/25, and 2024-25, which is no month
  '(?<!\\d)(?<year>(?:19|20)\\d{2})(?<stage>(?:/|[–-](?=1[3-9]|[2-9]\\d))\\d{2})(?![\\d/–-])',
  // 2025年第三季度, 一季度, 2025年上半年
  `(?:${YEAR}年?|(?<![三两几个四]))第?(?<quarter>[一二三四1-4])季度`,
  `(?:${YEAR}年)?(?<stage>[上下]半年|半年(?=[度报]))`,
  // 2011年1月1日5时48分, 2011年9月, 2011年底
  `${YEAR}年(?!代)(?:(?<month>${TWO})月份?(?:(?<day>${TWO})[日号])?)?${STAGE}${TIME}?`,
  // 2011.1.1 5:48, 2009-04, 2009/4
  `(?<![\\d.])${YEAR}(?<separator>[./-])(?<month>1[0-2]|0?[1-9])(?:\\k<separator>(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d))?(?![\\d.]|${UNIT})(?: *${TIME})?`,
  // 5月至9月
  '(?<![\\d.])(?<month>\\d{1,2})月[至到~—–-](?<toMonth>\\d{1,2})月份?(?!\\d)',
  // 1、2月份, 1—3月
  '(?<![\\d.])(?<month>\\d{1,2})(?:[、,和至到~—–-]\\d{1,2}){0,12}[、,和至到~—–-](?<toMonth>\\d{1,2})月份?(?!\\d)',
  // 9月27日
  `(?<![\\d.一二三四五六七八九十])(?<month>${TWO})月份?(?:(?<day>${TWO})[日号])?${STAGE}${TIME}?`,
  // 27日
  `(?<![\\d.])(?<day>3[01]|[12]\\d|[1-9])[日号](?!\\d)${TIME}?`,
  `(?<![\\d.])${TIME}(?!\\d)`,
  // A bare year, as in 2006—2011 or as a category of a chart
  `(?<![\\d.,A-Za-z+×]|(?<!mid)-)(?<year>(?:19|20)\\d{2})(?!\\d|[.,]\\d|余|多|${UNIT}|[A-Za-z]|[户亩名分天])`,
].map((form) => new RegExp(form, 'gu'));
/** All forms. They are tried in this order, and a later form never reads what an earlier one has read. */
const FORMS = [...ENGLISH.map((form) => new RegExp(form, 'gu')), ...DIGITAL];

/** Every date, month, year and time of day in a readable text, in order. Offsets are UTF-16 offsets in `text`. */
export function findDates(text: string): DatePoint[] {
  const dates: DatePoint[] = [];
  const taken = new Stretches(text.length);
  for (const form of /[A-Za-z]/.test(text) ? FORMS : DIGITAL) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      const stage = stageOf(match.groups?.stage);
      const point = readPoint(match.groups ?? {}) ?? (stage?.endsWith('半年') ? {} : undefined);
      if (!point || !isSeason(point.year, stage) || !taken.take(start, end)) continue;
      const date = { type: 'date', isFigure: true, written: match[0], start, end } as const;
      dates.push({ ...date, ...point, ...(stage ? { stage } : {}) });
    }
  }
  const sorted = dates.sort((a, b) => a.start - b.start);
  return sorted.map((date, i) => withYearOf(date, sorted[i + 1], text));
}

/** Between 13 October and 28 November 2025: the first day has the year of the second. */
function withYearOf(date: DatePoint, next: DatePoint | undefined, text: string): DatePoint {
  if (!next?.year || date.year !== undefined || date.day === undefined || date.month === undefined)
    return date;
  if (next.month === undefined || next.day === undefined || next.month < date.month) return date;
  return /^ ?(?:and|to|until|till|through|[–—-]) ?$/.test(text.slice(date.end, next.start))
    ? { ...date, year: next.year }
    : date;
}

/** Whether a stage of two digits is the year after the other: 2024-25, not 2011-15. True of other stages. */
const isSeason = (year: number | undefined, stage: string | undefined): boolean =>
  year === undefined || !stage?.startsWith('/') || (year + 1) % 100 === Number(stage.slice(1));

/** The one name of a part of a year: 末 is 底, the first half is 上半年, and a fiscal year is FY. */
function stageOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (written === '半年') return '上半年';
  if (/^[/–-]/.test(written)) return `/${written.slice(1)}`;
  if (/^(?:FY|f)/i.test(written) && !/half/.test(written)) return 'FY';
  if (/^(?:H1|first)/i.test(written)) return '上半年';
  return /^(?:H2|second)/i.test(written) ? '下半年' : written.replace('末', '底');
}

/** The least and the largest value of each field. */
const LIMITS: Readonly<Record<DateField, readonly [number, number]>> = {
  year: [1800, 2199],
  quarter: [1, 4],
  month: [1, 12],
  toMonth: [1, 12],
  day: [1, 31],
  hour: [0, 24],
  minute: [0, 59],
};

/** The number of a field: 5, 五, May, Q3, third; −1 for a text that is none. */
function fieldOf(written: string, field: DateField): number {
  if (field === 'quarter' && /[a-z]/i.test(written))
    return Number(
      /\d/.exec(written)?.[0] ?? 1 + ['fi', 'se', 'th', 'fo'].indexOf(written.slice(0, 2).toLowerCase()),
    );
  if (/^[A-Z]/.test(written)) return 1 + MONTHS.findIndex((name) => name.startsWith(written.slice(0, 3)));
  const digits = written.replace(/[时点]$/, '');
  const value = /^\d/.test(digits) ? Number(digits) : Number(chineseNumeral(digits)?.n ?? -1n);
  return field === 'year' && digits.length === 2 ? 2000 + value : value;
}

/** The fields of a date; `undefined` when a value is outside its limits or there is none. */
function readPoint(
  groups: Record<string, string | undefined>,
): Partial<Record<DateField, number>> | undefined {
  const point: Partial<Record<DateField, number>> = {};
  for (const field of Object.keys(LIMITS) as DateField[]) {
    const written = groups[field] ?? groups[`${field}2`];
    if (written === undefined) continue;
    const value = fieldOf(written, field);
    const [least, most] = LIMITS[field];
    if (value < least || value > most) return undefined;
    point[field] = field === 'hour' && groups.half === 'p' ? (value % 12) + 12 : value;
  }
  return Object.keys(point).length === 0 ? undefined : point;
}

/** The years of the last and of this century in a text, as they are written. */
export const yearsIn = (text: string): readonly string[] => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
