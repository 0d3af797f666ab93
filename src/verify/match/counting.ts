import type { Claim } from '../claims/claim.ts';
import type { Amount, Quantity } from '../read/quantity.ts';
import { type Cited, occurrencesIn } from '../sources/citation.ts';

/** Things that a speaker counts and no source does: 两个字, 第一站, 三个故事. */
const SPOKEN =
  /^个?(?:字|词|数|问题|故事|单元|方面|关键词|意思|角度|层|句|话|页|站|格|列|行|栏|组|幕|步|点|部分|章|节|图|柱)/;
/** Things that a slide or a deck consists of. Their number must be that of the slide's entries or of the deck's units. */
const ENTRIES =
  /^(?:件事|个?(?:单位|集体|支部|窗口|地方|环节|步骤|动作|办法|做法|阶段|变化|场景|细节|例子|案例)|支队伍|步)/;

/** Whether a rank names a place in the deck, as 第一站 or 第三页 does; no source confirms it. */
export const isPlaceInDeck = (quantity: Quantity): boolean =>
  quantity.type === 'ordinal' && SPOKEN.test(quantity.unit + quantity.noun);

/** Whether a figure counts the slide itself: its entries, its words, or the units of the deck. No source has such a figure. */
export function countsTheSlide(quantity: Quantity, { scope }: Claim): boolean {
  if (quantity.type !== 'amount' || quantity.value.d !== 1n || quantity.qualifiers.length > 0) return false;
  const counted = quantity.unit + quantity.noun;
  if (SPOKEN.test(quantity.noun) || SPOKEN.test(counted)) return quantity.value.n <= 10n;
  return ENTRIES.test(counted) && scope.counts.includes(Number(quantity.value.n));
}

/**
 * Whether 一 before a measure word is a figure by the cited passages, although it mostly is an article: they have figures
 * for the same thing (两名同志 for 一名同志), and never 一 as an article.
 */
export function isCountedThere(article: Quantity, cited: readonly Cited[]): boolean {
  if (article.type !== 'amount' || article.isFigure || !/^一\D/.test(article.written)) return false;
  const alike = cited
    .flatMap(occurrencesIn)
    .map(({ quantity }) => quantity)
    .filter((quantity) => quantity.type === 'amount' && isSameThing(quantity, article));
  return alike.length > 0 && alike.every(({ isFigure }) => isFigure);
}

/** Whether two amounts have the same unit, and nouns that start with the same one or two characters. */
function isSameThing(a: Amount, b: Amount): boolean {
  const length = Math.min(2, a.noun.length, b.noun.length);
  if (a.unit === '' || a.unit !== b.unit || length === 0) return false;
  return a.noun.slice(0, length) === b.noun.slice(0, length);
}
