import { plainText, type Slide } from '../slides/slide.ts';

/** The slides of one PowerPoint section. */
export interface Section {
  readonly name: string;
  /** Whether the section is numbered, as each unit of a briefing does. */
  readonly numbered: boolean;
  readonly slides: readonly [Slide, ...Slide[]];
}

/** Whether a slide opens a numbered section: a divider, or the first slide of a unit without one. */
export const opensChapter = ({ layout, chapter }: Slide): boolean =>
  layout.name === 'section' || chapter === true;

/** Groups the slides by section. Slides before the first section form a section with an empty name. */
export function sections(slides: readonly Slide[]): Section[] {
  const all: { name: string; numbered: boolean; slides: [Slide, ...Slide[]] }[] = [];
  for (const slide of slides) {
    const open = all.at(-1);
    if (open && !slide.section) open.slides.push(slide);
    else {
      const name = slide.section ? plainText(slide.section) : '';
      all.push({ name, numbered: opensChapter(slide), slides: [slide] });
    }
  }
  return all;
}
