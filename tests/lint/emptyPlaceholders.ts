import type { Rule } from './rule.ts';
import { below, elements, objectName, shownText, slides } from './select.ts';

/** Slides have no empty placeholders. PowerPoint shows their prompt to authors, and screen readers read an empty box. */
export const emptyPlaceholders: Rule = (parts) =>
  slides(parts).flatMap((part) =>
    elements(parts, part, 'p:sp')
      .filter((shape) => below(shape, 'p:ph').length > 0 && shownText(shape).trim() === '')
      .map((shape) => ({ part, message: `the placeholder “${objectName(shape)}” is empty` })),
  );
