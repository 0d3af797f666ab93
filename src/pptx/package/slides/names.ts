import type { Drawable } from '../../objects.ts';
import { DECORATIVE } from '../drawingml/shape.ts';
import { parseXml } from '../parseXml.ts';
import type { XmlElement } from '../xmlTree.ts';
import { nonVisual, type Slide } from './slide.ts';

/**
 * Gives objects their names, descriptions and ids. pptxgenjs tells only pictures and charts to screen readers, and
 * numbers tables by another count than the rest.
 */
export function names({ objects, tree }: Slide): void {
  for (const { item, element } of objects) describe(nonVisual(element), item);
  for (const [index, properties] of tree.getElementsByTagName('p:cNvPr').entries()) {
    properties.setAttribute('id', String(index + 1));
  }
}

function describe(properties: XmlElement, item: Drawable): void {
  properties.setAttribute('name', item.name);
  properties.removeAttribute('descr');
  const described = item.kind === 'text' ? item : item.described;
  if ('alt' in described) properties.setAttribute('descr', described.alt);
  else if (described.decorative) properties.appendChild(parseXml(DECORATIVE));
}
