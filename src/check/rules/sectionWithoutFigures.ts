import { plainText, type Slide } from '../../slides/slide.ts';
import { placeOf } from '../passages.ts';
import { rule } from '../rule.ts';
import { sections } from '../sections.ts';

export const sectionWithoutFigures = rule('section-without-figures', ({ slides }, found) => {
  for (const { name, numbered, slides: own } of sections(slides)) {
    if (numbered && !own.some(showsFigures)) found({ section: name }, placeOf(own[0]));
  }
});

/** A figure on show: a chart, a table, or an entry whose strong part holds a number. */
const showsFigures = (slide: Slide): boolean =>
  slide.tables.length > 0 ||
  slide.entries.some((entry) =>
    /\d|[一二两三四五六七八九十百千万亿半]/u.test(plainText(entry.heading.filter((run) => run.strong))),
  );
