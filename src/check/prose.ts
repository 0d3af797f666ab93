import type { Slide } from '../slides/slide.ts';
import { type Passage, passages } from './passages.ts';

/** What the author is free to write another way: everything but quotations, which are verbatim. */
export const ownWords = (slides: readonly Slide[]): Passage[] =>
  slides.flatMap(passages).filter(({ part }) => part !== 'quotation');

/** Every match of a pattern in the author's own words, with its place in the passage. */
export function* matches(slides: readonly Slide[], pattern: RegExp): Generator<Match> {
  for (const passage of ownWords(slides)) {
    for (const match of passage.plain.matchAll(pattern)) {
      yield { passage, match, start: match.index, end: match.index + match[0].length };
    }
  }
}

export interface Match {
  readonly passage: Passage;
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}
