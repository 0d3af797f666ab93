import type { Page, Scene } from '../../../scene/scene.ts';
import { type Drawable, drawnObjects } from '../../objects.ts';
import type { ShapeContext } from '../drawingml/shape.ts';
import { partContext } from '../partContext.ts';
import type { Parts } from '../parts.ts';
import { Relationships } from '../relationships.ts';
import type { XmlElement } from '../xmlTree.ts';
import { child } from './children.ts';

/** An item of the scene and the object pptxgenjs drew for it; a patch may put another element in its place. */
export interface SlideObject {
  readonly item: Drawable;
  element: XmlElement;
}

/** A slide opened for finishing. */
export interface Slide {
  readonly page: Page;
  readonly scene: Scene;
  /** The tree that holds the objects. */
  readonly tree: XmlElement;
  readonly objects: readonly SlideObject[];
  readonly relationships: Relationships;
  readonly context: ShapeContext;
}

/** Opens the slide of a page. Throws when an item of the page was not drawn. */
export function openSlide(parts: Parts, scene: Scene, page: Page): Slide {
  const part = slideName(page);
  const tree = child(child(parts.xml(part), 'p:cSld'), 'p:spTree');
  const relationships = new Relationships(parts, part);
  const context = partContext(parts, scene, part);
  return { page, scene, tree, objects: objectsOf(tree, page), relationships, context };
}

/** The part that holds the page. */
export function slideName(page: Page): string {
  return `ppt/slides/slide${page.number}.xml`;
}

/** `p:cNvPr` of an object: its id, name and description. */
export function nonVisual(object: XmlElement): XmlElement {
  const [found] = object.getElementsByTagName('p:cNvPr');
  if (!found) throw new Error(`${object.nodeName} has no p:cNvPr`);
  return found;
}

function objectsOf(tree: XmlElement, page: Page): SlideObject[] {
  const byKey = new Map<string, XmlElement>();
  for (const properties of tree.getElementsByTagName('p:cNvPr')) {
    const object = properties.parentNode?.parentNode;
    if (object) byKey.set(properties.getAttribute('name') ?? '', object as XmlElement);
  }
  return drawnObjects(page).map(({ key, item }) => {
    const element = byKey.get(key);
    if (!element) throw new Error(`slide ${page.number} lacks the object “${item.name}” (${key})`);
    return { item, element };
  });
}
