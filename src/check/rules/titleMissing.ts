import { plainText } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import { placeOf } from '../slideParagraphs.ts';

export const titleMissing = rule('title-missing', ({ slides }, add) => {
  for (const slide of slides) {
    if (plainText(slide.title).trim() !== '') continue;
    const sign = slide.paragraphs.find((text) => /^#\S/u.test(plainText(text)));
    const [entry] = slide.entries;
    const origin = sign?.[0]?.origin ?? entry?.origin ?? slide.origin;
    const begins = sign ? 'sign' : entry ? 'entry' : undefined;
    add({ number: slide.number, begins }, { ...placeOf(slide), origin });
  }
});
