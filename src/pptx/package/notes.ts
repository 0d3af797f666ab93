import type { Page, Scene } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { languages } from './drawingml/text.ts';
import { hasNotes, NOTES_MASTER, notesBody, slideImage } from './notesMaster.ts';
import type { Parts } from './parts.ts';
import { Relationships } from './relationships.ts';
import { shapeTreePart } from './shapeTree.ts';
import { wordsOf } from './words/wordsOf.ts';

/** Writes a notes page, a paragraph each note, for the pages that have notes, and for no other. */
export function notes(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    const slide = `ppt/slides/slide${page.number}.xml`;
    new Relationships(parts, slide).remove(({ type }) => type === 'notesSlide');
    if (!hasNotes(page)) continue;
    const part = `ppt/notesSlides/notesSlide${page.number}.xml`;
    parts.set(part, notesXml(page, scene));
    const relationships = new Relationships(parts, part);
    relationships.clear();
    relationships.to('notesMaster', NOTES_MASTER);
    relationships.to('slide', slide);
    new Relationships(parts, slide).to('notesSlide', part);
  }
}

function notesXml(page: Page, scene: Scene): string {
  const { names } = wordsOf(scene);
  const lang = languages(scene.document.language);
  const run = (line: string) => (line ? `<a:r><a:rPr${lang}/><a:t>${escapeXml(line)}</a:t></a:r>` : '');
  const paragraphs = page.notes.map((text) => {
    const lines = text.split('\n').map(run).join(`<a:br><a:rPr${lang}/></a:br>`);
    return `<a:p>${lines}<a:endParaRPr${lang}/></a:p>`;
  });
  return shapeTreePart({
    root: 'p:notes',
    shapes: [slideImage(2, names.slideImage), notesBody(3, names.notes, '', paragraphs.join(''))],
    rest: '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  });
}
