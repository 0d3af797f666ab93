import type { Box, Card, ChartItem, Described, PlaceholderRef, TextItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import type { TableStyle } from '../../../scene/tableStyle.ts';
import { escapeXml } from '../../../xml/escapeXml.ts';
import { type Ground, solidFill } from '../colour.ts';
import { emu, preset, sameBox, transform } from '../geometry.ts';
import { outline } from '../outline.ts';
import type { TextContext } from '../run.ts';

/** What objects need to know of the part they stand in: its links, pictures, charts, placeholders and ids. */
export interface ObjectContext extends TextContext {
  /** `a:blip` of a medium of the scene, its parts and relationships made. */
  blip(media: string): string;
  /** The relationship to the part of a chart, the part made. */
  chart(item: ChartItem): string;
  /** The placeholder of the slide's layout that an item fills. Throws when the layout has none. */
  placeholder(ref: PlaceholderRef): Placeholder;
  /** The number of the slide. */
  readonly pageNumber?: number;
  /** The table style of the deck, and its id. */
  readonly tableStyle: { readonly look: TableStyle; readonly id: string };
  /** The next id of the part's objects, in drawing order; the shape tree itself has 1. */
  nextId(): number;
  /** The lasting id of an object that comes from the outline, as a GUID; undefined for furniture of a layout. */
  creationId(key: string | undefined): string | undefined;
  /** On a slide: the texts that were written on its layout, in this deck and in earlier ones with the same layouts. */
  readonly texts?: WrittenTexts;
  /** Objects of a layout are marked as drawn by a user, as PowerPoint marks them. */
  readonly onLayout?: boolean;
}

/** The XML of texts by their paragraphs: what follows the part in which an object says its ids, its name and its link. */
export type WrittenTexts = WeakMap<TextItem['paragraphs'], { readonly item: TextItem; readonly xml: string }>;

/** What an object says of itself beside its look. */
export interface About {
  readonly name: string;
  readonly key?: string;
  readonly link?: string;
  readonly tip?: string;
}

/** `p:cNvPr` of an item: its ids and name, where a click on it leads, and what screen readers are told of it. */
export function nonVisual(item: About, context: ObjectContext, described?: Described): string {
  const id = context.nextId();
  const click = item.link ? `<a:hlinkClick ${context.link(item.link, item.tip)}/>` : '';
  const guid = context.creationId(item.key);
  const marks = (described && 'decorative' in described ? DECORATIVE : '') + (guid ? creation(guid) : '');
  const alt = described && 'alt' in described ? described.alt : undefined;
  return nonVisualXml(id, item.name, alt, click + (marks && `<a:extLst>${marks}</a:extLst>`));
}

/** `p:cNvPr` in the words of OOXML. */
export function nonVisualXml(id: number, name: string, alt?: string, inner = ''): string {
  const about = `id="${id}" name="${escapeXml(name)}"${alt === undefined ? '' : ` descr="${escapeXml(alt)}"`}`;
  return inner ? `<p:cNvPr ${about}>${inner}</p:cNvPr>` : `<p:cNvPr ${about}/>`;
}

/** The mark that tells screen readers to pass by. */
const DECORATIVE =
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>';

/** The id by which PowerPoint knows an object again, in another version of the deck too. */
const creation = (guid: string) =>
  `<a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId id="${guid}"/></a:ext>`;

/** `p:nvPr`: the placeholder that the object fills. A title has no index: there is one, and readers find it by its type. */
export function nonVisualPlace(placeholder: PlaceholderRef | undefined, { onLayout }: ObjectContext): string {
  if (!placeholder) return onLayout ? '<p:nvPr userDrawn="1"/>' : '<p:nvPr/>';
  const { type, idx } = placeholder;
  const index = type === 'title' || type === 'ctrTitle' ? '' : ` idx="${idx}"`;
  // A placeholder of any content has no type.
  return `<p:nvPr><p:ph${type === 'obj' ? '' : ` type="${type}"`}${index}/></p:nvPr>`;
}

/**
 * `p:spPr`: where the object stands, and its look. What fills a placeholder inherits both, and says its place only
 * where that differs: so moving the placeholder on the layout moves it on every slide.
 */
export function shapeProperties(
  box: Box,
  placeholder: Placeholder | undefined,
  look: string,
  flip?: string,
): string {
  if (!placeholder) return `<p:spPr>${transform(box, 'a:xfrm', flip)}${look}</p:spPr>`;
  return sameBox(box, placeholder.box) ? '<p:spPr/>' : `<p:spPr>${transform(box)}</p:spPr>`;
}

/** Where text stands in its box, in DrawingML's words. */
export const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/**
 * `a:bodyPr` with those insets, or none: the scene has measured the text in just that room. `shrinks` makes
 * PowerPoint set a text smaller that someone makes too long for its box; our own texts fit, and stay as they are.
 */
export function bodyProperties(
  valign: TextItem['valign'],
  insets: Card['insets'] = NO_INSETS,
  shrinks = false,
): string {
  return (
    `<a:bodyPr vert="horz" wrap="square"${insetsXml(insets)} rtlCol="0" ` +
    `anchor="${ANCHOR[valign]}">${shrinks ? '<a:normAutofit/>' : '<a:noAutofit/>'}</a:bodyPr>`
  );
}

/** The space from the edges of a text's box to its lines, in points: the insets of its card, and what it is narrower by. */
export function insetsOf({ card, narrower = 0 }: Pick<TextItem, 'card' | 'narrower'>): Card['insets'] {
  const insets = card?.insets ?? NO_INSETS;
  return { ...insets, right: insets.right + narrower };
}

const NO_INSETS: Card['insets'] = { left: 0, top: 0, right: 0, bottom: 0 };

/** The attributes of `a:bodyPr` for the insets, without those that `inherited` has too. */
export function insetsXml(insets: Card['insets'], inherited?: Card['insets']): string {
  return (['left', 'top', 'right', 'bottom'] as const)
    .filter((side) => !inherited || emu(insets[side]) !== emu(inherited[side]))
    .map((side) => ` ${side.charAt(0)}Ins="${emu(insets[side])}"`)
    .join('');
}

/** The geometry and fill of a text's box: those of its card, or a plain rectangle without either. */
export const cardXml = (box: Box, card: Card | undefined, ground: Ground): string =>
  card
    ? `${card.radius > 0 ? preset('roundRect', box, { radius: card.radius }) : RECT}${solidFill(card.fill, ground)}${card.line ? outline(card.line, ground) : ''}`
    : RECT;

/** The geometry of a plain rectangle. */
export const RECT = preset('rect');
