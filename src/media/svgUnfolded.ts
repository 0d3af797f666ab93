import { DEEPEST, type SvgTag } from './svgTags.ts';

type Branch = Pick<SvgTag, 'local' | 'attributes' | 'children'>;

/**
 * How many elements a reader draws that follows each reference within the picture: `<use>`, which stands for all that
 * it names, and `url(#…)` for patterns, masks and the like. Infinite where something refers to itself.
 */
export function svgUnfolded(tags: readonly SvgTag[]): number {
  const named = tagsById(tags);
  const counts = new Map<Branch, number>();
  const count = (tag: Branch, depth: number): number => {
    const before = counts.get(tag);
    if (before !== undefined || depth > DEEPEST) return before ?? Number.POSITIVE_INFINITY;
    // What is met again while it is counted has no end.
    counts.set(tag, Number.POSITIVE_INFINITY);
    const parts = [...tag.children, ...references(tag).flatMap((id) => named.get(id) ?? [])];
    const total = parts.reduce((sum, part) => sum + count(part, depth + 1), 1);
    counts.set(tag, total);
    return total;
  };
  return tags[0] ? count(tags[0], 0) : 0;
}

/** Of two tags with one id some readers follow the first and some the last, so an id stands for both. */
function tagsById(tags: readonly SvgTag[]): Map<string, Branch> {
  const named = new Map<string, Branch & { children: SvgTag[] }>();
  for (const tag of tags) {
    for (const { value } of tag.attributes.filter(({ local }) => local === 'id')) {
      const alike = named.get(value) ?? { local: '', attributes: [], children: [] };
      named.set(value, alike);
      alike.children.push(tag);
    }
  }
  return named;
}

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

/** An address may spell any of its characters as %41. */
function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
