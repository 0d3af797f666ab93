/**
 * Text as an author may have it: without what XML 1.0 forbids (control characters, lone surrogates, U+FFFE and U+FFFF)
 * and without the characters our marks are made of.
 */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, '').replace(MARK_CHARACTERS, '');

/** The same with a placeholder for each unit taken out, so that offsets stay. */
export const blankOut = (text: string): string =>
  text.replace(MARK_CHARACTERS, PLACEHOLDER).replace(FORBIDDEN, PLACEHOLDER);

/** Characters that Unicode reserves for a program's own use, of which our marks are made (see `wrapped`). */
export const MARK_CHARACTERS = /[\uFDD0-\uFDEF]/g;

export const withoutPlaceholders = (text: string): string => text.replaceAll(PLACEHOLDER, '');

const PLACEHOLDER = '\uFDEF';

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
