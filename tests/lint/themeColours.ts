import type { Rule } from './rule.ts';
import { charts, elements, shapeTrees } from './select.ts';

const FIXED = ['a:srgbClr', 'a:sysClr', 'a:prstClr', 'a:scrgbClr', 'a:hslClr'];

/** Colours outside the theme are slots of the theme, so that a change of the theme changes everything. */
export const themeColours: Rule = (parts) =>
  [...shapeTrees(parts), ...charts(parts)].flatMap((part) =>
    elements(parts, part, ...FIXED).map((colour) => ({
      part,
      message: `${colour.parentNode?.parentNode?.nodeName} has the fixed colour ${colour.getAttribute('val')}`,
    })),
  );
