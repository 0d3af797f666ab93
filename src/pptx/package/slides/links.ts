import type { Page, Scene } from '../../../scene/scene.ts';
import type { Parts } from '../parts.ts';
import { Relationships } from '../relationships.ts';
import { slideName } from './slidePart.ts';

/**
 * Turns a link of the scene into the attributes of `a:hlinkClick`, making its relationship from `page`.
 * `#id` jumps to the page of that id, `undefined` when there is none. WPS Office follows an address only when it
 * is told to open it as a file; PowerPoint does both (pptxgenjs issues 1014 and 1262).
 */
export function linkAttributes(parts: Parts, scene: Scene, page: Page): (link: string) => string | undefined {
  const relationships = new Relationships(parts, slideName(page));
  return (link) => {
    if (!link.startsWith('#')) {
      return `r:id="${relationships.to('hyperlink', link, true)}" action="ppaction://hlinkfile"`;
    }
    const target = scene.pages.find((other) => other.id === link.slice(1));
    if (!target) return undefined;
    return `r:id="${relationships.to('slide', slideName(target))}" action="ppaction://hlinksldjump"`;
  };
}
