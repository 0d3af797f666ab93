import { plainText } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import { slideName } from '../slideParagraphs.ts';

export const titleDuplicate = rule('title-duplicate', ({ slides }, add) => {
  const first = new Map<string, number>();
  for (const slide of slides) {
    const title = plainText(slide.title).trim();
    const earlier = first.get(title);
    if (earlier === undefined) first.set(title, slide.number);
    else if (title)
      add({ title, first: earlier }, { origin: slide.title[0]?.origin, slide: slideName(slide) });
  }
});
