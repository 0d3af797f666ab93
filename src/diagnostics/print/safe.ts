/**
 * Replaces what could move a terminal's cursor or hide the end of a message: each control or direction character by a
 * visible symbol, each line break and tab by a space.
 */
export function safe(text: string): string {
  return text.replace(/\r\n|[\t\r\n]/gu, ' ').replace(HIDDEN, (character) => {
    const code = character.codePointAt(0);
    return code !== undefined && code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD';
  });
}

const HIDDEN = /[\p{Cc}\p{Cs}\p{Co}\u202A-\u202E\u2066-\u2069]/gu;
