import type { Rule } from './rule.ts';
import { elements, shapeTrees } from './select.ts';

/** The objects on a slide have different ids, because links, animations and comments refer to them. */
export const shapeIds: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    const ids = elements(parts, part, 'p:cNvPr').map((properties) => properties.getAttribute('id') ?? '');
    return ids
      .filter((id, at) => id === '' || ids.indexOf(id) < at)
      .map((id) => ({ part, message: `the object id “${id}” stands twice or is empty` }));
  });
