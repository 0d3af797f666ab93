import { parseXml } from '../parseXml.ts';
import { child } from './children.ts';
import type { Slide } from './slide.ts';

/**
 * Puts the pictures in. pptxgenjs would store one for each use and a broken image for the PNG of an SVG, so it
 * drew a dot in their place.
 */
export function pictures({ objects, relationships, context }: Slide): void {
  relationships.remove(({ type }) => type === 'image');
  for (const { item, element } of objects) {
    if (item.kind !== 'picture') continue;
    const fill = child(element, 'p:blipFill');
    fill.replaceChild(parseXml(context.blip(item.media)), child(fill, 'a:blip'));
  }
}
