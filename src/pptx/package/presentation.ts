import type { Scene } from '../../scene/scene.ts';
import { NOT_AT_END, NOT_AT_START } from '../../typography/kinsoku.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { emu } from './drawingml/geometry.ts';
import { defaultLevels, FIRST_MASTER_ID, MASTER } from './master.ts';
import { NOTES_MASTER } from './notesMaster.ts';
import type { Parts } from './parts.ts';
import { Relationships } from './relationships.ts';
import { sectionsXml, slideId } from './sections.ts';
import { THEME } from './theme.ts';
import { NAMESPACES, PROLOG } from './xml.ts';

export const PRESENTATION = 'ppt/presentation.xml';

/** Writes the root of the deck, in the order the schema wants. */
export function presentation(parts: Parts, scene: Scene): void {
  const relationships = new Relationships(parts, PRESENTATION);
  relationships.clear();
  const masterId = relationships.to('slideMaster', MASTER);
  const slides = scene.pages.map(({ number }) => {
    const id = relationships.to('slide', `ppt/slides/slide${number}.xml`);
    return `<p:sldId id="${slideId(number)}" r:id="${id}"/>`;
  });
  const notes = parts.has(NOTES_MASTER)
    ? `<p:notesMasterIdLst><p:notesMasterId r:id="${relationships.to('notesMaster', NOTES_MASTER)}"/></p:notesMasterIdLst>`
    : '';
  for (const type of ['presProps', 'viewProps', 'tableStyles']) relationships.to(type, `ppt/${type}.xml`);
  relationships.to('theme', THEME);
  const sections = sectionsXml(scene);
  parts.set(
    PRESENTATION,
    `${PROLOG}<p:presentation ${NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst>` +
      `<p:sldMasterId id="${FIRST_MASTER_ID}" r:id="${masterId}"/></p:sldMasterIdLst>${notes}` +
      `<p:sldIdLst>${slides.join('')}</p:sldIdLst>` +
      `<p:sldSz cx="${emu(scene.width)}" cy="${emu(scene.height)}"/><p:notesSz cx="6858000" cy="9144000"/>` +
      `${kinsoku(scene.document.language)}<p:defaultTextStyle>${defaultLevels(scene.document)}</p:defaultTextStyle>` +
      `${sections && `<p:extLst>${sections}</p:extLst>`}</p:presentation>`,
  );
}

/** Lines of East Asian text break in PowerPoint as they were measured. */
const kinsoku = (language: string): string =>
  `<p:kinsoku lang="${eastAsian(language)}" ` +
  `invalStChars="${escapeXml(NOT_AT_START)}" invalEndChars="${escapeXml(NOT_AT_END)}"/>`;

/** The deck's language with its region, as Office names those that have such marks: `ja` is `ja-JP`. Else Chinese. */
function eastAsian(tag: string): string {
  if (!/^(zh|ja|ko)(-|$)/i.test(tag)) return 'zh-CN';
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region}`;
}
