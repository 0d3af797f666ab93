import type { Box, PlaceholderType } from '../../scene/item.ts';
import type { Page } from '../../scene/scene.ts';
import { legalXml } from '../../xml/escapeXml.ts';
import { transform } from '../drawingml/geometry.ts';
import { languages } from '../drawingml/run.ts';
import { shapeTreePart } from '../drawingml/shapeTree.ts';
import { themeXml } from '../theme/theme.ts';
import { wordsOf } from '../words/wordsOf.ts';
import type { DeckContext } from './deckContext.ts';
import { COLOUR_MAP } from './master.ts';
import { NOTES_THEME } from './names.ts';

/** Adds the notes master with a theme of its own (sharing the slides' makes PowerPoint repair the file); none when no page has notes. */
export function addNotesMaster(
  { package: target, scene, notesMaster }: DeckContext,
  theme = NOTES_THEME,
): void {
  if (!scene.pages.some(hasNotes)) return;
  target.add(theme, themeXml(scene));
  const lang = languages(scene.document.language);
  const { names, prompts } = wordsOf(scene);
  const prompt = `<a:p><a:r><a:rPr${lang}/><a:t>${prompts.notes}</a:t></a:r><a:endParaRPr${lang}/></a:p>`;
  target.addWith(notesMaster, (relationships) => {
    relationships.to('theme', theme);
    return shapeTreePart({
      root: 'p:notesMaster',
      background: '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
      shapes: [
        slideImage(2, names.slideImage, transform(IMAGE)),
        notesBody(3, names.notes, transform(TEXT), prompt),
        notesNumber(4, names.sldNum, lang, '‹#›', transform(NUMBER)),
      ],
      rest: `${COLOUR_MAP}<p:notesStyle>${LEVELS}</p:notesStyle>`,
    });
  });
}

/** Blank notes are none. */
export function hasNotes({ notes }: Page): boolean {
  return notes.some((text) => legalXml(text).trim() !== '');
}

/** The picture of the slide on a notes page; its place is inherited when left out. */
export function slideImage(id: number, name: string, place = ''): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" ` +
    `noChangeAspect="1"/></p:cNvSpPr><p:nvPr>${reference('sldImg', 2)}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place && `${place}${RECT}${BORDER}`}</p:spPr></p:sp>`
  );
}

/** The text of a notes page. */
export function notesBody(id: number, name: string, place: string, paragraphs: string): string {
  return textShape(id, name, reference('body', 3), place, `<a:bodyPr/><a:lstStyle/>${paragraphs}`);
}

/** The slide's number on a notes page, a field that shows `shown`; place and look are inherited when left out. */
export function notesNumber(id: number, name: string, lang: string, shown: string, place = ''): string {
  const field = `<a:fld id="${PAGE_NUMBER}" type="slidenum"><a:rPr${lang}/><a:t>${shown}</a:t></a:fld>`;
  const look = place ? NUMBER_LOOK : '<a:bodyPr/><a:lstStyle/>';
  const paragraph = `<a:p>${field}<a:endParaRPr${lang}/></a:p>`;
  return textShape(id, name, reference('sldNum', 5), place, look + paragraph);
}

function textShape(id: number, name: string, placeholder: string, place: string, body: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr>${place && `${place}${RECT}`}</p:spPr>` +
    `<p:txBody>${body}</p:txBody></p:sp>`
  );
}

/** Portrait A4-like page of 540 × 720 points, as PowerPoint has it. */
const IMAGE: Box = { x: 54, y: 90, width: 432, height: 243 };
const TEXT: Box = { x: 54, y: 351, width: 432, height: 315 };
const NUMBER: Box = { x: 306, y: 684, width: 180, height: 24 };
const NUMBER_LOOK =
  '<a:bodyPr anchor="b"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr></a:lstStyle>';
const PAGE_NUMBER = '{E1F2A3B4-5C6D-4E7F-9A8B-0C1D2E3F4A5B}';
const RECT = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
const BORDER = '<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>';

function reference(type: PlaceholderType | 'sldImg', idx: number): string {
  return `<p:ph type="${type}" idx="${idx}"/>`;
}

const LEVELS = [1, 2, 3, 4, 5]
  .map(
    (level) =>
      `<a:lvl${level}pPr marL="${(level - 1) * 228_600}" algn="l" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
      '<a:lnSpc><a:spcPct val="120000"/></a:lnSpc><a:spcAft><a:spcPts val="600"/></a:spcAft>' +
      '<a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>' +
      `<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`,
  )
  .join('');
