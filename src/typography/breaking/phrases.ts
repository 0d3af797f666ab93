import { Parser, zhHansModel } from 'budoux';
import { once } from '../../once.ts';

/**
 * The offsets in `text` between two words of Chinese: where a phrase model and a dictionary both see a border.
 * Either alone parts words now and then (a name, 见证); they rarely agree on it.
 */
export function wordBorders(text: string): Set<number> {
  if (text.length > LONGEST || !/\p{Script=Han}/u.test(text)) return new Set();
  const dictionary = new Set(Array.from(words().segment(text), (segment) => segment.index));
  return new Set(
    phraseModel()
      .parseBoundaries(text)
      .filter((at) => dictionary.has(at)),
  );
}

/** No place for balanced lines holds a tenth of this: such a text is refused wherever its lines end, only sooner. */
const LONGEST = 2_000;

// Most text is never balanced, and needs neither.
const words = once(() => new Intl.Segmenter('zh-Hans', { granularity: 'word' }));
const phraseModel = once(() => new Parser(zhHansModel));
