import type { Parts } from '../package/parts.ts';
import { targetOf } from '../package/relationships.ts';
import type { Rule } from './rule.ts';
import { elements, namedParts, shownText, slides } from './select.ts';

const PRESENTATION = 'ppt/presentation.xml';

/**
 * A notes page has a text and refers to the slide that refers to it. The deck lists the notes master, which has a
 * theme of its own.
 */
export const notesPages: Rule = (parts) => {
  const masters = parts.names().filter((name) => /^ppt\/(slide|notes)Masters\/[^/]+\.xml$/.test(name));
  const themes = masters.map((part) => ({
    part,
    theme: targetOf(parts, part, 'theme') ?? '',
  }));
  const shared = themes.filter(
    ({ theme }, index) => themes.findIndex((other) => other.theme === theme) < index,
  );
  const listed = namedParts(parts, PRESENTATION, 'p:notesMasterId');
  return [
    ...shared.map(({ part, theme }) => ({ part, message: `shares ${theme} with another master` })),
    ...masters
      .filter((part) => part.startsWith('ppt/notesMasters/') && !listed.includes(part))
      .map((part) => ({ part: PRESENTATION, message: `does not list ${part}` })),
    ...slides(parts).flatMap((slide) => pageFaults(parts, slide)),
  ];
};

function pageFaults(parts: Parts, slide: string): ReturnType<Rule> {
  const part = targetOf(parts, slide, 'notesSlide');
  if (!part || !parts.has(part)) return [];
  const messages = [
    ...(targetOf(parts, part, 'slide') === slide ? [] : [`does not belong to ${slide}`]),
    ...(elements(parts, part, 'p:sp').some((shape) => shownText(shape)) ? [] : ['says nothing']),
  ];
  return messages.map((message) => ({ part, message }));
}
