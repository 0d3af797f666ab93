import type { Claim } from '../claims/claim.ts';
import { yearsIn } from '../read/dates.ts';
import type { Amount, Quantity } from '../read/quantity.ts';
import { type Cited, occurrencesIn } from '../sources/citation.ts';

/** Things that a speaker counts and no source does: 两个字, 第一站, 三个故事. */
const SPOKEN =
  /^个?(?:字|词|数|问题|故事|单元|方面|关键词|意思|角度|层|句|话|页|站|格|列|行|栏|组|幕|步|点|部分|章|节|图|柱)/;
/** Things that a slide or a deck consists of. Their number must be that of the slide's entries or of the deck's units. */
const ENTRIES =
  /^(?:件事|个?(?:单位|集体|支部|窗口|地方|环节|步骤|动作|办法|做法|阶段|变化|场景|细节|例子|案例)|支队伍|步)/;

/**
 * Whether a rank names a place in the deck, as 第一站 or 第三页 does, and no cited passage ranks the same thing: there
 * 第100列班列 is a fact.
 */
export function isPlaceInDeck(quantity: Quantity, { scope }: Claim, cited: readonly Cited[]): boolean {
  if (quantity.type !== 'ordinal' || !SPOKEN.test(quantity.unit + quantity.noun)) return false;
  if (quantity.value.n > BigInt(Math.max(10, ...scope.counts))) return false;
  return !cited.flatMap(occurrencesIn).some(({ quantity: other }) => {
    if (other.type !== 'ordinal' || !other.isFigure) return false;
    return quantity.unit + quantity.noun.slice(0, 2) === other.unit + other.noun.slice(0, 2);
  });
}

/**
 * Whether a figure counts the slide itself: its entries, its words, or the units of the deck, and no cited passage counts
 * the same thing.
 */
export function countsTheSlide(
  quantity: Quantity,
  { scope, path, role }: Claim,
  cited: readonly Cited[],
): boolean {
  if (quantity.type !== 'amount' || !isPlainCount(quantity)) return false;
  const counted = quantity.unit + quantity.noun;
  const isSmall = quantity.value.n <= 10n;
  const isSpoken = isSmall && [quantity.noun, counted].some((words) => SPOKEN.test(words));
  // A speaker counts the entries in words: 三项, but not 6项.
  const isInWords = role === 'text' && !/\d/.test(quantity.written);
  const mayBeEntries = ENTRIES.test(counted) || (quantity.isCounter && isSmall && isInWords);
  const isSome = () => isInWords && countsSome(quantity, scope, cited);
  const isEntries = mayBeEntries && (scope.counts.includes(Number(quantity.value.n)) || isSome());
  if (isTime(quantity, scope, cited) || (isInWords && isListed(quantity, cited))) return true;
  const isOwn = () =>
    isSmall && !ENTRIES.test(counted) && isUnheardOf(quantity, cited, path.at(-1) === 'alt');
  if (![isSpoken, isEntries].includes(true) && !isOwn()) return false;
  return !figuresIn(cited).some((other) => other.isFigure && isSameThing(other, quantity));
}

/** Whether an amount may count some of the entries of a slide: 三类在涨. */
const countsSome = (
  { value, unit, isCounter }: Amount,
  { counts }: Claim['scope'],
  cited: readonly Cited[],
): boolean =>
  isCounter && Number(value.n) <= Math.max(0, ...counts) && !countsAlike({ unit, noun: '' }, cited);

/** Whether an amount is a whole number without a hedge, and no share. */
const isPlainCount = ({ value, qualifiers, unit }: Amount): boolean =>
  value.d === 1n && qualifiers.length === 0 && !/^(?:百分点|%)$/.test(unit);

/** Whether an amount is the time that the years of a slide, or those of the cited tables, make. */
const isTime = (amount: Amount, { years = [] }: Claim['scope'], cited: readonly Cited[]): boolean =>
  amount.unit === '年' &&
  [years, yearsOfTables(cited), [...years, ...yearsOfTitles(cited)]].some((some) => isTimeOf(amount, some));

/** The years in the titles of the cited documents: from 2025 the money lasts three years to 2028. */
const yearsOfTitles = (cited: readonly Cited[]): number[] =>
  [...new Set(cited.flatMap(({ document }) => yearsIn(document.passages[0]?.headings.join(' ') ?? '')))].map(
    Number,
  );

