import type { Item } from '../scene/item.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import type { SlideKind } from './slideKind.ts';

/** A slide with its kind, and the id and key of its page (see `Page`). */
export interface IdentifiedSlide {
  readonly slide: Slide;
  readonly kind: SlideKind;
  readonly id: string;
  readonly key: string;
}

/** Adds an id and a key to each slide: the id is the author's, or made from the page number, and unique in the deck. */
export function withIds<T extends Omit<IdentifiedSlide, 'id' | 'key'>>(slides: readonly T[]) {
  const keyOf = pageKeys();
  const taken = new Set(slides.flatMap(({ slide }) => slide.id ?? []));
  return slides.map((one, i): T & Pick<IdentifiedSlide, 'id' | 'key'> => {
    let id = one.slide.id ?? `slide-${i + 1}`;
    while (one.slide.id === undefined && taken.has(id)) id += '-';
    taken.add(id);
    return { ...one, id, key: keyOf(one.slide) };
  });
}

/**
 * Returns a function that gives the slides of a deck, called in their order, a key from the outline: the slide's id, or its
 * section and title. A key does not depend on a position, so inserting a slide changes no other key. The second slide with
 * the same section and title gets a count.
 */
export function pageKeys(): (slide: Slide) => string {
  const unique = counter();
  let section = '';
  return (slide) => {
    if (slide.section) section = slide.id ?? plainText(slide.section);
    return unique(
      slide.id === undefined ? `${section}/${plainText(slide.title) || slide.layout.name}` : `#${slide.id}`,
    );
  };
}

/**
 * The items with keys that are unique on their page. The key of an object in a group is the words of the entry and the noun
 * of the object (`727 人次/附注`), that of a placeholder its type and index, any other the item's name.
 */
export function withKeys(items: readonly Item[], parent = '', unique = counter()): Item[] {
  return items.map((item): Item => {
    const key = unique(`${parent}${ownKey(item)}`);
    return item.kind === 'group'
      ? { ...item, key, items: withKeys(item.items, `${key}/`, unique) }
      : { ...item, key };
  });
}

function ownKey(item: Item): string {
  if (item.key !== undefined) return item.key;
  if ('placeholder' in item && item.placeholder) return `${item.placeholder.type} ${item.placeholder.idx}`;
  // The number at the end of a name is a position.
  return item.name.replace(/ \d+$/, '');
}

/** Returns a function that makes keys unique: the second of the same key gets ` (2)`, or the next free number. */
function counter(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    let count = counts.get(key) ?? 0;
    let own = key;
    while (counts.has(own)) {
      count += 1;
      own = `${key} (${count})`;
    }
    counts.set(key, Math.max(count, 1));
    counts.set(own, 1);
    return own;
  };
}

/** The items with names that are unique on their page: the second `Rule` becomes `Rule (2)`. */
export function uniqueNames(items: readonly Item[], seen: Set<string> = new Set()): Item[] {
  return items.map((item) => {
    let name = item.name;
    for (let i = 2; seen.has(name); i += 1) name = `${item.name} (${i})`;
    seen.add(name);
    if (item.kind === 'group') return { ...item, name, items: uniqueNames(item.items, seen) };
    return name === item.name ? item : { ...item, name };
  });
}
