import type { Rule } from './rule.ts';
import { below, elements, objectName, shownText, slides } from './select.ts';

/** A placeholder nobody filled shows its prompt to whoever edits the slide, and an empty box to screen readers. */
export const emptyPlaceholders: Rule = (parts) =>
  slides(parts).flatMap((part) =>
    elements(parts, part, 'p:sp')
      .filter((shape) => below(shape, 'p:ph').length > 0 && shownText(shape).trim() === '')
      .map((shape) => ({ part, message: `the placeholder “${objectName(shape)}” is empty` })),
  );
