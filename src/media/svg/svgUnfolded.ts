import { DEEPEST, type XmlTag } from '../../xml/xmlTags.ts';

type Branch = Pick<XmlTag, 'local' | 'attributes' | 'children'>;

/**
 * How many elements a reader draws when it follows every reference within the SVG: `<use>`, which repeats the element
 * that it names, and `url(#…)` of patterns, masks and the like. Infinity when an element refers to itself.
 */
export function svgUnfolded(tags: readonly XmlTag[]): number {
  const named = tagsById(tags);
  const counts = new Map<Branch, number>();
  const count = (tag: Branch, depth: number): number => {
    const before = counts.get(tag);
    if (before !== undefined || depth > DEEPEST) return before ?? Number.POSITIVE_INFINITY;
    // An element that is met again while it is counted refers to itself.
    counts.set(tag, Number.POSITIVE_INFINITY);
    const parts = [...tag.children, ...references(tag).flatMap((id) => named.get(id) ?? [])];
    const total = parts.reduce((sum, part) => sum + count(part, depth + 1), 1);
    counts.set(tag, total);
    return total;
  };
  return tags[0] ? count(tags[0], 0) : 0;
}

/** The elements of each id. Some readers follow the first of two elements with one id, some the last, so an id stands for both. */
function tagsById(tags: readonly XmlTag[]): Map<string, Branch> {
  const named = new Map<string, Branch & { children: XmlTag[] }>();
  for (const tag of tags) {
    for (const { value } of tag.attributes.filter(({ local }) => local === 'id')) {
      const alike = named.get(value) ?? { local: '', attributes: [], children: [] };
      named.set(value, alike);
      alike.children.push(tag);
    }
  }
  return named;
}

/** The ids that an element refers to. */
function references(tag: Branch): string[] {
  const written = tag.attributes.flatMap(({ local, value }) =>
    tag.local === 'use' && local === 'href'
      ? [value.trim()]
      : [...value.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].map((match) => match[1] ?? ''),
  );
  return written
    .filter((target) => target.startsWith('#'))
    .map((target) => unescaped(target.slice(1).trim()));
}

/** The id with `%41` and the like decoded. */
function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
