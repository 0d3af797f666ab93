import { Relationships } from '../relationships.ts';
import type { Rule } from './rule.ts';
import { elements, shownText, slides } from './select.ts';

/** Notes pages belong to the slide that names them and say something; their master has a theme of its own. */
export const notesPages: Rule = (parts) => {
  const themes = parts
    .names()
    .filter((name) => /^ppt\/(slide|notes)Masters\/[^/]+\.xml$/.test(name))
    .map((part) => ({ part, theme: new Relationships(parts, part).target('theme') ?? '' }));
  const shared = themes.filter(
    ({ theme }, index) => themes.findIndex((other) => other.theme === theme) < index,
  );
  return [
    ...shared.map(({ part, theme }) => ({ part, message: `shares ${theme} with another master` })),
    ...slides(parts).flatMap((slide) => {
      const notes = new Relationships(parts, slide).target('notesSlide');
      if (!notes || !parts.has(notes)) return [];
      const messages = [
        ...(new Relationships(parts, notes).target('slide') === slide ? [] : [`does not belong to ${slide}`]),
        ...(elements(parts, notes, 'p:sp').some((shape) => shownText(shape)) ? [] : ['says nothing']),
      ];
      return messages.map((message) => ({ part: notes, message }));
    }),
  ];
};
