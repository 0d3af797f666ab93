import { plainText, type Text } from '../../slides/slide.ts';
import type { Deck } from '../deck.ts';

/** The source line, opened with the word for it unless the author wrote one. */
export function sourceText(source: Text, deck: Deck): Text {
  const first = source[0];
  if (!first || /^(来源|资料来源|source)/i.test(plainText(source))) return source;
  const { names, colon } = deck.words;
  return [{ text: `${names.source}${colon}`, origin: first.origin }, ...source];
}
