import { plainText, type Slide } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import { sections } from '../sections.ts';
import { placeOf } from '../slideParagraphs.ts';

export const sectionWithoutFigures = rule('section-without-figures', ({ slides }, add) => {
  for (const { name, numbered, slides: inSection } of sections(slides)) {
    if (numbered && !inSection.some(showsFigures)) add({ section: name }, placeOf(inSection[0]));
  }
});

/** Whether a slide shows figures: in a chart or a table, or in the strong part of an entry's heading. */
const showsFigures = (slide: Slide): boolean =>
  slide.tables.length > 0 ||
  slide.entries.some((entry) =>
    /\d|[一二两三四五六七八九十百千万亿半]/u.test(plainText(entry.heading.filter((run) => run.strong))),
  );
