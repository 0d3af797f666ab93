import { plainText, type Run, type Text } from '../../slides/slide.ts';
import type { DeckFacts } from '../deckFacts.ts';

/** A paragraph of speaker notes as plain text, in which the address or page of each link follows its words in brackets. */
export function notesText(note: Text, deck: DeckFacts): string {
  return sameLinks(note)
    .map((runs) => {
      const words = plainText(runs);
      const place = placeOf(runs[0]?.link, deck);
      return place === undefined || words === place ? words : words + deck.words.aside(place);
    })
    .join('');
}

function placeOf(link: string | undefined, { target, words }: DeckFacts): string | undefined {
  if (!link) return undefined;
  const page = target(link)?.number;
  return page === undefined ? link.replace(/^mailto:/, '') : words.page(page);
}

/** The runs, with neighbours that have the same link together. */
function sameLinks(note: Text): Run[][] {
  const found: Run[][] = [];
  for (const run of note) {
    const last = found.at(-1);
    if (last && last[0]?.link === run.link) last.push(run);
    else found.push([run]);
  }
  return found;
}
