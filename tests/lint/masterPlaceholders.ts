import type { Rule } from './rule.ts';
import { below, elements, slideMasters } from './select.ts';

/** The master has the five placeholders that layouts inherit from, five levels of text, and a style for each. */
export const masterPlaceholders: Rule = (parts) =>
  slideMasters(parts).flatMap((part) => {
    const types = elements(parts, part, 'p:ph').map((placeholder) => placeholder.getAttribute('type'));
    const body = elements(parts, part, 'p:bodyStyle')[0];
    const levels = body
      ? [1, 2, 3, 4, 5].filter((level) => below(body, `a:lvl${level}pPr`).length === 0)
      : [1];
    const messages = [
      ...['title', 'body', 'dt', 'ftr', 'sldNum']
        .filter((type) => !types.includes(type))
        .map((type) => `the master has no ${type} placeholder`),
      ...(levels.length > 0 ? [`the master styles no text of level ${levels.join()}`] : []),
    ];
    return messages.map((message) => ({ part, message }));
  });
