import type { Slide } from '../slides/slide.ts';
import { pageKeys } from './keys.ts';
import type { SlideLayout } from './slideLayout.ts';

/** A slide with the layout it asked for, and the id and key of its page (see `Page`). */
export interface Laid {
  readonly slide: Slide;
  readonly layout: SlideLayout;
  readonly id: string;
  readonly key: string;
}

/** Gives every page an id of its own, the author's or one made from its number, and a key. */
export function withIds<T extends Omit<Laid, 'id' | 'key'>>(
  slides: readonly T[],
): (T & Pick<Laid, 'id' | 'key'>)[] {
  const keyOf = pageKeys();
  const taken = new Set(slides.flatMap(({ slide }) => slide.id ?? []));
  return slides.map((one, i) => {
    let id = one.slide.id ?? `slide-${i + 1}`;
    while (one.slide.id === undefined && taken.has(id)) id += '-';
    taken.add(id);
    return { ...one, id, key: keyOf(one.slide) };
  });
}
