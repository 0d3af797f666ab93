import { placeIn } from '../passages.ts';
import { rule } from '../rule.ts';

export const titleFullStop = rule('title-full-stop', (deck, found) => {
  for (const title of deck.passages().filter((passage) => passage.part === 'title')) {
    const end = title.plain.trimEnd().length;
    if (/(?:[。．]|\p{Script=Han}\.)$/u.test(title.plain.trimEnd())) found({}, placeIn(title, end - 1, end));
  }
});
