import type { PictureItem } from '../../../scene/item.ts';
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
    if (item.crop) fill.insertBefore(parseXml(cropXml(item.crop)), child(fill, 'a:stretch'));
  }
}

/** Both sides of a dimension lose the same share, in 100 000ths. */
function cropXml({ x, y }: NonNullable<PictureItem['crop']>): string {
  const [sides, ends] = [x, y].map((share) => Math.round(share * 100_000));
  return `<a:srcRect l="${sides}" t="${ends}" r="${sides}" b="${ends}"/>`;
}
