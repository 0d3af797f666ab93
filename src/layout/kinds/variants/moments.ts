/** A day as a number of days; a year, a month or a quarter is its first day. */
type Day = number;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?<year>1[0-9]\\d{2}|20\\d{2}|21\\d{2})';
const HAN_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const HAN_MONTH = `(?<month>1[0-2]|0?[1-9]|${HAN_MONTHS.toReversed().join('|')})`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])';

/** The forms of dates, each of which is the whole text. */
const FORMS = [
  `${YEAR} ?年?`,
  `(?:${YEAR} ?年 ?)?${HAN_MONTH} ?月份?(?: ?${DAY} ?[日号])?`,
  `${YEAR}[./-](?<month>1[0-2]|0?[1-9])(?:[./-]${DAY}(?: \\d{1,2}:\\d{2})?)?`,
  `(?:${DAY}(?:st|nd|rd|th)? )?${MONTH}(?:,? ${YEAR})?`,
  `${MONTH} ${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR})?`,
  `q(?<quarter>[1-4]) ${YEAR}`,
  `${YEAR} ?q(?<quarter>[1-4])`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/**
 * Reads the dates of milestones: `2011`, `2011年9月27日`, `2011.9`, `April 2009`, `Q3 2026`. A date without a year is of the
 * year of the one before it, or of the next year where it would be earlier than that one: January after October. Undefined
 * for a text that is no date, such as a span of time.
 */
export function readMoments(texts: readonly string[]): (Day | undefined)[] {
  let year: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return texts.map((text) => {
    const groups = FORMS.map((form) => form.exec(text.replace(/\s+/gu, ' ').trim())?.groups).find(
      (found) => found !== undefined,
    );
    if (!groups) return undefined;
    if (groups.year !== undefined) year = Number(groups.year);
    const { month = '', name, quarter, day } = groups;
    const named = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) : HAN_MONTHS.indexOf(month);
    const index = quarter ? (Number(quarter) - 1) * 3 : named >= 0 ? named : Math.max(0, Number(month) - 1);
    const inYear = () => Date.UTC(year ?? ANY_YEAR, index, Number(day ?? 1)) / MILLISECONDS;
    if (groups.year === undefined && inYear() < last) year = (year ?? ANY_YEAR) + 1;
    last = inYear();
    return last;
  });
}

/** The year of dates before which no year is named, and the milliseconds of a day. */
const ANY_YEAR = 2001;
const MILLISECONDS = 86_400_000;

/**
 * The places of the dates between the first (0) and the last (1), as far apart as the days are. Undefined when a text is
 * no date, or the dates do not follow one another.
 */
export function trueSpacing(moments: readonly (Day | undefined)[]): number[] | undefined {
  const days = moments.flatMap((day) => day ?? []);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const rising = days.every((day, i) => i === 0 || day > (days[i - 1] ?? day));
  if (days.length < moments.length || !rising || last === first) return undefined;
  return days.map((day) => (day - first) / (last - first));
}

/** The first days of years, months or decades between two days, as shares of the way: marks that show the scale of an axis. */
export function scaleMarks(moments: readonly (Day | undefined)[]): number[] {
  const [first = 0, last = 0] = [moments[0], moments.at(-1)];
  const date = new Date(first * MILLISECONDS);
  const months = [1, 12, 120, 1200].find((step) => (last - first) / (step * 30.44) <= MOST_MARKS) ?? 12_000;
  const start = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const marks: number[] = [];
  for (let month = Math.ceil(start / months) * months; marks.length <= MOST_MARKS; month += months) {
    const day = Date.UTC(Math.floor(month / 12), month % 12) / MILLISECONDS;
    const share = (day - first) / (last - first);
    if (share > 1) break;
    if (share > 0) marks.push(share);
  }
  return marks;
}

const MOST_MARKS = 36;