/** A list in a text: 甲、乙和丙, A, B and C. */
const LIST =
  /(?:[^，。；：、,;:.\s]{1,16}、|[^，。；：、,;:.]{1,30}, ){0,8}[^，。；：、,;:.\s]{1,16}(?:和|及|与|,? and )/g;

/** Whether a cited passage lists as many things as an amount of a counter counts, or has a table of that many rows at least. */
function isListed({ isCounter, value, unit, noun }: Amount, cited: readonly Cited[]): boolean {
  if (!isCounter || value.n < 2n || value.n > 10n || countsAlike({ unit, noun }, cited)) return false;
  const most = Number(value.n);
  return cited.some((one) => {
    const rows = new Set(occurrencesIn(one).flatMap(({ cell }) => cell?.[0] ?? []));
    const lists = one.passage.text.match(LIST) ?? [];
    return rows.size >= most || lists.some((list) => (list.match(/、|, /g)?.length ?? 0) + 2 === most);
  });
}

/** Whether a cited passage counts things by the same counter: 三家 there, 两家 here. */
const countsAlike = ({ unit, noun }: Pick<Amount, 'unit' | 'noun'>, cited: readonly Cited[]): boolean =>
  figuresIn(cited).some(
    (other) =>
      other.isFigure &&
      other.unit === unit &&
      (noun === '' || other.noun === '' || other.noun[0] === noun[0]),
  );

/** The years that label the rows or the columns of the cited tables. */
const yearsOfTables = (cited: readonly Cited[]): number[] => [
  ...new Set(
    cited.flatMap((passage) =>
      occurrencesIn(passage).flatMap(({ cell }) => yearsIn(cell?.join(' ') ?? '').map(Number)),
    ),
  ),
];

/** Whether a number of years is that of some years, or the time from the first to the last. */
function isTimeOf({ value }: Amount, years: readonly number[]): boolean {
  if (years.length < 2) return false;
  return [years.length, Math.max(...years) - Math.min(...years)].includes(Number(value.n));
}

/** Whether the cited passages never speak of what a figure counts: 三张牌, 两本账; in an alt text also people that are drawn. */
function isUnheardOf({ unit, noun }: Amount, cited: readonly Cited[], isAlt: boolean): boolean {
  const thing = noun.replace(/^[的是为在和与]/, '').slice(0, 2);
  if (!(isAlt && unit === '人') && !/^[个张本条大项件笔盘把]$/.test(unit)) return false;
  if (!/^\p{Script=Han}/u.test(thing)) return false;
  return !cited.some(({ passage }) => passage.text.includes(thing));
}

/**
 * Whether 一 before a measure word, or a small English number in words, is a figure by the cited passages, although it
 * mostly is an article or counts what the speaker shows: they have figures for the same thing (两名同志 for 一名同志), and
 * never 一 as an article.
 */
export function isCountedThere(article: Quantity, cited: readonly Cited[]): boolean {
  if (article.type !== 'amount' || article.isFigure || !/^(?:一\D|[A-Za-z])/.test(article.written))
    return false;
  // 一站就占三成 is one alone.
  if (/^一/.test(article.written) && /^[就独便竟也能可要有]/.test(article.noun)) return false;
  const alike = figuresIn(cited).filter((quantity) => isSameThing(quantity, article));
  const isArticle = (one: Amount) => !one.isFigure && one.written.startsWith('一');
  return alike.length > 0 && !alike.some(isArticle);
}

const figuresIn = (cited: readonly Cited[]): Amount[] =>
  cited.flatMap((passage) =>
    occurrencesIn(passage).flatMap(({ quantity }) => (quantity.type === 'amount' ? quantity : [])),
  );

/** Whether two amounts have the same unit, and nouns that start with the same one or two characters, or share a word. */
function isSameThing(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit) return false;
  if (/^[a-z]/.test(a.noun) && /^[a-z]/.test(b.noun)) {
    const words = new Set(b.noun.split(' '));
    return a.noun.split(' ').some((word) => words.has(word));
  }
  if (SPOKEN.test(a.unit) && a.unit !== '') return true;
  // 三篇 counts what 2篇 counts, where the counter says of what sort it is.
  if (`${a.noun}${b.noun}` === a.noun || `${a.noun}${b.noun}` === b.noun)
    if (a.isCounter && !/^[个项种条件类大家]$/.test(a.unit)) return true;
  const length = Math.min(2, a.noun.length, b.noun.length);
  return a.unit !== '' && length > 0 && a.noun.slice(0, length) === b.noun.slice(0, length);
}
