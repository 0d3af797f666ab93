import { plainText } from '../../slides/slide.ts';
import { slideOf } from '../passages.ts';
import { rule } from '../rule.ts';

export const titleDuplicate = rule('title-duplicate', ({ slides }, found) => {
  const first = new Map<string, number>();
  for (const slide of slides) {
    const title = plainText(slide.title).trim();
    const earlier = first.get(title);
    if (earlier === undefined) first.set(title, slide.number);
    else if (title)
      found({ title, first: earlier }, { origin: slide.title[0]?.origin, slide: slideOf(slide) });
  }
});
