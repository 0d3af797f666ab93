import { plainText, type Slide } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import { opensChapter } from '../sections.ts';
import { placeOf } from '../slideParagraphs.ts';

/** The layouts that list the units of a deck, each with a link. */
const LISTS: ReadonlySet<string> = new Set(['agenda', 'closing']);

/** Reports an agenda or a closing that links to some units, but not to all. */
export const unitMissed = rule('unit-missed', ({ slides }, add) => {
  const units = unitsOf(slides);
  for (const slide of slides.filter(({ layout }) => LISTS.has(layout.name))) {
    const links = new Set(slide.entries.flatMap(({ heading }) => heading.flatMap(({ link }) => link ?? [])));
    const missing = units.filter(({ id }) => !links.has(`#${id}`));
    const named = units.length - missing.length;
    if (named > 1 && missing.length > 0)
      add({ missing: missing.map(({ name }) => name), named, units: units.length }, placeOf(slide));
  }
});

/** The units of a deck by the slides that open them. */
export const unitsOf = (slides: readonly Slide[]): { id: string; name: string }[] =>
  slides.flatMap((slide) =>
    opensChapter(slide) && slide.id ? [{ id: slide.id, name: plainText(slide.section ?? slide.title) }] : [],
  );
