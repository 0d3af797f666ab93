import type { Scene } from '../../scene/scene.ts';
import { layoutPart } from './master.ts';
import { hasNotes } from './notesMaster.ts';
import type { Parts } from './parts.ts';
import { propertyText } from './propertyText.ts';
import { PROLOG } from './xml.ts';
import type { XmlElement } from './xmlTree.ts';

/** Writes what Explorer and Finder show of a deck: counts, organisation, fonts, slide titles. */
export function appProperties(parts: Parts, scene: Scene): void {
  const slides = scene.pages.map(({ number }) => parts.xml(`ppt/slides/slide${number}.xml`));
  const paragraphs = slides.flatMap(paragraphTexts);
  const properties: readonly (readonly [string, string | number])[] = [
    ['TotalTime', 0],
    ['Words', paragraphs.reduce((sum, text) => sum + countWords(text), 0)],
    ['Application', 'Deckwright'],
    ['PresentationFormat', 'Widescreen'],
    ['Paragraphs', paragraphs.length],
    ['Slides', scene.pages.length],
    ['Notes', scene.pages.filter(hasNotes).length],
    ['HiddenSlides', 0],
    ['Company', scene.document.organisation],
    ['AppVersion', '16.0000'],
  ];
  const all = properties.map(([tag, value]) => `<${tag}>${propertyText(String(value))}</${tag}>`);
  parts.set(
    'docProps/app.xml',
    `${PROLOG}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ` +
      'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `${all.join('')}${contents(scene, slides, layoutsInUse(parts, scene))}</Properties>`,
  );
}

/** What the deck is made of: kinds with how many there are of each, then their names in that order. */
function contents(scene: Scene, slides: readonly XmlElement[], layouts: readonly XmlElement[]): string {
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['Fonts Used', fonts(scene, [...slides, ...layouts])],
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

/** The layouts that slides inherit from. */
function layoutsInUse(parts: Parts, { layouts, pages }: Scene): XmlElement[] {
  const used = new Set(pages.map(({ layout }) => layout));
  return layouts.flatMap(({ name }, index) => (used.has(name) ? [parts.xml(layoutPart(index))] : []));
}

function fonts({ theme }: Scene, trees: readonly XmlElement[]): string[] {
  const { heading, body } = theme.faces;
  const named = trees
    .flatMap((tree) => ['a:latin', 'a:ea'].flatMap((tag) => tree.getElementsByTagName(tag)))
    .map((element) => element.getAttribute('typeface') ?? '');
  const all = [heading.latin, heading.ea, body.latin, body.ea, ...named];
  return [...new Set(all.filter((name) => name && !name.startsWith('+')))].sort();
}

function paragraphTexts(slide: XmlElement): string[] {
  return slide
    .getElementsByTagName('a:p')
    .map((paragraph) =>
      paragraph
        .getElementsByTagName('a:t')
        .map((t) => t.textContent)
        .join(''),
    )
    .filter((text) => text.trim() !== '');
}

/** As Office counts: each Han character is a word, and so is each run of letters and digits. */
function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}\p{P}]+/gu)?.length ?? 0;
}
