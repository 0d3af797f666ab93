import { plainText, type Run, type Text } from '../../slides/slide.ts';
import type { DeckContext } from '../context.ts';

/** A paragraph of notes as it is printed, where nothing can be clicked: behind a link's words stands where it leads. */
export function notesText(note: Text, deck: DeckContext): string {
  return stretches(note)
    .map((runs) => {
      const words = plainText(runs);
      const place = placeOf(runs[0]?.link ?? '', deck);
      return place === '' || words === place ? words : words + deck.words.aside(place);
    })
    .join('');
}

function placeOf(link: string, { target, words }: DeckContext): string {
  const page = target(link)?.number;
  return page === undefined ? link.replace(/^mailto:/, '') : words.page(page);
}

/** Neighbours that lead to one place, taken together. */
function stretches(note: Text): Run[][] {
  const found: Run[][] = [];
  for (const run of note) {
    const last = found.at(-1);
    if (last && last[0]?.link === run.link) last.push(run);
    else found.push([run]);
  }
  return found;
}
