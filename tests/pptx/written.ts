import { writePptx } from '../../src/pptx/writePptx.ts';
import type { Item } from '../../src/scene/item.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { escapeXml } from '../../src/xml/escapeXml.ts';
import { Parts } from '../package/parts.ts';
import { deck, page } from './everyKind.ts';

/** Writes the deck of a scene and returns its parts. */
export const writtenDeck = async (scene: Scene): Promise<Parts> => Parts.unzip(await writePptx(scene));

/** A page as text: its slide, the slide's relationships, and any object of it by name. */
export interface Written {
  readonly parts: Parts;
  readonly slide: string;
  readonly rels: string;
  object(name: string): string;
}

/** Writes a deck whose page 1 has these items after its title and whose page 2 is empty. Returns page 1. */
export async function written(items: readonly Item[], rest: Partial<Scene> = {}): Promise<Written> {
  const parts = await writtenDeck(deck([page(1, items), page(2, [])], rest));
  const slide = parts.text('ppt/slides/slide1.xml');
  return {
    parts,
    slide,
    rels: parts.text('ppt/slides/_rels/slide1.xml.rels'),
    object: (name) => objectXml(slide, name),
  };
}

/** Returns the XML of the object with this name. It must not be a group. */
function objectXml(slide: string, name: string): string {
  const at = slide.indexOf(` name="${escapeXml(name)}"`);
  if (at < 0) throw new Error(`the slide has no ${name}`);
  const start = slide.lastIndexOf('<p:', slide.lastIndexOf('<p:nv', at) - 1);
  const tag = slide.slice(start + 1, slide.indexOf('>', start));
  const end = `</${tag}>`;
  return slide.slice(start, slide.indexOf(end, at) + end.length);
}
