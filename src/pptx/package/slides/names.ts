import type { Element } from '@xmldom/xmldom';
import type { Scene } from '../../../scene/scene.ts';
import type { Drawable } from '../../objects.ts';
import { DECORATIVE } from '../drawingml/shape.ts';
import type { Parts } from '../parts.ts';
import { fragment } from './fragment.ts';
import { drawnElements, nonVisual, shapeTree } from './slidePart.ts';

/**
 * Gives objects their names, descriptions and ids. Last of the slide patches: afterwards the keys that tie
 * objects to items are gone. pptxgenjs numbers its slide number 25 and tables by another count than the rest.
 */
export function names(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    for (const { item, element } of drawnElements(parts, page)) describe(nonVisual(element), item);
    let id = 0;
    for (const properties of shapeTree(parts, page).getElementsByTagName('p:cNvPr')) {
      id += 1;
      properties.setAttribute('id', String(id));
    }
  }
}

function describe(properties: Element, item: Drawable): void {
  properties.setAttribute('name', item.name);
  properties.removeAttribute('descr');
  if (item.kind === 'text') return;
  if ('alt' in item.described) properties.setAttribute('descr', item.described.alt);
  else properties.appendChild(fragment(properties, DECORATIVE));
}
