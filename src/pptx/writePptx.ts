import { type Keep, keepNothing } from '../keep/keep.ts';
import type { Scene } from '../scene/scene.ts';
import type { Base } from '../template/stand/base.ts';
import { writeOnTemplate } from './base/writeOnTemplate.ts';
import { openDeck } from './openDeck.ts';
import type { Deflater } from './package/deflate.ts';
import { Package } from './package/package.ts';
import { Relationships } from './package/relationships.ts';
import { addKept } from './parts/addKept.ts';
import { type DeckContext, deckContext } from './parts/deckContext.ts';
import { addDocumentProperties } from './parts/documentProperties.ts';
import { addLayouts } from './parts/layouts.ts';
import { addMaster } from './parts/master.ts';
import { masterPlaceholders } from './parts/masterPlaceholders.ts';
import { APP_PROPERTIES, CORE_PROPERTIES, PRESENTATION, THEME, THUMBNAIL } from './parts/names.ts';
import { addNotes } from './parts/notes.ts';
import { addNotesMaster, hasNotes } from './parts/notesMaster.ts';
import { addPresentation } from './parts/presentation.ts';
import { addSlide } from './parts/slide.ts';
import { VIEW_PROPERTIES } from './parts/viewProperties.ts';
import { tableStylesXml } from './theme/tableStyle.ts';
import { themeXml } from './theme/theme.ts';

/** The parts that stay as pptxgenjs makes them. */
const KEPT = ['ppt/presProps.xml'] as const;

/**
 * Writes the scene as a PowerPoint file, in one pass: pptxgenjs opens the package, and each part is written as text from
 * the scene and deflated. `cover` is a JPEG of its first page, which file managers show; it is waited for when the rest is
 * written. The same scene gives the same bytes; `on` is the template that its layouts are of; `keep` gives back what was written for
 * an earlier deck. Throws only on our own mistakes (a page of an unknown layout, say).
 */
export async function writePptx(
  scene: Scene,
  cover?: Uint8Array | PromiseLike<Uint8Array | undefined>,
  deflater?: Deflater,
  on?: Base,
  keep: Keep = keepNothing,
): Promise<Uint8Array> {
  if (on) return writeOnTemplate(scene, on, cover, deflater);
  const opening = keep(
    'opened deck',
    () => [scene.sections, scene.pages.length],
    () => ({ parts: openDeck(scene, KEPT) }),
  );
  const opened = await opening.parts;
  const target = new Package(deflater);
  const deck = deckContext(scene, target, undefined, keep);
  const shared = () => [scene.document.date, scene.pages.some(hasNotes)];
  addKept(deck, 'shared parts', shared, (own) => {
    addSharedParts(own);
    for (const name of KEPT) own.package.add(name, opened[name]);
  });
  for (const page of scene.pages) {
    addSlide(deck, page);
    addNotes(deck, page);
  }
  addPresentation(deck);
  addDocumentProperties(deck);
  const root = new Relationships('');
  root.to('extended-properties', APP_PROPERTIES);
  root.to('metadata/core-properties', CORE_PROPERTIES);
  root.to('officeDocument', PRESENTATION);
  const picture = await cover;
  if (picture) {
    target.add(THUMBNAIL, picture);
    root.to('metadata/thumbnail', THUMBNAIL);
  }
  target.addRelationships(root);
  return target.zip();
}

/** Adds the parts that say nothing of a slide: masters, layouts and the styles of the deck. */
function addSharedParts(deck: DeckContext): void {
  const placeholders = masterPlaceholders(deck.scene);
  addLayouts(deck, placeholders);
  addMaster(deck, placeholders);
  deck.package.add('ppt/tableStyles.xml', tableStylesXml(deck.scene));
  deck.package.add(THEME, themeXml(deck.scene));
  addNotesMaster(deck);
  deck.package.add('ppt/viewProps.xml', VIEW_PROPERTIES);
}
