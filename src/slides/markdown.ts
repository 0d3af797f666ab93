import type { Node, PhrasingContent, Root, Text as TextNode } from 'mdast';
import { type CompileContext, fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { asteriskEmphasis } from './asteriskEmphasis.ts';

/** Parses the body of a slide: the Markdown of slide text, and nothing else that Markdown knows. */
export const parseBlocks = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfmTable(), asteriskEmphasis(), { disable: { null: AS_TYPED } }],
    mdastExtensions: [gfmTableFromMarkdown(), { enter: { data: enterText, characterEscape: enterText } }],
  });

/** Parses one paragraph: of notes, of a kicker. Nothing in it opens a block. */
export function parseParagraph(text: string): PhrasingContent[] {
  if (!/[*\\[\n]/.test(text)) return [plainNode(text)];
  const root = fromMarkdown(text, {
    extensions: [asteriskEmphasis(), { disable: { null: [...AS_TYPED, ...BLOCKS] } }],
    mdastExtensions: [{ enter: { data: enterText, characterEscape: enterText } }],
  });
  return root.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}

export type {
  Blockquote,
  Heading,
  Image,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';

/** A node with its place in the parsed text. */
export type Positioned = Pick<Node, 'position'>;

/** What comes out as it was typed. */
const AS_TYPED = [
  'htmlFlow',
  'htmlText',
  'autolink',
  'attention',
  'characterReference',
  'codeIndented',
  'codeText',
  'setextUnderline',
  'definition',
];

const BLOCKS = ['blockQuote', 'list', 'headingAtx', 'thematicBreak', 'codeFenced', 'labelStartImage'];

/** What most paragraphs are: text without a mark in it. */
function plainNode(text: string): TextNode {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { type: 'text', value: text, position: { start: point(0), end: point(text.length) } };
}

/** Begins a text node for each token, so that a node's text is as long as its source unless it is an escape. */
function enterText(this: CompileContext, token: Token): undefined {
  const { line, column, offset } = token.start;
  const start = { line, column, offset };
  const node: TextNode = { type: 'text', value: '', position: { start, end: { ...start } } };
  const parent = this.stack.at(-1);
  if (parent && 'children' in parent) parent.children.push(node as never);
  this.stack.push(node);
}
