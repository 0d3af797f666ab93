import type { Rule } from './rule.ts';
import { below, elements, notesSlides, objectName, slides } from './select.ts';

/** Only layouts mark prompts as custom. On a slide the mark makes some readers show the prompt instead of the text. */
export const customPrompts: Rule = (parts) =>
  [...slides(parts), ...notesSlides(parts)].flatMap((part) =>
    elements(parts, part, 'p:sp', 'p:pic', 'p:graphicFrame')
      .filter((object) => below(object, 'p:ph').some(({ attributes }) => attributes.has('hasCustomPrompt')))
      .map((object) => ({ part, message: `“${objectName(object)}” has a prompt of its own` })),
  );
