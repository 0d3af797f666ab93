import type { Rule } from './rule.ts';
import { elements, shapeTrees } from './select.ts';

/** A link has a tip that names its target. */
export const linkTips: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    const count = elements(parts, part, 'a:hlinkClick').filter(
      (link) => !link.getAttribute('tooltip'),
    ).length;
    return count > 0 ? [{ part, message: `${count} links have no tip` }] : [];
  });
