import type { Place } from '../diagnostics/report.ts';
import { placeIn, type SlideParagraph } from './slideParagraphs.ts';
import type { Deck } from './subject.ts';

/** A place at which a pattern matches the text of a deck. */
export interface Match {
  readonly paragraph: SlideParagraph;
  readonly match: RegExpExecArray;
  /** The matched text; where the match itself is empty (a look-ahead), its first group. */
  readonly written: string;
  /** The UTF-16 offset of the match in the paragraph. */
  readonly start: number;
  readonly place: () => Place;
}

/** Every match of a pattern in a deck, except in quotations: these are verbatim, so the author cannot change them. */
export function* matches(deck: Pick<Deck, 'paragraphs'>, pattern: RegExp): Generator<Match> {
  for (const paragraph of deck.paragraphs()) {
    if (paragraph.use === 'quotation') continue;
    for (const match of paragraph.plain.matchAll(pattern)) {
      const { 0: whole, 1: group, index: start } = match;
      const written = whole || String(group);
      yield {
        paragraph,
        match,
        written,
        start,
        place: () => placeIn(paragraph, start, start + written.length),
      };
    }
  }
}

/** Every three Han characters in a row, at every offset. Three characters tell a word from chance. */
export const hanTriples = (deck: Deck): Generator<Match> => matches(deck, /(?=(\p{Script=Han}{3}))/gu);
