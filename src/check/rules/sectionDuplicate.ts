import { rule } from '../rule.ts';
import { sections } from '../sections.ts';
import { slideName } from '../slideParagraphs.ts';

export const sectionDuplicate = rule('section-duplicate', ({ slides }, add) => {
  const first = new Map<string, number>();
  for (const { name, slides: inSection } of sections(slides)) {
    const [slide] = inSection;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, slide.number);
    else add({ name, first: earlier }, { origin: slide.section?.[0]?.origin, slide: slideName(slide) });
  }
});
