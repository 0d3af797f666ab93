import type { Scene } from '../../../scene/scene.ts';
import { partContext } from '../partContext.ts';
import type { Parts } from '../parts.ts';
import { Relationships } from '../relationships.ts';
import { child, fragment } from './fragment.ts';
import { drawnElements, slideName } from './slidePart.ts';

/**
 * Puts the pictures in. pptxgenjs would store one for each use and a broken image for the PNG of an SVG, so it
 * draws a dot in their place.
 */
export function pictures(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    const part = slideName(page);
    new Relationships(parts, part).remove(({ type }) => type === 'image');
    const context = partContext(parts, scene, part);
    for (const { item, element } of drawnElements(parts, page)) {
      if (item.kind !== 'picture') continue;
      const fill = child(element, 'p:blipFill');
      fill.replaceChild(fragment(fill, context.blip(item.media)), child(fill, 'a:blip'));
    }
  }
}
