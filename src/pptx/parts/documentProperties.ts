import type { Item, Paragraph, SceneRun } from '../../scene/item.ts';
import type { DocumentInfo, Scene } from '../../scene/scene.ts';
import { escapeXml, legalXml } from '../../xml/escapeXml.ts';
import { PROLOG } from '../drawingml/namespaces.ts';
import type { DeckContext } from './deckContext.ts';
import { APP_PROPERTIES, CORE_PROPERTIES } from './names.ts';
import { hasNotes } from './notesMaster.ts';

/** Adds what Explorer and Finder show of a deck: title and dates, counts, fonts, slide titles. */
export function addDocumentProperties({ package: target, scene }: DeckContext): void {
  target.add(APP_PROPERTIES, appXml(scene));
  target.add(CORE_PROPERTIES, coreXml(scene.document));
}

function appXml(scene: Scene): string {
  const paragraphs = scene.pages.flatMap(({ items }) => items.flatMap(paragraphsOf));
  const texts = paragraphs
    .map(({ runs }) => legalXml(runs.map(({ text }) => text).join('')).replaceAll('\n', ''))
    .filter((text) => text.trim() !== '');
  const properties: readonly (readonly [string, string | number])[] = [
    ['TotalTime', 0],
    ['Words', texts.reduce((sum, text) => sum + countWords(text), 0)],
    ['Application', 'Deckwright'],
    ['PresentationFormat', 'Widescreen'],
    ['Paragraphs', texts.length],
    ['Slides', scene.pages.length],
    ['Notes', scene.pages.filter(hasNotes).length],
    ['HiddenSlides', scene.pages.filter(({ hidden }) => hidden).length],
    ['Company', scene.document.organisation],
    ['AppVersion', '16.0000'],
  ];
  const all = properties.map(([tag, value]) => `<${tag}>${propertyText(String(value))}</${tag}>`);
  return (
    `${PROLOG}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ` +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `${all.join('')}${contents(scene, paragraphs)}</Properties>`
  );
}

/** What the deck is made of: kinds with how many there are of each, then their names in that order. */
function contents(scene: Scene, paragraphs: readonly Paragraph[]): string {
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['Fonts Used', fonts(scene, paragraphs)],
    ['Theme', [scene.theme.name]],
    ['Slide Titles', scene.pages.map(({ title }) => title)],
  ];
  const pairs = kinds.map(
    ([kind, names]) =>
      `<vt:variant><vt:lpstr>${kind}</vt:lpstr></vt:variant><vt:variant><vt:i4>${names.length}</vt:i4></vt:variant>`,
  );
  const names = kinds.flatMap(([, each]) => each).map((name) => `<vt:lpstr>${propertyText(name)}</vt:lpstr>`);
  return (
    `<HeadingPairs><vt:vector size="${kinds.length * 2}" baseType="variant">${pairs.join('')}</vt:vector>` +
    `</HeadingPairs><TitlesOfParts><vt:vector size="${names.length}" baseType="lpstr">${names.join('')}` +
    '</vt:vector></TitlesOfParts>'
  );
}

/** The typefaces of the theme; and those of quotations, which are named, where a page or its layout has one. */
function fonts({ theme, pages, layouts }: Scene, paragraphs: readonly Paragraph[]): string[] {
  const { heading, body, quotation } = theme.faces;
  const used = new Set(pages.map(({ layout }) => layout));
  const looks = layouts
    .filter(({ name }) => used.has(name))
    .flatMap(({ items, placeholders }) => [
      ...items.flatMap(paragraphsOf),
      ...placeholders.flatMap(({ levels }) => levels),
    ]);
  const quotes = [...paragraphs, ...looks].some(({ runs }) =>
    runs.some(({ role }: SceneRun) => role === 'quotation'),
  );
  const faces = [heading, body, ...(quotes ? [quotation] : [])];
  return [...new Set(faces.flatMap(({ latin, ea }) => [latin, ea]))].filter(Boolean).sort();
}

function paragraphsOf(item: Item): readonly Paragraph[] {
  if (item.kind === 'text') return item.paragraphs;
  if (item.kind === 'group') return item.items.flatMap(paragraphsOf);
  return item.kind === 'table' ? item.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)) : [];
}

/** As Office counts: each Han character is a word, and so is each run of letters and digits. */
function countWords(text: string): number {
  const word = /\p{Script=Han}|[^\s\p{Script=Han}\p{P}]+/gu;
  // Finding one after another makes no text of each, which a list of all would.
  let count = 0;
  while (word.test(text)) count += 1;
  return count;
}

/** Dates are the deck's own, so that the same input gives the same bytes; a deck without a date has none. */
function coreXml({ title, subject, author, keywords, language, date }: DocumentInfo): string {
  const time = timestamp(date);
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
  return `${PROLOG}<cp:coreProperties ${NAMESPACES}>${said.join('')}${dates.join('')}</cp:coreProperties>`;
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

/** A text as document properties hold it: escaped, and in one line, since Explorer and Finder show it in one. */
function propertyText(text: string): string {
  return escapeXml(text.trim().replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '));
}
