import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { elements, shapeTrees } from './select.ts';

/** What pptxgenjs and Office call an object nobody has named. */
const MACHINE = /^(Shape|Image|Media|Slide Number Placeholder) \d+$|^item \d/;

/** In the selection pane every object has a name of its own that says what it is. */
export const shapeNames: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    // The first is the root of the tree, which nobody sees.
    const names = elements(parts, part, 'p:cNvPr')
      .map((properties) => properties.getAttribute('name') ?? '')
      .slice(1);
    const messages = [
      ...names.filter((name) => name.trim() === '').map(() => 'an object has no name'),
      ...names
        .filter((name) => MACHINE.test(name))
        .map((name) => `an object is named “${name}” by a program`),
      ...repeated(names)
        .filter((name) => name.trim() !== '')
        .map((name) => `two objects are named “${name}”`),
    ];
    return messages.map((message) => ({ part, message }));
  });
