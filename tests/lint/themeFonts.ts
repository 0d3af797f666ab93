import type { Parts } from '../package/parts.ts';
import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements, shapeTrees, themes } from './select.ts';

/**
 * Typefaces outside the theme are the theme's. The typeface of quotations is an exception, because the theme has no
 * slot for it.
 */
export const themeFonts: Rule = (parts, { faces = [] }) => [
  ...[...shapeTrees(parts), ...charts(parts)].flatMap((part) =>
    elements(parts, part, 'a:latin', 'a:ea', 'a:cs', 'a:sym', 'a:buFont')
      .map((font) => font.getAttribute('typeface') ?? '')
      .filter((name) => !/^\+m[jn]-(lt|ea|cs)$/.test(name) && !faces.includes(name))
      .map((name) => ({ part, message: `names the typeface “${name}”` })),
  ),
  ...themes(parts).flatMap((part) =>
    elements(parts, part, 'a:majorFont', 'a:minorFont').flatMap((font) =>
      lacking(font, hasEastAsianText(parts)).map((what) => ({
        part,
        message: `${font.nodeName} has no ${what}`,
      })),
    ),
  ),
];

const hasEastAsianText = (parts: Parts): boolean =>
  shapeTrees(parts).some((part) =>
    /[\p{Script=Han}\p{Script=Kana}\p{Script=Hangul}]/u.test(parts.text(part)),
  );

/** East Asian text takes one face when a theme names it; without one, and in other scripts, each script finds its own. */
function lacking(font: XmlElement, eastAsian: boolean): string[] {
  const faces = below(font, 'a:font').filter((face) => face.getAttribute('typeface'));
  const scripts = new Set(faces.map((face) => face.getAttribute('script')));
  return [
    ...(below(font, 'a:ea')[0]?.getAttribute('typeface') || !eastAsian ? [] : ['East Asian face']),
    ...['Jpan', 'Hang', 'Hans', 'Hant', 'Arab', 'Hebr', 'Thai', 'Deva']
      .filter((script) => !scripts.has(script))
      .map((script) => `face for the script ${script}`),
  ];
}
