import { type PhrasingContent, parseParagraph } from './markdown/markdown.ts';

/** The words of inline Markdown, without their marks: for where a file takes plain text. */
export const plainWords = (text: string): string => parseParagraph(text).map(wordsOf).join('');

function wordsOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
