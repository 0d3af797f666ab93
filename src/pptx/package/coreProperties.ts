import type { DocumentInfo, Scene } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import type { Parts } from './parts.ts';
import { PROLOG } from './xml.ts';

/** Writes title, author, language and dates. Dates are the deck's own, so that the same input gives the same bytes. */
export function coreProperties(parts: Parts, { document }: Pick<Scene, 'document'>): void {
  const { title, subject, author, keywords, language } = document;
  const time = timestamp(document.date);
  const properties = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', author],
    ['cp:keywords', keywords.join('; ')],
    ['cp:lastModifiedBy', author],
    ['cp:revision', '1'],
    ['dc:language', language],
  ];
  const texts = properties
    .filter(([, text]) => text)
    .map(([tag, text = '']) => `<${tag}>${escapeXml(text)}</${tag}>`);
  const dates = ['created', 'modified'].map(
    (tag) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${time}</dcterms:${tag}>`,
  );
  parts.set(
    'docProps/core.xml',
    `${PROLOG}<cp:coreProperties ${NAMESPACES}>${texts.join('')}${dates.join('')}</cp:coreProperties>`,
  );
}

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** A deck without a date is as old as its zip says. */
const NO_DATE = '1980-01-01T00:00:00Z';

/** `2012`, `2012-07`, `2012-07-01` or a whole ISO time as a W3CDTF time in UTC; a date's missing parts are the first. */
export function timestamp(date: DocumentInfo['date']): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T[\d:.]+Z)?)?)?$/.exec(date);
  if (!match) return NO_DATE;
  const [, year, month = '01', day = '01', time = 'T00:00:00Z'] = match;
  const parsed = new Date(`${year}-${month}-${day}${time}`);
  return Number.isNaN(parsed.getTime()) ? NO_DATE : parsed.toISOString().replace(/\.\d+Z$/, 'Z');
}
