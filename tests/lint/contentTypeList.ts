import { CONTENT_TYPES, contentType } from '../../src/pptx/package/contentTypes.ts';
import type { Parts } from '../package/parts.ts';
import type { Rule } from './rule.ts';
import { elements } from './select.ts';

/** Every part has exactly one content type, the right one. The list has no duplicates and no parts that do not exist. */
export const contentTypeList: Rule = (parts) => {
  if (!parts.has(CONTENT_TYPES)) return [{ part: CONTENT_TYPES, message: 'is missing' }];
  const [overrides, defaults] = [
    listed(parts, 'Override', 'PartName'),
    listed(parts, 'Default', 'Extension'),
  ];
  const names = parts.names().filter((name) => name !== CONTENT_TYPES);
  const messages = [
    ...overrides.keys
      .filter((name) => !parts.has(name.slice(1)))
      .map((name) => `lists ${name}, which is not there`),
    ...defaults.keys
      .filter((extension) => !names.some((name) => extensionOf(name) === extension))
      .map((extension) => `lists the ending ${extension}, which no part has`),
    ...twice(overrides.keys).map((name) => `lists ${name} twice`),
    ...twice(defaults.keys).map((extension) => `lists the ending ${extension} twice`),
    ...names.flatMap((name) => {
      const type = overrides.types.get(`/${name}`) ?? defaults.types.get(extensionOf(name));
      const right = contentType(name);
      if (type === right) return [];
      return [`says ${name} is ${type ?? 'of no type'}${right ? `, not ${right}` : ''}`];
    }),
  ];
  return messages.map((message) => ({ part: CONTENT_TYPES, message }));
};

function listed(parts: Parts, tag: string, key: string) {
  const pairs = elements(parts, CONTENT_TYPES, tag).map(
    (element) => [element.getAttribute(key) ?? '', element.getAttribute('ContentType') ?? ''] as const,
  );
  return { keys: pairs.map(([name]) => name), types: new Map(pairs) };
}

/** OPC compares names and extensions without case (ISO 29500-2, §6.2.2.3). */
const twice = (keys: readonly string[]) => {
  const bare = keys.map((key) => key.toLowerCase());
  return keys.filter((key, at) => bare.indexOf(key.toLowerCase()) < at);
};

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);
