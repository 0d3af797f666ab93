import type { Block } from '../../outline/outline.ts';
import { type XmlTag, xmlTags } from '../../xml/xmlTags.ts';

/** The pictures of a block, by their paths, whose words cannot be read: all that are no SVG. */
export function unreadPictures({ texts }: Block): string[] {
  const images = texts.filter(({ path }) => path.at(-1) === 'image').map(({ text }) => text);
  return [...new Set(images)].filter((image) => !/\.svg$/i.test(image));
}

/** The words of an SVG picture, a line for each text element; empty for one that cannot be read. */
export function pictureText(svg: string): string {
  const textOf = (tag: XmlTag): string =>
    [tag.text, ...tag.children.map(textOf)].join(' ').replace(/\s+/g, ' ').trim();
  const texts = (xmlTags(svg)?.tags ?? []).filter(({ local }) => local === 'text').map(textOf);
  return texts.filter((text) => text !== '').join('\n\n');
}
