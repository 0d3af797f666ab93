import type { PhrasingContent, RootContent, Text as TextNode } from 'mdast';
import { type CompileContext, fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { asteriskEmphasis } from './asteriskEmphasis.ts';

/** Parses the body of a slide with the library. */
export const anyBlocks = (text: string): readonly RootContent[] =>
  fromMarkdown(text, {
    extensions: [gfmTable(), asteriskEmphasis(), { disable: { null: AS_TYPED } }],
    mdastExtensions: [gfmTableFromMarkdown(), { enter: { data: enterText, characterEscape: enterText } }],
  }).children;

/** Parses one paragraph with the library; no text in it opens a block. */
export function anyParagraph(text: string): readonly PhrasingContent[] {
  const root = fromMarkdown(text, {
    extensions: [asteriskEmphasis(), { disable: { null: [...AS_TYPED, ...BLOCKS] } }],
    mdastExtensions: [{ enter: { data: enterText, characterEscape: enterText } }],
  });
  return root.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}

/** The constructs of Markdown that stay text in slides. */
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

/** Begins a text node for each token, so that a node's text is as long as its source unless it is an escape. */
function enterText(this: CompileContext, token: Token): undefined {
  const { line, column, offset } = token.start;
  const start = { line, column, offset };
  const node: TextNode = { type: 'text', value: '', position: { start, end: { ...start } } };
  const parent = this.stack.at(-1);
  if (parent && 'children' in parent) parent.children.push(node as never);
  this.stack.push(node);
}
