import type { Parts } from '../parts.ts';
import type { XmlElement } from '../xmlTree.ts';

/** The slides, in order of their names. */
export const slides = (parts: Parts) => matching(parts, /^ppt\/slides\/[^/]+\.xml$/);

/** Everything that holds shapes. */
export const shapeTrees = (parts: Parts) =>
  matching(parts, /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/);

export const charts = (parts: Parts) => matching(parts, /^ppt\/charts\/[^/]+\.xml$/);

/** Every part that is XML by its name. */
export const xmlParts = (parts: Parts) => matching(parts, /\.(xml|rels)$/);

/** The elements of these tags in a part, in document order within each tag. */
export function elements(parts: Parts, name: string, ...tags: string[]): XmlElement[] {
  return tags.flatMap((tag) => parts.xml(name).getElementsByTagName(tag));
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

function matching(parts: Parts, pattern: RegExp): string[] {
  return parts.names().filter((name) => pattern.test(name));
}
