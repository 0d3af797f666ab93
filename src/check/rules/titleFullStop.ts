import { rule } from '../rule.ts';
import { placeIn } from '../slideParagraphs.ts';

export const titleFullStop = rule('title-full-stop', (deck, add) => {
  for (const title of deck.paragraphs().filter(({ use }) => use === 'title')) {
    const end = title.plain.trimEnd().length;
    if (/(?:[。．]|\p{Script=Han}\.)$/u.test(title.plain.trimEnd())) add({}, placeIn(title, end - 1, end));
  }
});
