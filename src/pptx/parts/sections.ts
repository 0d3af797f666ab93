import { createHash } from 'node:crypto';
import type { Scene } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';

/** Id of the first slide in presentation.xml; below it the schema allows none. */
export const FIRST_SLIDE_ID = 256;

/** The extension that holds PowerPoint's sections; each runs up to the next, so that every slide has one. */
export function sectionsXml({ sections, pages }: Pick<Scene, 'sections' | 'pages'>): string {
  if (sections.length === 0) return '';
  const all = sections.map(({ name, first }, index) => {
    const from = index === 0 ? 1 : first;
    const to = sections[index + 1]?.first ?? pages.length + 1;
    const ids = pages.slice(from - 1, to - 1).map(({ number }) => `<p14:sldId id="${slideId(number)}"/>`);
    return (
      `<p14:section name="${escapeXml(name)}" id="${guid(`section ${index + 1} ${name}`)}">` +
      `<p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`
    );
  });
  return (
    '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst ' +
    `xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${all.join('')}</p14:sectionLst></p:ext>`
  );
}

/** The id by which presentation.xml lists the slide of a page. */
export function slideId(number: number): number {
  return FIRST_SLIDE_ID + number - 1;
}

/** A GUID that says the same for the same content. PowerPoint repairs files whose section ids are in lower case. */
function guid(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex').toUpperCase();
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `A${hex.slice(17, 20)}`];
  return `{${parts.join('-')}-${hex.slice(20, 32)}}`;
}
