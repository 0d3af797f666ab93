import { once } from '../../once.ts';

/** The word of a dictionary that holds the character at a UTF-16 offset of a text, and the offset where it begins. */
export function wordAt(text: string, at: number): { readonly word: string; readonly start: number } {
  const found = words().segment(text).containing(at);
  return { word: found?.segment ?? '', start: found?.index ?? at };
}

// Made when first needed, because most texts are never searched for words.
const words = once(() => new Intl.Segmenter('zh-Hans', { granularity: 'word' }));
