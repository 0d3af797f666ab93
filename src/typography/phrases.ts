import { Parser, zhHansModel } from 'budoux';

/**
 * The offsets in `text` between two words of Chinese: where a phrase model and a dictionary both see a border.
 * Either alone parts words now and then (a name, 见证); they rarely agree on it.
 */
export function wordBorders(text: string): Set<number> {
  if (text.length > LONGEST) return new Set();
  const dictionary = new Set(Array.from(words.segment(text), (segment) => segment.index));
  return new Set(
    phraseModel()
      .parseBoundaries(text)
      .filter((at) => dictionary.has(at)),
  );
}

/** No place for balanced lines holds a tenth of this: such a text is refused wherever its lines end, only sooner. */
const LONGEST = 2_000;

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

// Built on first use: it takes a moment, and most text is never balanced.
const phraseModel = (() => {
  let parser: Parser | undefined;
  return (): Parser => {
    parser ??= new Parser(zhHansModel);
    return parser;
  };
})();
