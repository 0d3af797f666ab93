import { plainText } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import { placeOf } from '../slideParagraphs.ts';

export const titleMissing = rule('title-missing', ({ slides }, add) => {
  for (const slide of slides) {
    if (plainText(slide.title).trim() === '') add({ number: slide.number }, placeOf(slide));
  }
});
