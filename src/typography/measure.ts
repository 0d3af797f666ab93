import { EMOJI, isAmbiguous, isEastAsian, ruledWidth } from './characters.ts';
import { faceWidths } from './faces.ts';
import type { Font } from './font.ts';

/**
 * Width in points of `text` set on one line in `font` at `size` points, without slack. Kerning, which only
 * narrows, is left out; marks such as “ ” — … are a full em where the text holds East Asian characters.
 */
export function measure(text: string, font: Font, size: number): number {
  let ems = 0;
  for (const advance of advances(text, font, isEastAsian(text))) ems += advance;
  return ems * size;
}

/** Advance in em of each UTF-16 unit of `text`; the later units of a character, and marks that combine, are 0. */
export function advances(text: string, font: Font, eastAsian: boolean): Float64Array {
  const widthIn = faceWidths(font.latin, font.bold);
  const result = new Float64Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    const joined = i > 0 && text.charCodeAt(i - 1) === ZERO_WIDTH_JOINER && code >= 0x2000;
    if (joined) result[i] = 0;
    else if (code >= 0x4e00 && code <= 0x9fff) result[i] = 1;
    else if (eastAsian && isAmbiguous(code) && !isApostrophe(text, i)) result[i] = 1;
    else result[i] = widthIn(code) ?? ruledWidth(code);
    if (text.charCodeAt(i + 1) === EMOJI_PRESENTATION) result[i] = EMOJI;
    if (code > 0xffff) i += 1;
  }
  return result;
}

const ZERO_WIDTH_JOINER = 0x200d;
const EMOJI_PRESENTATION = 0xfe0f;
const LATIN = /\p{Script=Latin}/u;

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at + 1] ?? '');
}
