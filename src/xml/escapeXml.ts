const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it may stand in an XML element or attribute: marks escaped, characters that XML 1.0 forbids left out. A tab
 * becomes a space: it would move words to stops that nobody has set. In an attribute readers take a line break as a space.
 */
export function escapeXml(text: string): string {
  return legalXml(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SUSPECT = /[\u0000-\u0009\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Drops what XML 1.0 §2.2 forbids: control characters, U+FFFE, U+FFFF and lone surrogates; CR becomes LF, a tab a space. */
export function legalXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
  );
}
