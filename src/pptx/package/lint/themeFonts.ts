import type { Rule } from './rule.ts';
import { charts, elements, shapeTrees } from './select.ts';

/** Outside the theme, typefaces are the theme's, but for the face of quotations, which has no slot there. */
export const themeFonts: Rule = (parts, { faces = [] }) => [
  ...[...shapeTrees(parts), ...charts(parts)].flatMap((part) =>
    elements(parts, part, 'a:latin', 'a:ea', 'a:cs', 'a:sym', 'a:buFont')
      .map((font) => font.getAttribute('typeface') ?? '')
      .filter((name) => !/^\+m[jn]-(lt|ea|cs)$/.test(name) && !faces.includes(name))
      .map((name) => ({ part, message: `names the typeface “${name}”` })),
  ),
  ...parts
    .names()
    .filter((name) => /^ppt\/theme\/[^/]+\.xml$/.test(name))
    .flatMap((part) =>
      elements(parts, part, 'a:majorFont', 'a:minorFont')
        .filter((font) => !font.getElementsByTagName('a:ea')[0]?.getAttribute('typeface'))
        .map((font) => ({ part, message: `${font.nodeName} has no East Asian face` })),
    ),
];
