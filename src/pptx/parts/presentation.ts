import { NOT_AT_END, NOT_AT_START } from '../../typography/breaking/kinsoku.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { emu } from '../drawingml/geometry.ts';
import { NAMESPACES, PROLOG } from '../drawingml/namespaces.ts';
import type { DeckContext } from './deckContext.ts';
import { defaultLevels, FIRST_MASTER_ID } from './master.ts';
import { MASTER, NOTES_MASTER, PRESENTATION, slidePart, THEME } from './names.ts';
import { sectionsXml, slideId } from './sections.ts';

/** Adds the root of the deck, in the order the schema wants; the notes master is there when it has one. */
export function addPresentation({ package: target, scene }: DeckContext): void {
  target.addWith(PRESENTATION, (relationships) => {
    const masterId = relationships.to('slideMaster', MASTER);
    const slides = scene.pages.map(({ number }) => {
      const id = relationships.to('slide', slidePart(number));
      return `<p:sldId id="${slideId(number)}" r:id="${id}"/>`;
    });
    const notes = target.has(NOTES_MASTER)
      ? `<p:notesMasterIdLst><p:notesMasterId r:id="${relationships.to('notesMaster', NOTES_MASTER)}"/></p:notesMasterIdLst>`
      : '';
    for (const type of ['presProps', 'viewProps', 'tableStyles']) relationships.to(type, `ppt/${type}.xml`);
    relationships.to('theme', THEME);
    const sections = sectionsXml(scene);
    return (
      `${PROLOG}<p:presentation ${NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst>` +
      `<p:sldMasterId id="${FIRST_MASTER_ID}" r:id="${masterId}"/></p:sldMasterIdLst>${notes}` +
      `<p:sldIdLst>${slides.join('')}</p:sldIdLst>` +
      `<p:sldSz cx="${emu(scene.width)}" cy="${emu(scene.height)}"/><p:notesSz cx="6858000" cy="9144000"/>` +
      `${kinsoku(scene.document.language)}<p:defaultTextStyle>${defaultLevels(scene.document)}</p:defaultTextStyle>` +
      `${sections && `<p:extLst>${sections}</p:extLst>`}</p:presentation>`
    );
  });
}

/** Our lists of characters that begin or end no line, so that PowerPoint breaks East Asian lines as we measured them. */
const kinsoku = (language: string): string =>
  `<p:kinsoku lang="${eastAsian(language)}" ` +
  `invalStChars="${escapeXml(NOT_AT_START)}" invalEndChars="${escapeXml(NOT_AT_END)}"/>`;

/** The deck's language with its region, as Office names those that have such marks: `ja` is `ja-JP`. Else Chinese. */
export function eastAsian(tag: string): string {
  if (!/^(zh|ja|ko)(-|$)/i.test(tag)) return 'zh-CN';
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region}`;
}
