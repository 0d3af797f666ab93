import type { PhrasingContent } from 'mdast';

/**
 * Reads a line of inline Markdown that holds nothing but text, `**strong**` between words or spaces, and links with a
 * simple address. Gives undefined for anything else, and the library reads it; what is given is what the library would
 * give (a property test compares them). The line stands at `offset`.
 */
export function plainInline(text: string, offset = 0): PhrasingContent[] | undefined {
  if (!MARK.test(text)) return text === '' ? [] : [textNode(text, offset)];
  const nodes: PhrasingContent[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    const [token] = found;
    const { strong, label, url } = found.groups ?? {};
    const position = positionOf(offset + at, offset + at + token.length);
    if (strong !== undefined) {
      const children = [textNode(strong, offset + at + '**'.length)];
      nodes.push({ type: 'strong', children, position });
    } else if (label !== undefined && url !== undefined) {
      const children = [textNode(label, offset + at + '['.length)];
      nodes.push({ type: 'link', url, title: null, children, position });
    } else nodes.push(textNode(token, offset + at));
    at += token.length;
  }
  return nodes;
}

/** A place in the parsed text; nobody asks for lines and columns. */
export const positionOf = (start: number, end: number) => {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { start: point(start), end: point(end) };
};

const textNode = (value: string, start: number): PhrasingContent => ({
  type: 'text',
  value,
  position: positionOf(start, start + value.length),
});

const MARK = /[*[\]\\\n]/;

/** Where strong begins and ends, whatever the rules for the characters on its other side say. */
const OPENS = String.raw`(?:(?<=^| )\*\*(?=[^\s*])|(?<=[\p{L}\p{N}])\*\*(?=[\p{L}\p{N}]))`;
const CLOSES = String.raw`(?:(?<=[^\s*])\*\*(?=$| )|(?<=[\p{L}\p{N}])\*\*(?=[\p{L}\p{N}]))`;

const TOKEN = new RegExp(
  [
    String.raw`[^*[\]\\\n!]+|!(?!\[)`,
    String.raw`${OPENS}(?<strong>[^*[\]\\\n!]+)${CLOSES}`,
    String.raw`\[(?<label>[^*[\]\\\n!]+)\]\((?<url>#[A-Za-z][\w-]*|https?://[\w./-]+)\)`,
  ].join('|'),
  'uy',
);
