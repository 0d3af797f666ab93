import type { PhrasingContent, RootContent } from 'mdast';
import { markdownLibrary } from './markdownLibrary.ts';
import { plainBlocks } from './plainBlocks.ts';
import { plainInline } from './plainInline.ts';

/** Parses the body of a slide: the Markdown of slide text, without the other constructs of Markdown. */
export const parseBlocks = (text: string): readonly RootContent[] =>
  plainBlocks(text) ?? markdownLibrary().anyBlocks(text);

/** Parses one paragraph of notes or of front matter; no text in it opens a block. */
export const parseParagraph = (text: string): readonly PhrasingContent[] =>
  plainInline(text) ?? markdownLibrary().anyParagraph(text);

/** Returns the words of inline Markdown without its special characters, for places in the file that take plain text. */
export const plainWords = (text: string): string => parseParagraph(text).map(wordsOf).join('');

function wordsOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
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
export { offsetsOf, type Positioned } from './plainInline.ts';
