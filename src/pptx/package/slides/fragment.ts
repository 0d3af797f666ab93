import { DOMParser, type Element } from '@xmldom/xmldom';
import { NAMESPACES } from '../xml.ts';

/**
 * Parses one element written with the usual prefixes, to be put into a part. It is not imported first: xmldom would
 * copy it for that, and inserts nodes of another document as they are.
 */
export function fragment(xml: string): Element {
  const parsed = new DOMParser().parseFromString(`<root ${NAMESPACES}>${xml}</root>`, 'text/xml');
  const element = parsed.documentElement?.firstChild;
  if (element?.nodeType !== element?.ELEMENT_NODE) throw new Error(`not an element: ${xml.slice(0, 80)}`);
  return element as Element;
}

/** The element's child elements of that tag (`a:ln`), in order. */
export function children(parent: Element, tag: string): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeName === tag);
}

/** The first child element of that tag; throws when there is none. */
export function child(parent: Element, tag: string): Element {
  let found = parent.firstChild;
  while (found && found.nodeName !== tag) found = found.nextSibling;
  if (!found) throw new Error(`${parent.nodeName} has no ${tag}`);
  return found as Element;
}

/** The elements of that tag inside `parent`, in document order. xmldom's own list is kept up to date, which is slow. */
export function descendants(parent: Element, tag: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    if (node.nodeName === tag) found.push(node as Element);
    found.push(...descendants(node as Element, tag));
  }
  return found;
}

/** Leaves the element with just these children, each written as one element. */
export function setChildren(parent: Element, ...xml: string[]): void {
  while (parent.firstChild) parent.removeChild(parent.firstChild);
  for (const one of xml) parent.appendChild(fragment(one));
}
