import { plainText } from '../../slides/slide.ts';
import { placeOf } from '../passages.ts';
import { rule } from '../rule.ts';

export const titleMissing = rule('title-missing', ({ slides }, found) => {
  for (const slide of slides) {
    if (plainText(slide.title).trim() === '') found({ number: slide.number }, placeOf(slide));
  }
});
