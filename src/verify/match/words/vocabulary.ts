import { stem } from '../../read/english.ts';
import { isForm } from './tokens.ts';

/** The words of a text. */
export interface Vocabulary {
  /** How often the text has a word or a form of it; a Chinese word is counted up to `MOST`. */
  count(word: string): number;
  /** Whether the text has a word or a form of it. */
  has(word: string): boolean;
  /** Whether the text has one of the words of another text, or two neighbouring characters of a Chinese one. */
  hasPartOf(words: string): boolean;
}

const HAN = /\p{Script=Han}/u;
const WORD = /\p{Script=Latin}[\p{Script=Latin}’']*/gu;

/** Finds the words of a text once, so that many can be looked up. */
export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  const forms = new Map<string, string[]>();
  for (const word of counts.keys())
    forms.set(word.slice(0, 4), [...(forms.get(word.slice(0, 4)) ?? []), word]);
  const countOf = (written: string): number => {
    if (HAN.test(written)) return countIn(text, written);
    const parts = (written.match(WORD) ?? []).map((part) => {
      const own = stem(part);
      const alike = (forms.get(own.slice(0, 4)) ?? []).filter((one) => one === own || isForm(one, own));
      return alike.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
    });
    return Math.max(0, ...parts);
  };
  return {
    count: countOf,
    has: (word) => (HAN.test(word) ? text.includes(word) : countOf(word) > 0),
    hasPartOf: (words) => {
      if (!HAN.test(words)) return (words.match(WORD) ?? []).some((word) => countOf(word) > 0);
      return [...words].some((_, i) => i + 2 <= words.length && text.includes(words.slice(i, i + 2)));
    },
  };
}

/** A word that stands so often is a common one, however often it stands. */
const MOST = 10;

function countIn(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < MOST; at = text.indexOf(word, at + 1)) count++;
  return count;
}
