import { type XmlTag, xmlTags } from '../../xml/xmlTags.ts';

/** The words of an SVG picture, a line for each text element; empty for one that cannot be read. */
export function pictureText(svg: string): string {
  const textOf = (tag: XmlTag): string =>
    [tag.text, ...tag.children.map(textOf)].join(' ').replace(/\s+/g, ' ').trim();
  const texts = (xmlTags(svg)?.tags ?? []).filter(({ local }) => local === 'text').map(textOf);
  return texts.filter((text) => text !== '').join('\n\n');
}
