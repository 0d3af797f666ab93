import { relationshipsOf } from '../package/relationships.ts';
import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { elements, relationshipLists } from './select.ts';

/** Relationships have relative paths to parts that exist. No list has two of one type with the same target. */
export const relationshipTargets: Rule = (parts) =>
  relationshipLists(parts).flatMap(({ part, source }) => {
    const listed = relationshipsOf(parts, source);
    const messages = [
      ...(source === '' || parts.has(source) ? [] : ['belongs to a part that is not there']),
      ...listed
        .filter(({ target, external }) => !external && !parts.has(target))
        .map(({ id, target }) => `${id} leads to ${target}, which is not there`),
      ...elements(parts, part, 'Relationship')
        .filter((element) => element.getAttribute('Target')?.startsWith('/'))
        .map((element) => `${element.getAttribute('Id')} has an absolute target`),
      ...repeated(listed.map(({ type, target }) => `${type} ${target}`)).map(
        (key) => `leads twice to ${key}`,
      ),
    ];
    return messages.map((message) => ({ part, message }));
  });
