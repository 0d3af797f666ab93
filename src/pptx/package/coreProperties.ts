import type { DocumentInfo, Scene } from '../../scene/scene.ts';
import type { Parts } from './parts.ts';
import { propertyText } from './propertyText.ts';
import { PROLOG } from './xml.ts';

/**
 * Writes title, author, language and dates. Dates are the deck's own, so that the same input gives the same bytes; a
 * deck without a date has none.
 */
export function coreProperties(parts: Parts, { document }: Pick<Scene, 'document'>): void {
  const { title, subject, author, keywords, language } = document;
  const time = timestamp(document.date);
  const texts = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', author],
    ['cp:keywords', keywords.join('; ')],
    ['cp:lastModifiedBy', author],
    ['cp:revision', '1'],
    ['dc:language', language],
  ].map(([tag, text = '']) => [tag, propertyText(text)]);
  const dates = (time ? ['created', 'modified'] : []).map(
    (tag) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${time}</dcterms:${tag}>`,
  );
  const said = texts.filter(([, text]) => text).map(([tag, text]) => `<${tag}>${text}</${tag}>`);
  parts.set(
    'docProps/core.xml',
    `${PROLOG}<cp:coreProperties ${NAMESPACES}>${said.join('')}${dates.join('')}</cp:coreProperties>`,
  );
}

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/**
 * `2012`, `2012-07`, `2012-07-01` or a whole ISO time as a W3CDTF time in UTC; a date's missing parts are the first.
 * `undefined` for anything else.
 */
export function timestamp(date: DocumentInfo['date']): string | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T[\d:.]+Z)?)?)?$/.exec(date);
  if (!match) return undefined;
  const [, year, month = '01', day = '01', time = 'T00:00:00Z'] = match;
  const parsed = new Date(`${year}-${month}-${day}${time}`);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString().replace(/\.\d+Z$/, 'Z');
}
