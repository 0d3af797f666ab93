import { CONTENT_TYPES } from '../../src/pptx/package/contentTypes.ts';
import type { Parts } from '../package/parts.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { elements, xmlParts } from './select.ts';

/** Types of relationships whose ids are not used in the part's own XML. Every other id has to be used there. */
const IMPLICIT: ReadonlySet<string> = new Set([
  ...['officeDocument', 'core-properties', 'extended-properties', 'thumbnail'],
  ...['slideLayout', 'slideMaster', 'notesSlide', 'notesMaster', 'slide', 'theme'],
  ...['presProps', 'viewProps', 'tableStyles', 'styles'],
]);

/** Every relationship id in a part's XML exists, no id is there twice, and every id is used. */
export const relationshipIds: Rule = (parts) =>
  ['', ...xmlParts(parts).filter((part) => part !== CONTENT_TYPES && !part.endsWith('.rels'))].flatMap(
    (part) => {
      const listed = relationshipsOf(parts, part);
      const ids = listed.map(({ id }) => id);
      const named = namedIds(parts, part);
      const messages = [
        ...[...named]
          .filter((id) => !ids.includes(id))
          .map((id) => `names the relationship ${id}, which is not there`),
        ...repeated(ids).map((id) => `has the relationship ${id} twice`),
        ...listed
          .filter(({ id, type }) => !named.has(id) && !IMPLICIT.has(type))
          .map(({ id, type }) => `has the ${type} relationship ${id} for nothing`),
      ];
      return messages.map((message) => ({ part, message }));
    },
  );

function namedIds(parts: Parts, part: string): Set<string> {
  const named = elements(parts, part, '*').flatMap((element) =>
    [...element.attributes].filter(([name]) => name.startsWith('r:')).map(([, value]) => value),
  );
  return new Set(named.filter(Boolean));
}
