import type { Node, PhrasingContent } from 'mdast';

/**
 * Reads a line of inline Markdown that holds only text, `**strong**` between words or spaces, and links with a simple
 * address. Returns undefined for any other text; the library then reads it. The result equals the library's (a property
 * test compares them). `offset` is that of the line.
 */
export function plainInline(text: string, offset = 0): PhrasingContent[] | undefined {
  if (!SPECIAL.test(text)) return text === '' ? [] : [textNode(text, offset)];
  const nodes: PhrasingContent[] = [];
  let from = 0;
  while (from < text.length) {
    TOKEN.lastIndex = from;
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    const [token] = found;
    const { strong, label, url } = found.groups ?? {};
    const position = positionOf(offset + from, offset + from + token.length);
    if (strong !== undefined) {
      const children = [textNode(strong, offset + from + '**'.length)];
      nodes.push({ type: 'strong', children, position });
    } else if (label !== undefined && url !== undefined) {
      const children = [textNode(label, offset + from + '['.length)];
      nodes.push({ type: 'link', url, title: null, children, position });
    } else nodes.push(textNode(token, offset + from));
    from += token.length;
  }
  return nodes;
}

/** Makes a place in the parsed text. Lines and columns are never read, so they are not counted. */
export const positionOf = (start: number, end: number) => {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { start: point(start), end: point(end) };
};

/** A node with its place in the parsed text. */
export type Positioned = Pick<Node, 'position'>;

/** Returns the place of a node in the parsed text. */
export function offsetsOf({ position }: Positioned): [number, number] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) throw new Error('a node has no place');
  return [start.offset, end.offset];
}

const textNode = (value: string, start: number): PhrasingContent => ({
  type: 'text',
  value,
  position: positionOf(start, start + value.length),
});

const SPECIAL = /[*[\]\\\n]/;

/** The places where strong text begins and ends whatever character is on its other side. */
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
