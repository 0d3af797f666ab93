import type { Scene } from '../../../scene/scene.ts';
import type { Parts } from '../parts.ts';
import { Relationships } from '../relationships.ts';
import { slideName } from './slidePart.ts';

/** Ties each slide to its layout: the n-th of the scene is slideLayout n. pptxgenjs ties all to its blank one. */
export function layoutLinks(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    const index = scene.layouts.findIndex((layout) => layout.name === page.layout);
    if (index < 0) throw new Error(`page ${page.number} asks for the unknown layout ${page.layout}`);
    const relationships = new Relationships(parts, slideName(page));
    relationships.remove((relationship) => relationship.type === 'slideLayout');
    relationships.to('slideLayout', `ppt/slideLayouts/slideLayout${index + 1}.xml`);
  }
}
