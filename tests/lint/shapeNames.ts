import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { elements, shapeTrees } from './select.ts';

/** Names that pptxgenjs and Office give to objects without a name. */
const MACHINE = /^(Shape|Image|Media|Slide Number Placeholder) \d+$|^item \d/;

/** Every object has a name in the selection pane that says what it is, and no other object on the slide has the same. */
export const shapeNames: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    // The first is the root of the shape tree, which the pane does not show.
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
