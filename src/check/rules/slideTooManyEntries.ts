import { placeOf } from '../passages.ts';
import { rule } from '../rule.ts';

const LIMIT = 7;

/** Slides that list the units of the deck are as long as the deck is. */
const DIRECTORIES = new Set(['cover', 'agenda', 'overview', 'closing']);

export const slideTooManyEntries = rule('slide-too-many-entries', ({ slides }, found) => {
  for (const slide of slides.filter((s) => !DIRECTORIES.has(s.layout.name))) {
    const lists = [slide, ...slide.entries].flatMap((body) => body.lists);
    const entries = Math.max(slide.entries.length, ...lists.map((list) => list.length));
    if (entries > LIMIT) found({ entries, limit: LIMIT }, placeOf(slide));
  }
});
