import { parseXml } from '../parseXml.ts';
import { XmlElement } from '../xmlTree.ts';

/** The element's child elements of that tag (`a:ln`), in order. */
export function children(parent: XmlElement, tag: string): XmlElement[] {
  return parent.childNodes
    .filter((node) => node instanceof XmlElement)
    .filter((node) => node.nodeName === tag);
}

/** The first child element of that tag; throws when there is none. */
export function child(parent: XmlElement, tag: string): XmlElement {
  const [found] = children(parent, tag);
  if (!found) throw new Error(`${parent.nodeName} has no ${tag}`);
  return found;
}

/** Leaves the element with just these children, each written as one element. */
export function setChildren(parent: XmlElement, ...xml: string[]): void {
  for (const node of [...parent.childNodes]) parent.removeChild(node);
  for (const one of xml) parent.appendChild(parseXml(one));
}
