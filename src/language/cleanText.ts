/**
 * Drops from an author's text what XML 1.0 forbids (control characters, lone surrogates, U+FFFE and U+FFFF), and the
 * characters that Deckwright's own marks consist of.
 */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, '').replace(MARK_CHARACTERS, '');

/** As `cleanText`, but puts a placeholder for each dropped UTF-16 unit, so that offsets stay the same. */
export const blankOut = (text: string): string =>
  text.replace(MARK_CHARACTERS, PLACEHOLDER).replace(FORBIDDEN, PLACEHOLDER);

/** The Unicode noncharacters that Deckwright's marks consist of (see `wrapped`). */
export const MARK_CHARACTERS = /[\uFDD0-\uFDEF]/g;

/** Drops the placeholders that `blankOut` put. */
export const withoutPlaceholders = (text: string): string => text.replaceAll(PLACEHOLDER, '');

const PLACEHOLDER = '\uFDEF';

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
