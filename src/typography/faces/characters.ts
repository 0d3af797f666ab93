/**
 * The face in which a viewer sets a character: 1 is the Latin face, 2 the East Asian face, 0 the face of the character before
 * (spaces, “ ” — … and other marks that both kinds of face have).
 */
export function scriptOf(code: number): 0 | 1 | 2 {
  if (isCommonHan(code)) return 2;
  if (code <= 0x20) return 0;
  if (code < 0x1100) return code >= 0x0300 && code < 0x0370 ? 0 : 1;
  if (code >= 0x2000 && code < 0x2e80) return 0;
  if (code >= 0x1f000 && code < 0x20000) return 0;
  return isEastAsian(String.fromCodePoint(code)) ? 2 : 1;
}

/** Whether a code point is one of the CJK Unified Ideographs, which nearly all Chinese text is made of. */
export const isCommonHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether the text holds characters that are set by East Asian rules: Han, kana, Hangul, full-width forms. */
export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/** The width in em, by the rules of its script, of a character in an East Asian face or one that the Latin face lacks. */
export function ruledWidth(code: number, eastAsian: boolean): number {
  if (isCommonHan(code)) return 1;
  if (code < 0x20 || ZERO.test(String.fromCodePoint(code))) return 0;
  if (code >= 0xff61 && code <= 0xffdc) return 0.5;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 0.7;
  if (code >= 0x1f000 && code < 0x20000) return EMOJI;
  if (code === 0xfdfa || code === 0xfdfb || code === 0xfdfd) return 8;
  if (code >= 0x0b80 && code < 0x1100) return 1.6;
  // A sign that may come from any installed face.
  return !eastAsian && scriptOf(code) === 0 ? 1.15 : 1;
}

/** The width in em of an emoji in the widest of the usual faces; also of a character that U+FE0F turns into one. */
export const EMOJI = 1.4;

// Marks that combine, format characters, the later halves of Hangul syllables, skin tones.
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\p{Zl}\p{Zp}\u1160-\u11ff]|[\u{1f3fb}-\u{1f3ff}]/u;

const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u30ff\u3100-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3fffd}]/u;
