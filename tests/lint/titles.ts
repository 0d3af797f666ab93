import type { Parts } from '../package/parts.ts';
import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { elements, isDecorative, shownText, slides, titlesOf } from './select.ts';

/**
 * Every slide has one title, in its placeholder and before all other text in reading order. No two slides have the
 * same.
 */
export const titles: Rule = (parts) => {
  const all = slides(parts).map((part) => ({ part, found: titlesOf(parts, part) }));
  const texts = all.map(({ found }) => found.map(shownText).join(''));
  return all.flatMap(({ part, found }, at) => {
    const title = texts[at] ?? '';
    const messages = [
      ...(found.length === 1 && title.trim() ? [] : [`has ${found.length} titles that say “${title}”`]),
      ...(title && texts.indexOf(title) < at ? [`has the title of another slide: “${title}”`] : []),
      ...(found[0] && textBefore(parts, part, found[0]) ? ['has text that is read before its title'] : []),
    ];
    return messages.map((message) => ({ part, message }));
  });
};

/** Whether a shape with text comes before the title. Decorative shapes may come before it. */
function textBefore(parts: Parts, part: string, title: XmlElement): boolean {
  const shapes = elements(parts, part, 'p:sp');
  return shapes
    .slice(0, shapes.indexOf(title))
    .some((shape) => shownText(shape).trim() !== '' && !isDecorative(shape));
}
