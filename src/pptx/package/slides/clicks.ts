import { parseXml } from '../parseXml.ts';
import { nonVisual, type Slide } from './slide.ts';

/**
 * Makes whole objects clickable. A linked box leaves its words alone; linked words PowerPoint underlines, and gives
 * no way to stop it.
 */
export function clicks({ objects, context }: Slide): void {
  for (const { item, element } of objects) {
    if (item.kind !== 'text' && item.kind !== 'shape') continue;
    if (!item.link) continue;
    nonVisual(element).appendChild(parseXml(`<a:hlinkClick ${context.link(item.link, item.tip)}/>`));
  }
}
