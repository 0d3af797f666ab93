import type { Parts } from '../package/parts.ts';
import { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, elements, namedParts, shownText, titlesOf } from './select.ts';

const APP = 'docProps/app.xml';

/** The document properties list the titles of the slides, and their lists have the lengths that they state. */
export const documentContents: Rule = (parts) => {
  const names = texts(parts, 'TitlesOfParts', 'vt:lpstr');
  const counts = texts(parts, 'HeadingPairs', 'vt:i4').map(Number);
  const headed = counts.reduce((sum, count) => sum + count, 0);
  const messages = [
    ...elements(parts, APP, 'vt:vector')
      .map((list) => [
        list.getAttribute('size'),
        String(list.childNodes.filter((node) => node instanceof XmlElement).length),
      ])
      .filter(([said, right]) => said !== right)
      .map(([said, right]) => `says a list is ${said} long, but it is ${right}`),
    ...(headed === names.length ? [] : [`heads ${headed} names, but there are ${names.length}`]),
    ...wrongTitles(parts, listedTitles(parts, names, counts)),
  ];
  return messages.map((message) => ({ part: APP, message }));
};

/** Returns the slide titles: the heading pairs give how many names follow each heading, in order. */
function listedTitles(parts: Parts, names: readonly string[], counts: readonly number[]): string[] {
  const at = texts(parts, 'HeadingPairs', 'vt:lpstr').indexOf('Slide Titles');
  const first = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
  return at < 0 ? [] : names.slice(first, first + (counts[at] ?? 0));
}

function wrongTitles(parts: Parts, listed: readonly string[]): string[] {
  const slides = namedParts(parts, 'ppt/presentation.xml', 'p:sldId');
  if (slides.length !== listed.length)
    return [`names ${listed.length} slide titles, but there are ${slides.length}`];
  return slides
    .map((slide, at) => ({
      slide,
      said: listed[at] ?? '',
      right: titlesOf(parts, slide).map(shownText).join(''),
    }))
    .filter(({ said, right }) => bare(said) !== bare(right))
    .map(({ slide, said, right }) => `calls ${slide} “${said}”, but its title is “${right}”`);
}

/** Removes blanks, because a title may have a line break where the list has a space or nothing. */
const bare = (title: string) => title.replace(/\s/g, '');

function texts(parts: Parts, list: string, tag: string): string[] {
  return elements(parts, APP, list).flatMap((found) =>
    below(found, tag).map(({ textContent }) => textContent),
  );
}
