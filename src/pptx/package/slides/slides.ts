import type { Scene } from '../../../scene/scene.ts';
import type { Parts } from '../parts.ts';
import { clicks } from './clicks.ts';
import { groups } from './groups.ts';
import { layoutLink } from './layoutLink.ts';
import { names } from './names.ts';
import { pictures } from './pictures.ts';
import { placeholders } from './placeholders.ts';
import { shapes } from './shapes.ts';
import { openSlide, type Slide } from './slide.ts';
import { tables } from './tables.ts';
import { texts } from './texts.ts';
import { tidy } from './tidy.ts';

/** One repair of a slide. */
export type SlidePatch = (slide: Slide) => void;

/** Ids follow the order of the objects, so names comes after groups; the rest stand in no particular order. */
const patches: readonly SlidePatch[] = [
  layoutLink,
  tidy,
  texts,
  shapes,
  pictures,
  tables,
  placeholders,
  clicks,
  groups,
  names,
];

/** Finishes every slide: what pptxgenjs drew becomes what the scene says. */
export function slides(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    const slide = openSlide(parts, scene, page);
    for (const patch of patches) patch(slide);
  }
}
