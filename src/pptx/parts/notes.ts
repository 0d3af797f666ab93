import type { Page, Scene } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { languages } from '../drawingml/run.ts';
import { shapeTreePart } from '../drawingml/shapeTree.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { addKept } from './addKept.ts';
import type { DeckContext } from './deckContext.ts';
import { notesPart, slidePart } from './names.ts';
import { hasNotes, notesBody, notesNumber, slideImage } from './notesMaster.ts';

/** Adds the notes page of a page, a paragraph each note, with the slide's number; none when it has no notes. */
export function addNotes(deck: DeckContext, page: Page): void {
  if (!hasNotes(page)) return;
  const { number, notes } = page;
  addKept(
    deck,
    'notes part',
    () => [number, notes],
    () =>
      deck.package.addWith(notesPart(number), (relationships) => {
        relationships.to('notesMaster', deck.notesMaster);
        relationships.to('slide', slidePart(number));
        return notesXml(page, deck.scene);
      }),
  );
}

function notesXml(page: Page, scene: Scene): string {
  const { names } = wordsOf(scene);
  const lang = languages(scene.document.language);
  const run = (line: string) => (line ? `<a:r><a:rPr${lang}/><a:t>${line}</a:t></a:r>` : '');
  const paragraphs = page.notes.map((text) => {
    const lines = escapeXml(text).split('\n').map(run).join(`<a:br><a:rPr${lang}/></a:br>`);
    return `<a:p>${lines}<a:endParaRPr${lang}/></a:p>`;
  });
  return shapeTreePart({
    root: 'p:notes',
    shapes: [
      slideImage(2, names.slideImage),
      notesBody(3, names.notes, '', paragraphs.join('')),
      notesNumber(4, names.sldNum, lang, String(page.number)),
    ],
    rest: '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  });
}
