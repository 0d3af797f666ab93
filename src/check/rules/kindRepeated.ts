import { rule } from '../rule.ts';
import { placeOf } from '../slideParagraphs.ts';

/** The third slide of one layout in a row is reported, once; hidden slides are passed over. */
export const kindRepeated = rule('kind-repeated', ({ slides }, add) => {
  let running = 0;
  const shown = slides.filter(({ hidden }) => !hidden);
  for (const [i, slide] of shown.entries()) {
    const kind = slide.layout.name;
    running = kind === shown[i - 1]?.layout.name && !slide.section ? running + 1 : 1;
    if (running === 3) add({ kind }, placeOf(slide));
  }
});
