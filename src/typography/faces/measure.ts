import { EMOJI, isEastAsian, ruledWidth, scriptOf } from './characters.ts';
import { latinFace } from './faces.ts';
import type { Font } from './font.ts';

/**
 * The width in points of `text` on one line in `font` at `size` points, without slack. It includes kerning and the space that
 * some viewers add between Han and Latin.
 */
export function measure(text: string, font: Font, size: number): number {
  const scripts = scriptsIn(text);
  let ems = 0;
  for (const advance of advances(text, font, scripts)) ems += advance;
  for (let at = 1; at < text.length; at += 1) ems += airBefore(scripts, at);
  return ems * size;
}

/** Advance in em of each UTF-16 unit of `text`; the later units of a character, and marks that combine, are 0. */
export function advances(text: string, font: Font, scripts: Uint8Array): Float64Array {
  const face = latinFace(font.latin, font.bold);
  const result = new Float64Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    const joined = i > 0 && text.charCodeAt(i - 1) === ZERO_WIDTH_JOINER && code >= 0x2000;
    if (joined) result[i] = 0;
    else if ((scripts[i] ?? 0) >= EAST_ASIAN && code !== SPACE) result[i] = ruledWidth(code, true);
    else result[i] = face.advance(code) ?? face.advance(baseOf(code)) ?? ruledWidth(code, false);
    if (text.charCodeAt(i + 1) === EMOJI_PRESENTATION) result[i] = EMOJI;
    if (code > 0xffff) i += 1;
    else if (code < 0x80) result[i] = (result[i] ?? 0) + face.kern(code, text.charCodeAt(i + 1));
  }
  return result;
}

/** The letter without its accents (ệ: e), which is as wide; the character itself when it has none. */
const baseOf = (code: number): number =>
  code < 0x1e00 || code > 0x1fff
    ? code
    : (String.fromCodePoint(code).normalize('NFD').codePointAt(0) ?? code);

/**
 * The script of each UTF-16 unit's face, as `scriptOf`: characters of none take it from the one before, at the
 * start from the one after (3: East Asian, but apart from it), and are Latin where there is neither. In a text with East Asian
 * characters quotation marks are East Asian wherever they stand, so that those of one pair are alike: “5+2”. PowerPoint does so
 * in text marked as Chinese (ISO/IEC 29500-1, 21.1.2.3); only the apostrophe of a Latin word is Latin.
 */
export function scriptsIn(text: string): Uint8Array {
  const result = scriptsByNeighbours(text);
  if (!QUOTATION_MARK.test(text) || !isEastAsian(text)) return result;
  for (let i = 0; i < text.length; i += 1) {
    if (QUOTATION_MARK.test(text[i] ?? '')) result[i] = isApostrophe(text, i) ? LATIN : EAST_ASIAN;
  }
  return result;
}

/** Whether the mark at `at` is the apostrophe of a Latin word: don’t. */
const isApostrophe = (text: string, at: number): boolean =>
  text[at] === '’' && LATIN_LETTER.test(text[at - 1] ?? '') && LATIN_LETTER.test(text[at + 1] ?? '');

const LATIN_LETTER = /\p{Script=Latin}/u;
/** The marks that Chinese and Latin faces both have, in the first on a full em. */
const QUOTATION_MARK = /[‘-‟]/;

/** Whether the mark at `at` is set on a full em: an East Asian one, or a quotation mark in a text with East Asian characters. */
export const isFullWidthMark = (text: string, at: number): boolean =>
  QUOTATION_MARK.test(text[at] ?? '')
    ? isEastAsian(text) && !isApostrophe(text, at)
    : isEastAsian(text[at] ?? '');

/** A mark that a viewer sets in another face than `scriptsIn` says, unless the file says which one. */
export interface StrayMark {
  readonly at: number;
  readonly isEastAsian: boolean;
}

/**
 * The quotation marks of a text for which a viewer's own choice is wrong: LibreOffice gives a mark the face of the
 * character before it, PowerPoint gives all marks the East Asian face in text marked as Chinese.
 */
export function strayMarks(text: string): StrayMark[] {
  if (!QUOTATION_MARK.test(text) || !isEastAsian(text)) return [];
  const byNeighbours = scriptsByNeighbours(text);
  return Array.from(scriptsIn(text), (script, at) => ({ at, isEastAsian: script !== LATIN })).filter(
    ({ at, isEastAsian }) =>
      QUOTATION_MARK.test(text[at] ?? '') && (!isEastAsian || byNeighbours[at] === LATIN),
  );
}

/** Whether a text has quotation marks or apostrophes, whose face follows the language that the text is marked with. */
export const hasQuotationMarks = (text: string): boolean => QUOTATION_MARK.test(text);

/** The scripts as the characters around those of no script give them. */
function scriptsByNeighbours(text: string): Uint8Array {
  const result = new Uint8Array(text.length);
  let script = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    const own = scriptOf(code);
    if (own > 0 && script === 0) result.fill(own === EAST_ASIAN ? LEADING : own, 0, i);
    if (own > 0) script = own;
    result[i] = script;
    if (code > 0xffff) {
      i += 1;
      result[i] = script;
    }
  }
  return script === 0 ? result.fill(LATIN) : result;
}

/** The space in em that a viewer may add before the unit at `at`, where the script changes within a line. */
export function airBefore(scripts: Uint8Array, at: number): number {
  return scripts[at - 1] === scripts[at] ? 0 : AIR;
}

// LibreOffice adds this much, also beside a space; PowerPoint adds nothing.
const AIR = 0.24;
const LATIN = 1;
/** As `scriptOf` has it. */
export const EAST_ASIAN = 2;
const LEADING = 3;
const SPACE = 0x20;
const ZERO_WIDTH_JOINER = 0x200d;
const EMOJI_PRESENTATION = 0xfe0f;
