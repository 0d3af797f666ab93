import type { Item } from '../scene/item.ts';
import { plainText, type Slide } from '../slides/slide.ts';

/**
 * Gives the slides of a deck, one after the other, keys that say where they come from in the outline: the slide's id, or
 * its section and title. A key does not follow from a position, so a slide that is inserted changes no other's; of slides
 * with one key the later are counted.
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
 * The items with keys, unique on their page: an object of a group by the entry's words and its noun (`727 人次/附注`),
 * one in a placeholder by that, any other by its name.
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
  // The number of a name follows from a position.
  return item.name.replace(/ \d+$/, '');
}

/** Makes keys unique: the second of one kind gets ` (2)`, or the next number that no other has. */
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
