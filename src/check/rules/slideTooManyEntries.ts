import { rule } from '../rule.ts';
import { placeOf } from '../slideParagraphs.ts';

/** The most entries of a slide, or of a list on it. */
const LIMIT = 7;

/** Layouts that list the units of the deck: the number of entries follows from the number of units. */
const DIRECTORIES = new Set(['cover', 'agenda', 'overview', 'closing']);

export const slideTooManyEntries = rule('slide-too-many-entries', ({ slides }, add) => {
  for (const slide of slides.filter(({ layout }) => !DIRECTORIES.has(layout.name))) {
    const lists = [slide, ...slide.entries].flatMap((body) => body.lists);
    const entries = Math.max(slide.entries.length, ...lists.map((list) => list.length));
    if (entries > LIMIT) add({ entries, limit: LIMIT }, placeOf(slide));
  }
});
