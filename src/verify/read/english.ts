import { type Exact, exact } from './exact.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUE: ReadonlyMap<string, bigint> = new Map([
  ...ONES.map((word, i): [string, bigint] => [word, BigInt(i)]),
  ...TENS.map((word, i): [string, bigint] => [word, BigInt(20 + 10 * i)]),
]);
const WORD = [...ONES, ...TENS].sort((a, b) => b.length - a.length).join('|');
const PARTS = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** Behind two in five these words make it no part: twice in five years. */
const TIME = 'years?|months?|weeks?|days?|hours?|minutes?|quarters?|seasons?|cases?';
const PART = `(?:${PARTS.join('|')}|halve)s?`;

/** A number in English words, as a piece of a regular expression: two, twenty-five, one hundred and twelve, two thirds, half of. */
export const ENGLISH_NUMBER =
  `(?<![\\p{L}-])(?:(?!(?!one|two|three)(?:${WORD})[ -]quarters)(?:${WORD}|[Aa](?= half| third| quarters? (?:of|the)))[ -]${PART}(?![\\p{L}])|half an?(?= (?:million|billion|trillion|(?:percentage )?point|hour|year|day|month|metre|kilomet))|(?:one(?: [a-z]+){1,2} in |(?:${WORD}|\\d{1,2})(?: out of | in ))(?:ten|five|four|three|six|seven|eight|nine|eleven|twelve|[a-z]+teen|twenty|[2-9]|\\d0|100)(?! (?:${TIME})|[\\p{L}\\d%-]|[.,]\\d)|half(?= (?:of|the|an?) )|(?<=(?:about|nearly|over|almost|than|only|around|roughly|under) )half(?! \\p{L}+(?: |-)(?:year|hour))(?![\\p{L}-])|(?<=(?:by|about|nearly|over|almost|than|only) )a quarter(?![\\p{L}])|(?<=, |; )a quarter(?= (?:to|for|on|goes|went)\\b)|(?<=(?:by|about|nearly|over|almost|than|only|around|under) )a (?:fifth|sixth|seventh|eighth|ninth|tenth)(?![\\p{L}])|a (?:third|fifth|sixth|eighth|tenth)(?= (?:of|more|less|fewer|higher|lower)\\b)|` +
  `(?:a|${WORD})[ -]hundred(?:(?: and)?[ -](?:${WORD}))*(?![\\p{L}])|(?:${WORD}) and a half(?![\\p{L}])|(?:${WORD})(?:-(?:${WORD}))?(?![\\p{L}])|(?:${WORD})(?=fold\\b))`;

/** The value of a number in English words, and whether it is a part of a whole; `undefined` when it is none. */
export function englishNumber(written: string): { value: Exact; isPart: boolean } | undefined {
  if (!/[a-z]/i.test(written)) return undefined;
  const share = shareOf(written.toLowerCase());
  if (share) return { value: share, isPart: true };
  const halved = /^(\w+) and a half$/i.exec(written)?.[1];
  const whole = halved === undefined ? undefined : VALUE.get(halved.toLowerCase());
  if (whole !== undefined) return { value: { n: 2n * whole + 1n, d: 2n }, isPart: false };
  const words = written.toLowerCase().split(/[ -]/);
  const [first = '', second = ''] = words;
  // Half an hour is half of one, and half of them a part.
  if (first === 'half') return { value: exact('0.5'), isPart: !/^an?$/.test(second) };
  const count = countOf(first);
  if (count === undefined) return undefined;
  const part = PARTS.indexOf(second.replace(/^halves$/, 'half').replace(/s$/, ''));
  return part >= 0
    ? { value: { n: count, d: BigInt(part + 2) }, isPart: true }
    : { value: { n: totalOf(words), d: 1n }, isPart: false };
}

const countOf = (word: string): bigint | undefined => (word === 'a' ? 1n : VALUE.get(word));

/** The value of words such as one, hundred, and, twelve. */
const totalOf = (words: readonly string[]): bigint =>
  words.reduce((total, word) => (word === 'hundred' ? total * 100n : total + (countOf(word) ?? 0n)), 0n);

/** The part of a whole that nine in ten is; `undefined` for other words. */
function shareOf(written: string): Exact | undefined {
  const [, some = '', whole = ''] = /^(\w+)(?: [a-z]+)*(?: of | in )(\w+)$/.exec(written) ?? [];
  const [n, d] = [some, whole].map((word) => (/^\d+$/.test(word) ? BigInt(word) : VALUE.get(word)));
  return n !== undefined && d ? { n, d } : undefined;
}

/** The English multipliers: 1.2 million, 1.2bn, 240k. */
const MULTIPLIERS: readonly (readonly [form: RegExp, power: number])[] = [
  [/^[ -]?(?:trillion|tn)(?![\p{L}])/iu, 12],
  [/^[ -]?(?:billion|bn)(?![\p{L}])/iu, 9],
  [/^[ -]?(?:million|mn|mln)(?![\p{L}])/iu, 6],
  [/^[ -]?thousand(?![\p{L}])/iu, 3],
  [/^[kK](?![\p{L}])/u, 3],
  [/^M(?! FY|[\p{L}])/u, 6],
];
/** After an amount of money `m` and `b` are multipliers; elsewhere `m` is the metre. */
const MONEY: typeof MULTIPLIERS = [
  [/^ ?[mM](?![\p{L}])/u, 6],
  [/^ ?[bB](?![\p{L}])/u, 9],
];

/** The multiplier at the start of `text`, with its length; `isMoney` after a sign of currency. */
export function englishMultiplier(
  text: string,
  isMoney: boolean,
): { length: number; factor: Exact } | undefined {
  for (const [form, power] of isMoney ? [...MULTIPLIERS, ...MONEY] : MULTIPLIERS) {
    const match = form.exec(text);
    if (match) return { length: match[0].length, factor: { n: 10n ** BigInt(power), d: 1n } };
  }
  return undefined;
}

/** Words that end what an English figure counts: `in` of 14 plants in Europe. */
const STOPS = new Set(
  (
    'a an the of in at on to and or by for from with than as is are was were be been has have had per were that which who ' +
    'this these those it its they we our their but while when after before during over under up down more less fewer other ' +
    'came went made not no each every between into against through since until about year-on-year'
  ).split(' '),
);

/** The up to three words after an English figure that say what it counts, in small letters; empty when none does. */
export function englishNoun(text: string): string {
  const words: string[] = [];
  let rest = text;
  while (words.length < 3) {
    const word = /^[ -]?([A-Za-z][A-Za-z'’-]*)/.exec(rest);
    if (!word?.[1] || STOPS.has(word[1].toLowerCase())) break;
    words.push(stem(word[1]));
    rest = rest.slice(word[0].length);
  }
  return words.join(' ');
}

/** A word without the ending of its plural, in small letters. */
export function stem(word: string): string {
  const small = word.toLowerCase().replace(/['’]s?$/, '');
  if (/ies$/.test(small) && small.length > 4) return `${small.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(small)) return small;
  return small.replace(/(?<=(?:sh|ch|x|ss))es$|s$/, '');
}

/** Whether an English noun in small letters is a person by its ending: passenger, visitor, student, trainee. */
export const isPerson = (noun: string): boolean =>
  /(?:[^t]er|tter|or|ist|ant|ent|ian|ee)s?$|^(?:child|children|pupil|nurse|citizen|guest|girl|boy|adult|member)s?$/.test(
    noun,
  );
