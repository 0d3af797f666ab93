import type { Parts } from '../package/parts.ts';
import { targetOf } from '../package/relationships.ts';
import type { XmlElement } from '../package/xmlTree.ts';

/**
 * Lists what PowerPoint's “Reset slide” would change: it restores placeholders that a slide leaves out, and removes
 * the place and the look that others have of their own. Strong text, the first number of a list and the level of a
 * paragraph may differ from the layout, and so may the space before the first paragraph of a box, which no viewer
 * shows.
 */
export function changedByReset(parts: Parts): string[] {
  const slides = parts.names().filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name));
  return slides.flatMap((slide) => {
    const layout = targetOf(parts, slide, 'slideLayout') ?? '';
    const [own, offered] = [placeholders(parts.xml(slide)), placeholders(parts.xml(layout))];
    const filled = new Set(own.map(kind));
    return [
      ...offered.map(kind).filter((one) => !filled.has(one) && !one.startsWith('dt ')),
      ...own.flatMap((object) => ownLook(object).map((look) => `${kind(object)} has its own ${look}`)),
    ].map((change) => `${slide}: ${change}`);
  });
}

const all = (root: XmlElement, ...tags: string[]) => tags.flatMap((tag) => root.getElementsByTagName(tag));
const placeholders = (root: XmlElement) =>
  all(root, 'p:sp', 'p:pic', 'p:graphicFrame').filter((one) => kind(one));

function kind(object: XmlElement): string {
  const [placeholder] = all(object, 'p:ph');
  return placeholder ? `${placeholder.getAttribute('type')} ${placeholder.getAttribute('idx') ?? 0}` : '';
}

/** Lists the look that a placeholder has of its own. The contents of a table or a chart do not count. */
function ownLook(object: XmlElement): string[] {
  if (object.nodeName === 'p:graphicFrame') return [];
  const paragraphs = all(object, 'a:p');
  return [
    ...all(object, 'p:spPr').flatMap((look) => look.childNodes.map(({ nodeName }) => nodeName)),
    ...all(object, 'a:bodyPr', 'a:lstStyle').flatMap((look) => [...look.attributes.keys()]),
    ...paragraphs.flatMap((paragraph, i) =>
      all(paragraph, 'a:pPr').flatMap((look) => [
        ...[...look.attributes.keys()].filter((name) => name !== 'lvl'),
        ...look.childNodes
          .map(({ nodeName }) => nodeName)
          .filter((name) => name !== 'a:buAutoNum' && !(i === 0 && name === 'a:spcBef')),
      ]),
    ),
    ...all(object, 'a:rPr').flatMap((look) => [
      ...[...look.attributes.keys()].filter((name) => !/^(lang|altLang|b)$/.test(name)),
      ...look.childNodes
        .map(({ nodeName }) => nodeName)
        .filter((name) => name !== 'a:solidFill' && name !== 'a:hlinkClick'),
    ]),
  ];
}
