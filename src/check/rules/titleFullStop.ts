import { passages, placeIn } from '../passages.ts';
import { rule } from '../rule.ts';

export const titleFullStop = rule('title-full-stop', ({ slides }, found) => {
  for (const title of slides.flatMap(passages).filter((passage) => passage.part === 'title')) {
    const end = title.plain.trimEnd().length;
    if (/(?:[。．]|\p{Script=Han}\.)$/u.test(title.plain.trimEnd())) found({}, placeIn(title, end - 1, end));
  }
});
