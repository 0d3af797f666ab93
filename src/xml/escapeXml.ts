const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Escapes text for an XML element or attribute, and drops the characters that XML 1.0 forbids. A tab becomes a space,
 * because PowerPoint would move the words after it to a tab stop. A reader of an attribute takes a line break as a space.
 */
export function escapeXml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return legalXml(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
const UNSAFE = /[&<>"\u0000-\u0009\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
const SUSPECT = /[\u0000-\u0009\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Drops what XML 1.0 §2.2 forbids: control characters, U+FFFE, U+FFFF, lone surrogates. CR becomes LF, a tab becomes a space. */
export function legalXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
  );
}
