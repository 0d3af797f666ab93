import type { Parts } from '../package/parts.ts';
import { type Relationship, relationshipsOf } from '../package/relationships.ts';
import type { XmlElement } from '../package/xmlTree.ts';

/** Returns the slides in order of their names. */
export const slides = (parts: Parts) => matching(parts, /^ppt\/slides\/[^/]+\.xml$/);

export const slideLayouts = (parts: Parts) => matching(parts, /^ppt\/slideLayouts\/[^/]+\.xml$/);

export const slideMasters = (parts: Parts) => matching(parts, /^ppt\/slideMasters\/[^/]+\.xml$/);

/** Returns the notes pages without their master. */
export const notesSlides = (parts: Parts) => matching(parts, /^ppt\/notesSlides\/[^/]+\.xml$/);

/** Returns every part that holds shapes. */
export const shapeTrees = (parts: Parts) =>
  matching(parts, /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/);

export const charts = (parts: Parts) => matching(parts, /^ppt\/charts\/[^/]+\.xml$/);

export const themes = (parts: Parts) => matching(parts, /^ppt\/theme\/[^/]+\.xml$/);

/** Returns every part whose extension is that of XML. */
export const xmlParts = (parts: Parts) => matching(parts, /\.(xml|rels)$/);

/** Returns the parts that list relationships, each with the part that they belong to; `''` is the package itself. */
export const relationshipLists = (parts: Parts) =>
  matching(parts, /\.rels$/).map((part) => ({
    part,
    source: part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2'),
  }));

/** Returns the relationships of a part by their ids. */
export function relationshipsById(parts: Parts, part: string): Map<string, Relationship> {
  return new Map(relationshipsOf(parts, part).map((relationship) => [relationship.id, relationship]));
}

/** Returns the parts to which the elements of this tag refer by `r:id`, in document order. Unknown ids are left out. */
export function namedParts(parts: Parts, part: string, tag: string): string[] {
  const relationships = relationshipsById(parts, part);
  return elements(parts, part, tag).flatMap(
    (element) => relationships.get(element.getAttribute('r:id') ?? '')?.target ?? [],
  );
}

/** Returns the elements of these tags in a part, in document order for each tag; none when the part does not exist. */
export function elements(parts: Parts, name: string, ...tags: string[]): XmlElement[] {
  return parts.has(name) ? below(parts.xml(name), ...tags) : [];
}

/** Returns the elements of these tags below an element. */
export function below(parent: XmlElement, ...tags: string[]): XmlElement[] {
  return tags.flatMap((tag) => parent.getElementsByTagName(tag));
}

/** Returns the text that an element shows. */
export function shownText(parent: XmlElement): string {
  return below(parent, 'a:t')
    .map((text) => text.textContent)
    .join('');
}

/** Returns the name of an object in the selection pane. */
export function objectName(object: XmlElement): string {
  return below(object, 'p:cNvPr')[0]?.getAttribute('name') ?? '';
}

/** Whether the object has the mark that makes screen readers leave it out. */
export function isDecorative(object: XmlElement): boolean {
  // The first properties of a group are its own; the others are those of its members.
  const [properties] = below(object, 'p:cNvPr');
  const marks = properties ? below(properties, 'adec:decorative') : [];
  return marks.some((mark) => /^(1|true)$/.test(mark.getAttribute('val') ?? ''));
}

/** Returns the shapes of a slide that are its title. */
export function titlesOf(parts: Parts, slide: string): XmlElement[] {
  return elements(parts, slide, 'p:sp').filter((shape) => below(shape, 'p:ph').some(isTitle));
}

/** Whether a `p:ph` is that of a title. */
export function isTitle(placeholder: XmlElement): boolean {
  return /^(title|ctrTitle)$/.test(placeholder.getAttribute('type') ?? '');
}

function matching(parts: Parts, pattern: RegExp): string[] {
  return parts.names().filter((name) => pattern.test(name));
}
