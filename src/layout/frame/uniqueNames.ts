import type { Item } from '../../scene/item.ts';

/** The items with names that occur once on their page: the second `Rule` becomes `Rule (2)`. */
export function uniqueNames(items: readonly Item[], seen: Set<string> = new Set()): Item[] {
  return items.map((item) => {
    let name = item.name;
    for (let i = 2; seen.has(name); i += 1) name = `${item.name} (${i})`;
    seen.add(name);
    return item.kind === 'group'
      ? { ...item, name, items: uniqueNames(item.items, seen) }
      : { ...item, name };
  });
}
