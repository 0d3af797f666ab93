import type { Node, PhrasingContent, RootContent } from 'mdast';
import { markdownLibrary } from './markdownLibrary.ts';
import { plainBlocks } from './plainBlocks.ts';
import { plainInline } from './plainInline.ts';

/** Parses the body of a slide: the Markdown of slide text, without the other constructs of Markdown. */
export const parseBlocks = (text: string): readonly RootContent[] =>
  plainBlocks(text) ?? markdownLibrary().anyBlocks(text);

/** Parses one paragraph of notes or of front matter; no text in it opens a block. */
export const parseParagraph = (text: string): readonly PhrasingContent[] =>
  plainInline(text) ?? markdownLibrary().anyParagraph(text);

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
