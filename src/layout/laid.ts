import type { Slide } from '../slides/slide.ts';
import type { Placed, SlideLayout } from './slideLayout.ts';

/** A slide with the layout it asked for, and the id of its page. */
export interface Laid {
  readonly slide: Slide;
  readonly layout: SlideLayout;
  readonly id: string;
  /** Where its content went in the draft of the deck, when there was a draft of it and nothing to find there. */
  readonly draft?: Placed;
}

/** Gives every page an id of its own: the author's, or one made from its number. */
export function withIds(slides: readonly Omit<Laid, 'id'>[]): Laid[] {
  const taken = new Set(slides.flatMap(({ slide }) => slide.id ?? []));
  return slides.map((one, i) => {
    let id = one.slide.id ?? `slide-${i + 1}`;
    while (one.slide.id === undefined && taken.has(id)) id += '-';
    taken.add(id);
    return { ...one, id };
  });
}
