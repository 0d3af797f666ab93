import { Relationships } from '../relationships.ts';
import type { Rule } from './rule.ts';
import { elements, xmlParts } from './select.ts';

/** Relationships lead to parts that are there, by relative paths, each part once; addresses are whole. */
export const relationshipTargets: Rule = (parts) =>
  xmlParts(parts)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((part) => {
      const source = part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
      const listed = new Relationships(parts, source).list();
      const keys = listed.map(({ type, target }) => `${type} ${target}`);
      const messages = [
        ...(source === '' || parts.has(source) ? [] : ['belongs to a part that is not there']),
        ...listed
          .filter(({ target, external }) => !external && !parts.has(target))
          .map(({ id, target }) => `${id} leads to ${target}, which is not there`),
        ...listed
          .filter(({ target, external }) => external && !/^[a-z][a-z\d+.-]*:\S+$/i.test(target))
          .map(({ id, target }) => `${id} leads to “${target}”, which is no address`),
        ...elements(parts, part, 'Relationship')
          .filter((element) => element.getAttribute('Target')?.startsWith('/'))
          .map((element) => `${element.getAttribute('Id')} has an absolute target`),
        ...keys.filter((key, at) => keys.indexOf(key) < at).map((key) => `leads twice to ${key}`),
      ];
      return messages.map((message) => ({ part, message }));
    });
