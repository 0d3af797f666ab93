import { MARK_CHARACTERS } from './mark.ts';

/**
 * Text as an author may have it: without what XML 1.0 forbids (control characters, lone surrogates, U+FFFE and U+FFFF)
 * and without the characters our marks are made of.
 */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, '').replace(MARK_CHARACTERS, '');

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
