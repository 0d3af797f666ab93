/**
 * Characters that no line may begin with: closing marks, pauses and stops, joining marks, signs that belong to
 * the number before them (clreq 3.1.3, GB/T 15834–2011 5.1). `p:kinsoku` in the file lists the same characters.
 */
export const NOT_AT_START =
  '!%),./:;>?]}¢¨°·ˇˉ―‖’”…‥‰′″‧›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀／｜｝～￠｡｣､･々ー–〜゛゜';

/** Characters that no line may end with: opening marks and the signs before a number. */
export const NOT_AT_END = '$(/[{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥｢／';

/** Whether a line may end with `last` and the next one begin with `first` (characters, not counting spaces). */
export function mayPart(last: string, first: string): boolean {
  return !START.has(first) && !END.has(last);
}

const START = new Set(NOT_AT_START);
const END = new Set(NOT_AT_END);
