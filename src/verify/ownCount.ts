import type { Claim } from './claim.ts';
import type { Quantity } from './quantity.ts';

/** What a speaker counts off, and no source does: 两个字, 第一站, 三个故事. */
const SPOKEN = /^(?:字|词|数|问题|故事|单元|方面|关键词|意思|角度|层|句|话|页|站|格|列|行|栏|组|幕|步|点|部分|章|节|图|柱)/;

/** Whether a figure that no source has counts the slide itself: its own entries, its own words, its place in the deck. */
export function isOwnCount(quantity: Quantity, { scope, text }: Claim): boolean {
  if (quantity.kind === 'ordinal') return SPOKEN.test(quantity.unit + quantity.noun);
  if (quantity.kind !== 'amount' || quantity.value.d !== 1n || quantity.qualifiers.length > 0) return false;
  const followed = text.slice(quantity.end);
  if (SPOKEN.test(followed) || (SPOKEN.test(quantity.unit) && quantity.isCounter)) return quantity.value.n <= 10n;
  const isInWords = !/\d/.test(quantity.written);
  return isInWords && quantity.isCounter && scope.counts.includes(Number(quantity.value.n));
}
