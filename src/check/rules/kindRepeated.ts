import { placeOf } from '../passages.ts';
import { rule } from '../rule.ts';

export const kindRepeated = rule('kind-repeated', ({ slides }, found) => {
  let running = 0;
  for (const [i, slide] of slides.entries()) {
    const kind = slide.layout.name;
    running = kind === slides[i - 1]?.layout.name && !slide.section ? running + 1 : 1;
    if (running === 3) found({ kind }, placeOf(slide));
  }
});
