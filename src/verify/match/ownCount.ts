import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';

/** What a speaker counts off, and no source does: 两个字, 第一站, 三个故事. */
const SPOKEN =
  /^个?(?:字|词|数|问题|故事|单元|方面|关键词|意思|角度|层|句|话|页|站|格|列|行|栏|组|幕|步|点|部分|章|节|图|柱)/;
/** What a deck is made of; its number must be that of the slide's entries, or of the deck's units. */
const PARTS =
  /^(?:件事|个?(?:单位|集体|支部|窗口|地方|环节|步骤|动作|办法|做法|阶段|变化|场景|细节|例子|案例)|支队伍|步)/;

/** 第一站, 第三页: where the speaker is, which no source says. */
export const isPlaceInDeck = (quantity: Quantity): boolean =>
  quantity.kind === 'ordinal' && SPOKEN.test(quantity.unit + quantity.noun);

/** Whether a figure that no source has counts the slide itself: its own entries, its own words, its place in the deck. */
export function isOwnCount(quantity: Quantity, { scope }: Claim): boolean {
  if (quantity.kind !== 'amount' || quantity.value.d !== 1n || quantity.qualifiers.length > 0) return false;
  const counted = quantity.unit + quantity.noun;
  if (SPOKEN.test(quantity.noun) || SPOKEN.test(counted)) return quantity.value.n <= 10n;
  return PARTS.test(counted) && scope.counts.includes(Number(quantity.value.n));
}
