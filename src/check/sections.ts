import { plainText, type Slide } from '../slides/slide.ts';

export interface Section {
  readonly name: string;
  /** Opened by a divider: one unit of the briefing, not its frame. */
  readonly numbered: boolean;
  readonly slides: readonly [Slide, ...Slide[]];
}

/** The deck by section; slides before the first section are one without a name. */
export function sections(slides: readonly Slide[]): Section[] {
  const found: { name: string; numbered: boolean; slides: [Slide, ...Slide[]] }[] = [];
  for (const slide of slides) {
    const open = found.at(-1);
    if (open && !slide.section) open.slides.push(slide);
    else {
      const name = slide.section ? plainText(slide.section) : '';
      found.push({ name, numbered: slide.layout.name === 'section', slides: [slide] });
    }
  }
  return found;
}
