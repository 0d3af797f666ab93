import type { Scene } from '../../scene/scene.ts';
import type { Base } from '../../template/stand/base.ts';
import type { Deflater } from '../package/deflate.ts';
import { Package } from '../package/package.ts';
import { deckContext } from '../parts/deckContext.ts';
import { addDocumentProperties } from '../parts/documentProperties.ts';
import { NOTES_MASTER, NOTES_THEME, THUMBNAIL } from '../parts/names.ts';
import { addNotes } from '../parts/notes.ts';
import { addNotesMaster, hasNotes } from '../parts/notesMaster.ts';
import { addSlide } from '../parts/slide.ts';
import { addedLayoutXml } from './addedLayout.ts';
import { BasePackage } from './basePackage.ts';
import { addBaseParts, addBasePresentation, addBaseRoot } from './writeOn.ts';

/**
 * Writes the scene into the company's package: its masters, layouts, themes and properties stay, its sample slides and what
 * belongs to them go, and the slides of the scene come in their place. The same scene and template give the same bytes.
 */
export async function writeOnTemplate(
  scene: Scene,
  { template, roles }: Base,
  cover?: Uint8Array | PromiseLike<Uint8Array | undefined>,
  deflater?: Deflater,
): Promise<Uint8Array> {
  const base = new BasePackage(template.parts);
  const target = new Package(deflater);
  const { layout, isAdded } = roles.content;
  const master = template.masters[layout.master]?.part;
  const added =
    isAdded && master !== undefined ? { part: layout.part, master, xml: addedLayoutXml(layout) } : undefined;
  addBaseParts(base, target, scene, added);
  const own = base.kept(base.presentation).find(({ type }) => type === 'notesMaster')?.target;
  const deck = deckContext(scene, target, own ?? free(target, NOTES_MASTER));
  for (const page of scene.pages) {
    addSlide(deck, page);
    addNotes(deck, page);
  }
  const brings = own === undefined && scene.pages.some(hasNotes);
  if (brings) addNotesMaster(deck, free(target, NOTES_THEME));
  addBasePresentation(deck, base, brings ? deck.notesMaster : undefined);
  addDocumentProperties(deck);
  const picture = await cover;
  const thumbnail = picture && free(target, THUMBNAIL);
  if (picture && thumbnail) target.add(thumbnail, picture);
  addBaseRoot(target, base, thumbnail);
  return target.zip();
}

/** The name of a part, or the same with the next number when the template has one of that name. */
function free(target: Package, name: string): string {
  if (!target.has(name)) return name;
  for (let number = 1; ; number += 1) {
    const other = name.replace(/\d*(?=\.[^.]+$)/, String(number));
    if (!target.has(other)) return other;
  }
}
