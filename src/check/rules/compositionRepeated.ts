import { arrangement, compositions } from '../compositions.ts';
import { rule } from '../rule.ts';

/**
 * The third page of one composition in a row is reported, once; hidden pages are passed over. The pages of a slide that
 * continues count as one, because they are meant to look alike.
 */
export const compositionRepeated = rule('composition-repeated', ({ scene }, add) => {
  if (!scene) return;
  const pages = scene.pages.filter(({ hidden }) => !hidden);
  const all = compositions({ ...scene, pages });
  let running = 0;
  for (const [i, page] of pages.entries()) {
    const before = pages[i - 1];
    if (before && before.origin === page.origin) continue;
    running = before && all[i] === all[i - 1] ? running + 1 : 1;
    if (running !== 3) continue;
    const slide = { number: page.number, title: page.title };
    add({ composition: arrangement(page) }, { origin: page.origin, slide });
  }
});
