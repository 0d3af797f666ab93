import { draw } from '../../src/pptx/draw.ts';
import { Parts } from '../../src/pptx/package/parts.ts';
import { openSlide, type Slide } from '../../src/pptx/package/slides/slide.ts';
import type { Item } from '../../src/scene/item.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { deck, page } from './everyKind.ts';

/** A slide as pptxgenjs drew it, opened for one patch to work on. */
export interface Opened {
  readonly slide: Slide;
  readonly parts: Parts;
  /** The slide part as it stands now. */
  xml(): string;
  /** The slide's relationships as they stand now. */
  rels(): string;
}

/** Opens page 1 of a deck that has these items and a second, empty page. */
export async function opened(items: readonly Item[], rest: Partial<Scene> = {}): Promise<Opened> {
  const scene = deck([page(1, items), page(2, [])], rest);
  const [first] = scene.pages;
  if (!first) throw new Error('no page');
  const parts = Parts.unzip(await draw(scene));
  const read = (name: string) => new TextDecoder().decode(parts.bytes(name));
  return {
    slide: openSlide(parts, scene, first),
    parts,
    xml: () => read('ppt/slides/slide1.xml'),
    rels: () => read('ppt/slides/_rels/slide1.xml.rels'),
  };
}
