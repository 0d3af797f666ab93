import { once } from '../../once.ts';

/** A word of a dictionary, and the UTF-16 offset where it begins. */
interface Word {
  readonly word: string;
  readonly start: number;
}

/** The word of a dictionary that holds the character at a UTF-16 offset of a text. */
export const wordAt = (text: string, at: number): Word => wordsIn(text)(at);

/** Does what `wordAt` does, for a text of which many words are asked. */
export function wordsIn(text: string): (at: number) => Word {
  const segments = words().segment(text);
  return (at) => {
    const found = segments.containing(at);
    return { word: found?.segment ?? '', start: found?.index ?? at };
  };
}

// Made when first needed, because most texts are never searched for words.
const words = once(() => new Intl.Segmenter('zh-Hans', { granularity: 'word' }));
