import { expect, test } from 'vitest';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { Parts } from '../package/parts.ts';
import { everyKind, theme } from '../pptx/everyKind.ts';
import { lintPackage } from './lintPackage.ts';

export const SLIDE = 'ppt/slides/slide1.xml';
export const OTHER = 'ppt/slides/slide2.xml';
export const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
export const MASTER = 'ppt/slideMasters/slideMaster1.xml';
export const PRESENTATION = 'ppt/presentation.xml';
export const CHART = 'ppt/charts/chart1.xml';
export const BOOK = 'ppt/embeddings/workbook1.xlsx';
export const NOTES = 'ppt/notesSlides/notesSlide1.xml';
export const TYPES = '[Content_Types].xml';
export const RELS = 'ppt/slides/_rels/slide1.xml.rels';
export const OTHER_RELS = 'ppt/slides/_rels/slide2.xml.rels';
export const APP = 'docProps/app.xml';
/** The first part of the addresses of Office's relationship types. */
export const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export const options = { faces: Object.values(theme.faces.quotation) };

/** The deck to which the tests add faults. */
export const goodDeck = writePptx(everyKind());

export type Plant = (parts: Parts) => void;

/** Changes the text of a part. Throws when the part does not have the text `from`. */
export function change(part: string, from: string | RegExp, to: string): Plant {
  return (parts) => {
    const before = parts.text(part);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} holds nothing like ${from}`);
    parts.set(part, after);
  };
}

/** Adds a relationship to those of slide 1. */
export const relate = (type: string, target: string, mode = '') =>
  change(
    RELS,
    '</Relationships>',
    `<Relationship Id="rId98" Type="${LINK}${type}" Target="${target}"${mode}/></Relationships>`,
  );

/** Changes a part of the workbook behind the first chart. */
export function changeBook(part: string, from: string | RegExp, to: string): Plant {
  return (parts) => {
    const book = Parts.unzip(parts.bytes(BOOK));
    change(part, from, to)(book);
    parts.set(BOOK, book.zip());
  };
}

/** Makes a test for each fault: adds it to the good deck, and expects that its rule reports exactly this message. */
export function eachIsSeen(
  faults: readonly (readonly [rule: string, message: string, ...plants: Plant[]])[],
): void {
  for (const [rule, message, ...plants] of faults) {
    test(`${rule}: ${message}`, async () => {
      const parts = Parts.unzip(await goodDeck);
      for (const plant of plants) plant(parts);
      const found = lintPackage(parts, options).filter((finding) => finding.rule === rule);
      expect(found.map((finding) => `${finding.part}: ${finding.message}`)).toEqual([message]);
    });
  }
}
