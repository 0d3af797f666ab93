import { unmeasuredScript } from './scripts.ts';

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
  const ruled = WIDTHS.find(({ first, last }) => code >= first && code <= last);
  if (ruled) return ruled.width;
  const script = unmeasuredScript(code);
  if (script) return script.width;
  // A sign that may come from any installed face.
  return !eastAsian && scriptOf(code) === 0 ? 1.15 : 1;
}

/** The width in em of an emoji in the widest of the usual faces; also of a character that U+FE0F turns into one. */
export const EMOJI = 1.4;

// The widths in em of characters that are not 1 em wide. The first range that holds a code point gives its width.
const WIDTHS: readonly { readonly first: number; readonly last: number; readonly width: number }[] = [
  // The spaces that are parts of an em: en and em quad and space, a third, a quarter, a sixth.
  { first: 0x2000, last: 0x2000, width: 0.5 },
  { first: 0x2001, last: 0x2001, width: 1 },
  { first: 0x2002, last: 0x2002, width: 0.5 },
  { first: 0x2003, last: 0x2003, width: 1 },
  { first: 0x2004, last: 0x2004, width: 0.334 },
  { first: 0x2005, last: 0x2005, width: 0.25 },
  { first: 0x2006, last: 0x2006, width: 0.167 },
  // The degrees ℃ and ℉, which all East Asian faces have, and few others.
  { first: 0x2103, last: 0x2103, width: 1 },
  { first: 0x2109, last: 0x2109, width: 1 },
  // The minus sign behind Han: Noto has it up to 0.59 em wide, and faces of the Chinese sets of characters take it from a Latin one.
  { first: 0x2212, last: 0x2212, width: 0.6 },
  // Superscripts and subscripts. Of 30 faces that have them C059 has the widest figure or sign, ⁿ of 0.551 em, and DejaVu Serif the
  // widest letter, ₘ of 0.729 em.
  { first: 0x2070, last: 0x208e, width: 0.56 },
  { first: 0x2090, last: 0x209c, width: 0.75 },
  // Half-width forms.
  { first: 0xff61, last: 0xffdc, width: 0.5 },
  // Letters that make flags in pairs.
  { first: 0x1f1e6, last: 0x1f1ff, width: 0.7 },
  { first: 0x1f000, last: 0x1ffff, width: EMOJI },
  // Arabic ligatures that write a whole phrase in one character.
  { first: 0xfdfa, last: 0xfdfb, width: 8 },
  { first: 0xfdfd, last: 0xfdfd, width: 8 },
];

// Marks that combine, format characters, the later halves of Hangul syllables, skin tones.
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\p{Zl}\p{Zp}\u1160-\u11ff]|[\u{1f3fb}-\u{1f3ff}]/u;

const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u30ff\u3100-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3fffd}]/u;
