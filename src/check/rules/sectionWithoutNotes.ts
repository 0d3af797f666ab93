import { rule } from '../rule.ts';
import { sections } from '../sections.ts';
import { placeOf } from '../slideParagraphs.ts';

export const sectionWithoutNotes = rule('section-without-notes', ({ slides }, add) => {
  for (const { name, slides: inSection } of sections(slides)) {
    if (inSection.every((slide) => slide.notes.length === 0))
      add({ section: name || 'the deck' }, placeOf(inSection[0]));
  }
});
