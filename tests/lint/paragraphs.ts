import type { Rule } from './rule.ts';
import { elements, shapeTrees } from './select.ts';

/** A paragraph has its properties once, as its first element, and its end properties as its last. */
export const paragraphs: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    const wrong = elements(parts, part, 'a:p').filter((paragraph) => {
      const tags = [...paragraph.childNodes].map((node) => node.nodeName);
      return tags.lastIndexOf('a:pPr') > 0 || ![-1, tags.length - 1].includes(tags.indexOf('a:endParaRPr'));
    });
    return wrong.length > 0
      ? [{ part, message: `${wrong.length} paragraphs have their properties twice or out of place` }]
      : [];
  });
