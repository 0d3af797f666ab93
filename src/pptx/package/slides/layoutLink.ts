import { layoutPart } from '../master.ts';
import type { Slide } from './slide.ts';

/** Ties the slide to its layout; pptxgenjs ties all slides to its blank one. */
export function layoutLink({ page, scene, relationships }: Slide): void {
  const index = scene.layouts.findIndex((layout) => layout.name === page.layout);
  if (index < 0) throw new Error(`page ${page.number} asks for the unknown layout ${page.layout}`);
  relationships.remove(({ type }) => type === 'slideLayout');
  relationships.to('slideLayout', layoutPart(index));
}
