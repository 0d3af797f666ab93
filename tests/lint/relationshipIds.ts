import { CONTENT_TYPES } from '../../src/pptx/package/contentTypes.ts';
import type { Parts } from '../package/parts.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { elements, xmlParts } from './select.ts';

/** Relationships that a part, or the package, has by being what it is; all others are named somewhere in it. */
const IMPLICIT: ReadonlySet<string> = new Set([
  ...['officeDocument', 'core-properties', 'extended-properties', 'thumbnail'],
  ...['slideLayout', 'slideMaster', 'notesSlide', 'notesMaster', 'slide', 'theme'],
  ...['presProps', 'viewProps', 'tableStyles', 'styles'],
]);

/** Every id that a part names is there, each once, and none is there for nothing. */
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
