import { Parser, zhHansModel } from 'budoux';
import { once } from '../../once.ts';

/**
 * Gives the offsets between two words of a Chinese text: those at which a phrase model and a dictionary both see a border.
 * Each of them alone sometimes splits a word (a name, 见证); both rarely make the same mistake.
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

/** Longer texts get no borders: no box for balanced lines holds a tenth of this, so they overflow in any case. */
const LONGEST = 2_000;

// Made when first needed, because most texts are never balanced.
const words = once(() => new Intl.Segmenter('zh-Hans', { granularity: 'word' }));
const phraseModel = once(() => new Parser(zhHansModel));
