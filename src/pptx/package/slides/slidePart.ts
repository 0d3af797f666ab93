import type { Element } from '@xmldom/xmldom';
import type { Page } from '../../../scene/scene.ts';
import { type Drawable, drawnObjects } from '../../objects.ts';
import type { Parts } from '../parts.ts';
import { child } from './fragment.ts';

/** The part that holds the page. */
export function slideName(page: Page): string {
  return `ppt/slides/slide${page.number}.xml`;
}

/** The tree that holds the page's objects. */
export function shapeTree(parts: Parts, page: Page): Element {
  const root = parts.xml(slideName(page)).documentElement;
  if (!root) throw new Error(`${slideName(page)} is empty`);
  return child(child(root, 'p:cSld'), 'p:spTree');
}

/** `p:cNvPr` of an object: its id, name and description. */
export function nonVisual(object: Element): Element {
  const found = object.getElementsByTagName('p:cNvPr')[0];
  if (!found) throw new Error(`${object.nodeName} has no p:cNvPr`);
  return found;
}

/** The page's items, each with the object pptxgenjs drew for it; only until the objects get their names. */
export function drawnElements(parts: Parts, page: Page): { item: Drawable; element: Element }[] {
  const byKey = new Map<string, Element>();
  for (const properties of shapeTree(parts, page).getElementsByTagName('p:cNvPr')) {
    const object = properties.parentNode?.parentNode;
    if (object) byKey.set(properties.getAttribute('name') ?? '', object as Element);
  }
  return drawnObjects(page).map(({ key, item }) => {
    const element = byKey.get(key);
    if (!element) throw new Error(`slide ${page.number} lacks the object “${item.name}” (${key})`);
    return { item, element };
  });
}
