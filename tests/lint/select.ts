import type { Parts } from '../package/parts.ts';
import { type Relationship, relationshipsOf } from '../package/relationships.ts';
import type { XmlElement } from '../package/xmlTree.ts';

/** The slides, in order of their names. */
export const slides = (parts: Parts) => matching(parts, /^ppt\/slides\/[^/]+\.xml$/);

export const slideLayouts = (parts: Parts) => matching(parts, /^ppt\/slideLayouts\/[^/]+\.xml$/);

export const slideMasters = (parts: Parts) => matching(parts, /^ppt\/slideMasters\/[^/]+\.xml$/);

/** The notes pages, without their master. */
export const notesSlides = (parts: Parts) => matching(parts, /^ppt\/notesSlides\/[^/]+\.xml$/);

/** Everything that holds shapes. */
export const shapeTrees = (parts: Parts) =>
  matching(parts, /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/);

export const charts = (parts: Parts) => matching(parts, /^ppt\/charts\/[^/]+\.xml$/);

export const themes = (parts: Parts) => matching(parts, /^ppt\/theme\/[^/]+\.xml$/);

/** Every part that is XML by its name. */
export const xmlParts = (parts: Parts) => matching(parts, /\.(xml|rels)$/);

/** The parts that list relationships, each with the part they belong to; `''` is the package itself. */
export const relationshipLists = (parts: Parts) =>
  matching(parts, /\.rels$/).map((part) => ({
    part,
    source: part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2'),
  }));

/** The relationships of a part by their ids. */
export function relationshipsById(parts: Parts, part: string): Map<string, Relationship> {
  return new Map(relationshipsOf(parts, part).map((relationship) => [relationship.id, relationship]));
}

/** The parts that the elements of this tag name by `r:id`, in document order; ids that are not there name none. */
export function namedParts(parts: Parts, part: string, tag: string): string[] {
  const relationships = relationshipsById(parts, part);
  return elements(parts, part, tag).flatMap(
    (element) => relationships.get(element.getAttribute('r:id') ?? '')?.target ?? [],
  );
}

/** The elements of these tags in a part, in document order within each tag; none when there is no such part. */
export function elements(parts: Parts, name: string, ...tags: string[]): XmlElement[] {
  return parts.has(name) ? below(parts.xml(name), ...tags) : [];
}

/** The elements of these tags below an element. */
export function below(parent: XmlElement, ...tags: string[]): XmlElement[] {
  return tags.flatMap((tag) => parent.getElementsByTagName(tag));
}

/** The text an element shows. */
export function shownText(parent: XmlElement): string {
  return below(parent, 'a:t')
    .map((text) => text.textContent)
    .join('');
}

/** The name of an object in the selection pane. */
export function objectName(object: XmlElement): string {
  return below(object, 'p:cNvPr')[0]?.getAttribute('name') ?? '';
}

/** Whether screen readers are told to pass the object by. */
export function isDecorative(object: XmlElement): boolean {
  // Of a group only the first says what the group is; the others are those of its members.
  const [properties] = below(object, 'p:cNvPr');
  const marks = properties ? below(properties, 'adec:decorative') : [];
  return marks.some((mark) => /^(1|true)$/.test(mark.getAttribute('val') ?? ''));
}

/** The shapes of a slide that are its title. */
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
