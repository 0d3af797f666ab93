import type { XmlTag } from './xmlTags.ts';

/** The value of an attribute by its name in lower case, without its prefix. */
export const attribute = (tag: XmlTag | undefined, name: string): string | undefined =>
  tag?.attributes.find(({ local }) => local === name)?.value;

/** The attribute as a whole number; undefined when it is missing or none. */
export function integer(tag: XmlTag | undefined, name: string): number | undefined {
  const text = attribute(tag, name);
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The tags of a name, in lower case and without its prefix. */
export const named = (tags: readonly XmlTag[], name: string): XmlTag[] =>
  tags.filter(({ local }) => local === name);

/** The first descendant along a path of names in lower case, each the child of the one before. */
export const child = (tag: XmlTag | undefined, ...path: readonly string[]): XmlTag | undefined =>
  path.reduce<XmlTag | undefined>(
    (within, name) => within?.children.find(({ local }) => local === name),
    tag,
  );
