import type { Rule } from './rule.ts';
import { elements, shapeTrees } from './select.ts';

/** A link says where it leads before it is followed. */
export const linkTips: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    const count = elements(parts, part, 'a:hlinkClick').filter(
      (link) => !link.getAttribute('tooltip'),
    ).length;
    return count > 0 ? [{ part, message: `${count} links have no tip` }] : [];
  });
