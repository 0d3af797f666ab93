import { once } from '../../../once.ts';
import { wordsIn } from '../../read/dictionary.ts';
import { stem } from '../../read/english.ts';
import { decimal } from '../../read/exact.ts';
import { findQuantities } from '../../read/numbers.ts';
import type { Quantity } from '../../read/quantity.ts';
import { isFunction } from './partsOfSpeech.ts';

/** A piece of a text that is compared with one of another text: a Han character, a Latin word, a figure, or a mark. */
export interface Token {
  readonly kind: 'han' | 'word' | 'figure' | 'mark';
  /** What is compared: the character, the stem of the word, the value of the figure. */
  readonly key: string;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const HAN = /\p{Script=Han}/u;
const PIECE = /\p{Script=Han}|\p{L}[\p{L}’'-]*|[，。；：！？、,.;:!?()（）“”"\n]/gu;

/** The tokens of a text, without the words and characters that only join others. */
export function tokensIn(text: string): Token[] {
  const wordOf = once(() => wordsIn(text));
  const tokens: Token[] = [];
  let from = 0;
  const addUpTo = (to: number) => {
    for (const { 0: word, index } of text.slice(from, to).matchAll(PIECE)) {
      const [start, end] = [from + index, from + index + word.length];
      // 近 of 近视 is a part of a word.
      if (isFunction(word) && (!HAN.test(word) || wordOf()(start).word.length < 2)) continue;
      if (HAN.test(word)) tokens.push({ kind: 'han', key: word, start, end });
      else if (/\p{L}/u.test(word)) tokens.push({ kind: 'word', key: stem(word), start, end });
      else tokens.push({ kind: 'mark', key: word, start, end });
    }
  };
  for (const one of findQuantities(text)) {
    if (!one.isFigure || one.type === 'name') continue;
    addUpTo(one.start);
    tokens.push({ kind: 'figure', key: keyOf(one), start: one.start, end: one.end });
    from = one.end;
  }
  addUpTo(text.length);
  return tokens;
}

function keyOf(one: Quantity): string {
  if (one.type === 'amount') return decimal(one.value, 2);
  if (one.type === 'date') return [one.year, one.month, one.day, one.quarter, one.stage].join(' ');
  return one.written;
}

/** Whether two English words may be forms of one: adjourned and adjournment. */
export function isForm(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a[same] === b[same]) same++;
  if (same >= 6 && same >= least - 2) return true;
  return same >= 4 && same >= Math.max(a.length, b.length) - 4 && same >= least - 2;
}
