import type { Rule } from './rule.ts';
import { elements, isTitle, shapeTrees } from './select.ts';

/** A title has no index. PowerPoint finds it by its type; other readers find it by its missing index. */
export const titleIndexes: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) =>
    elements(parts, part, 'p:ph')
      .filter((placeholder) => isTitle(placeholder) && placeholder.getAttribute('idx') !== undefined)
      .map((placeholder) => ({
        part,
        message: `the title has the index ${placeholder.getAttribute('idx')}`,
      })),
  );
