import { once } from '../../once.ts';

/** A word of a dictionary, and the UTF-16 offset where it begins. */
interface Word {
  readonly word: string;
  readonly start: number;
}

/** The word of a dictionary that holds the character at a UTF-16 offset of a text. */
export function wordAt(text: string, at: number): Word {
  const found = words().segment(text).containing(at);
  return { word: found?.segment ?? '', start: found?.index ?? at };
}

/** Does what `wordAt` does, for a text of which many words are asked: it is divided once. */
export function wordsIn(text: string): (at: number) => Word {
  const starts = once(() => {
    const all = new Uint32Array(text.length);
    for (const { index, segment } of words().segment(text)) all.fill(index, index, index + segment.length);
    return all;
  });
  return (at) => {
    const start = starts()[at] ?? at;
    let end = at;
    while (end < text.length && starts()[end] === start) end++;
    return { word: text.slice(start, end), start };
  };
}

// Made when first needed, because most texts are never searched for words.
const words = once(() => new Intl.Segmenter('zh-Hans', { granularity: 'word' }));
