import type { Passage } from './passages.ts';
import type { Deck } from './subject.ts';

/** Every match of a pattern in what the author is free to write another way: all but quotations, which are verbatim. */
export function* matches(deck: Pick<Deck, 'passages'>, pattern: RegExp): Generator<Match> {
  for (const passage of deck.passages()) {
    if (passage.part === 'quotation') continue;
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
