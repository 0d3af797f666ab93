import { placeOf } from '../passages.ts';
import { rule } from '../rule.ts';
import { sections } from '../sections.ts';

export const sectionWithoutNotes = rule('section-without-notes', ({ slides }, found) => {
  for (const { name, slides: own } of sections(slides)) {
    if (own.every((slide) => slide.notes.length === 0))
      found({ section: name || 'the deck' }, placeOf(own[0]));
  }
});
