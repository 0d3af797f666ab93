import { rule } from '../rule.ts';
import { placeOf } from '../slideParagraphs.ts';

/** The third slide of one layout in a row is reported, once. */
export const kindRepeated = rule('kind-repeated', ({ slides }, add) => {
  let running = 0;
  for (const [i, slide] of slides.entries()) {
    const kind = slide.layout.name;
    running = kind === slides[i - 1]?.layout.name && !slide.section ? running + 1 : 1;
    if (running === 3) add({ kind }, placeOf(slide));
  }
});
