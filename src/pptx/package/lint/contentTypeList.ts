import { CONTENT_TYPES, contentType } from '../contentTypes.ts';
import type { Rule } from './rule.ts';
import { elements } from './select.ts';

/** Every part has its one right content type, and nothing is listed that is not there. */
export const contentTypeList: Rule = (parts) => {
  const overrides = listed(elements(parts, CONTENT_TYPES, 'Override'), 'PartName');
  const defaults = listed(elements(parts, CONTENT_TYPES, 'Default'), 'Extension');
  const names = parts.names().filter((name) => name !== CONTENT_TYPES);
  const messages = [
    ...[...overrides.keys()]
      .filter((name) => !parts.has(name.slice(1)))
      .map((name) => `lists ${name}, which is not there`),
    ...[...defaults.keys()]
      .filter((extension) => !names.some((name) => extensionOf(name) === extension))
      .map((extension) => `lists the ending ${extension}, which no part has`),
    ...names.flatMap((name) => {
      const type = overrides.get(`/${name}`) ?? defaults.get(extensionOf(name));
      const right = contentType(name);
      if (type === right) return [];
      return [`says ${name} is ${type ?? 'of no type'}${right ? `, not ${right}` : ''}`];
    }),
  ];
  return messages.map((message) => ({ part: CONTENT_TYPES, message }));
};

function listed(found: ReturnType<typeof elements>, key: string): Map<string, string> {
  return new Map(
    found.map((element) => [element.getAttribute(key) ?? '', element.getAttribute('ContentType') ?? '']),
  );
}

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);
