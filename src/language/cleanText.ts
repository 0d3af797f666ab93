import { HAN } from './han.ts';

/**
 * Writes an author's text with characters that documents can hold and viewers can draw: separators of lines become
 * `\n`, control characters of Windows-1252 and bullets of symbol fonts the signs that they stand for. Drops what XML
 * 1.0 forbids (control characters, lone surrogates, U+FFFE and U+FFFF) and the characters that Deckwright's own marks
 * consist of; a space then parts the words on both sides.
 */
export const cleanText = (text: string): string => mended(text, '\n', '');

/** As `cleanText`, but keeps offsets: with a placeholder for each dropped UTF-16 unit, and `\v` for `\n`. */
export const blankOut = (text: string): string => mended(text, '\v', PLACEHOLDER);

/** The Unicode noncharacters that Deckwright's marks consist of (see `wrapped`). */
export const MARK_CHARACTERS = /[\uFDD0-\uFDEF]/g;

/** Drops the placeholders that `blankOut` put, and writes its line breaks as `\n`. */
export const withoutPlaceholders = (text: string): string =>
  text.replaceAll(PLACEHOLDER, '').replaceAll('\v', '\n');

/** A character that the author sees otherwise than viewers do. */
export interface OddCharacter {
  readonly index: number;
  readonly character: string;
  /** What the deck shows instead: another sign, nothing, or (undefined) the character itself. */
  readonly shown: string | undefined;
}

/**
 * Returns the characters of a text that `cleanText` drops or replaces by other signs, and those that no font draws. Of
 * equal characters it returns the first.
 */
export function oddCharacters(text: string): OddCharacter[] {
  const found = new Map<string, OddCharacter>();
  for (const { 0: character, index } of text.matchAll(ODD)) {
    if (found.has(character)) continue;
    const dropped = UNDRAWABLE.test(character) ? undefined : '';
    found.set(character, { index, character, shown: SIGNS.get(character) ?? dropped });
  }
  return [...found.values()];
}

function mended(text: string, lineBreak: string, dropped: string): string {
  return text
    .replace(LINE_ENDS, lineBreak)
    .replace(DROPPED, (run: string, offset: number) => {
      const parts =
        WORD_ENDS.test(text.slice(offset - 1, offset)) && WORD_BEGINS.test(text.slice(offset + run.length));
      return parts ? ` ${dropped.repeat(run.length - 1)}` : dropped.repeat(run.length);
    })
    .replace(REPLACED, (character) => SIGNS.get(character) ?? character);
}

const PLACEHOLDER = '\uFDEF';

/** Vertical tab, form feed, and the separators of lines and paragraphs of Unicode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
const LINE_ENDS = /[\u000B\u000C\u2028\u2029]/g;

/** What Windows-1252 has at U+0080 to U+009F (WHATWG Encoding, index windows-1252); a space where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Signs of Symbol and Wingdings, at the private places where Word keeps them. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0A8': '◻',
  '\uF06C': '●',
  '\uF06E': '■',
  '\uF06F': '□',
  '\uF075': '◆',
  '\uF076': '❖',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0FC': '✓',
};

/** The signs for characters that have none of their own. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...WINDOWS].flatMap((sign, i): [string, string][] =>
    sign === ' ' ? [] : [[String.fromCharCode(0x80 + i), sign]],
  ),
  ...Object.entries(SYMBOLS),
]);

const REPLACED = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'g');

const FORBIDDEN =
  '[\\u0000-\\u0008\\u000E-\\u001F\\u007F\\u0081\\u008D\\u008F\\u0090\\u009D\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]';
const DROPPED = new RegExp(`(?:${FORBIDDEN})+`, 'g');

/** Characters for private use, and the one that stands for a character that was lost. */
const PRIVATE = '[\\uE000-\\uF8FF\\uFFFD]|[\\uDB80-\\uDBFF][\\uDC00-\\uDFFF]';
const UNDRAWABLE = new RegExp(`^(?:${PRIVATE})$`);
const ODD = new RegExp(`${FORBIDDEN}|${PRIVATE}|${REPLACED.source}`, 'g');

/** The end and the beginning of a word that is parted from its neighbours by spaces. */
const WORD_ENDS = new RegExp(`(?!${HAN})[\\p{L}\\p{N}]$`, 'u');
const WORD_BEGINS = new RegExp(`^(?!${HAN})[\\p{L}\\p{N}]`, 'u');
