import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { elements } from './select.ts';

const PRESENTATION = 'ppt/presentation.xml';
const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

/** In a deck with sections every slide is in exactly one, in order. Sections have names, and upper-case GUIDs as ids. */
export const sectionIds: Rule = (parts) => {
  const sections = elements(parts, PRESENTATION, 'p14:section');
  if (sections.length === 0) return [];
  const ids = sections.map((section) => section.getAttribute('id') ?? '');
  const inSections = elements(parts, PRESENTATION, 'p14:sldId').map((slide) => slide.getAttribute('id'));
  const inDeck = elements(parts, PRESENTATION, 'p:sldId').map((slide) => slide.getAttribute('id'));
  const messages = [
    ...ids.filter((id) => !GUID.test(id)).map((id) => `the section id ${id} is not an upper-case GUID`),
    ...repeated(ids).map((id) => `the section id ${id} stands twice`),
    ...sections.filter((section) => !section.getAttribute('name')?.trim()).map(() => 'a section has no name'),
    ...(inSections.join() === inDeck.join() ? [] : ['the sections do not hold every slide once, in order']),
  ];
  return messages.map((message) => ({ part: PRESENTATION, message }));
};
