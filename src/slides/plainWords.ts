import { type PhrasingContent, parseParagraph } from './markdown/markdown.ts';

/** Returns the words of inline Markdown without its special characters, for places in the file that take plain text. */
export const plainWords = (text: string): string => parseParagraph(text).map(wordsOf).join('');

function wordsOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
