import type { Box, Described, PictureItem, ShapeItem, TextItem } from '../../../scene/item.ts';
import { escapeXml } from '../../../xml/escapeXml.ts';
import { solidFill } from './colour.ts';
import { emu, transform } from './geometry.ts';
import { emptyParagraph, paragraphXml, type TextContext } from './text.ts';

/** What shapes need to know of the part they stand in: links, and the relationships of pictures. */
export interface ShapeContext extends TextContext {
  /** `a:blip` of a medium of the scene. */
  blip(media: string): string;
}

/** `p:sp` or `p:pic` of a shape, text or picture that fills no placeholder. */
export function itemXml(item: ShapeItem | PictureItem | TextItem, id: number, context: ShapeContext): string {
  if (item.kind === 'text') return textXml(item, id, context);
  if (item.kind === 'picture') return pictureXml(item, id, context);
  return item.shape === 'line' ? lineXml(item, id) : shapeXml(item, id, context);
}

/** `p:cNvPr`: the id and name of an object, and what screen readers are told of it. */
export function nonVisual(id: number, name: string, described?: Described, inner = ''): string {
  const alt = described && 'alt' in described ? ` descr="${escapeXml(described.alt)}"` : '';
  const mark = described && 'decorative' in described ? DECORATIVE : '';
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${alt}>${inner}${mark}</p:cNvPr>`;
}

/** `a:bodyPr` without insets: the scene has measured text in the box as it is. */
export function bodyProperties(valign: TextItem['valign']): string {
  return (
    '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" ' +
    `anchor="${ANCHOR[valign]}"><a:noAutofit/></a:bodyPr>`
  );
}

/** Where text stands in its box, in DrawingML's words. */
export const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** The mark that tells screen readers to pass by. */
export const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function textXml(item: TextItem, id: number, context: ShapeContext): string {
  const paragraphs = item.paragraphs.map((paragraph) => paragraphXml(paragraph, context)).join('');
  const properties = nonVisual(
    id,
    item.name,
    item.decorative ? { decorative: true } : undefined,
    click(item, context),
  );
  return (
    `<p:sp><p:nvSpPr>${properties}<p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr>${transform(item.box)}${preset('rect')}<a:noFill/></p:spPr>` +
    `<p:txBody>${bodyProperties(item.valign)}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}

function shapeXml(item: ShapeItem, id: number, context: ShapeContext): string {
  const empty = `<p:txBody><a:bodyPr rtlCol="0"/><a:lstStyle/>${emptyParagraph(context.language)}</p:txBody>`;
  return (
    `<p:sp><p:nvSpPr>${nonVisual(id, item.name, item.described, click(item, context))}<p:cNvSpPr/><p:nvPr userDrawn="1"/>` +
    `</p:nvSpPr><p:spPr>${transform(item.box)}${preset(item.shape, item.box, item.radius)}` +
    `${item.fill ? solidFill(item.fill) : '<a:noFill/>'}${outline(item)}</p:spPr>${empty}</p:sp>`
  );
}

function lineXml(item: ShapeItem, id: number): string {
  return (
    `<p:cxnSp><p:nvCxnSpPr>${nonVisual(id, item.name, item.described)}<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/>` +
    `</p:nvCxnSpPr><p:spPr>${transform(item.box)}${preset('line')}${outline(item)}</p:spPr></p:cxnSp>`
  );
}

function pictureXml(item: PictureItem, id: number, context: ShapeContext): string {
  return (
    `<p:pic><p:nvPicPr>${nonVisual(id, item.name, item.described)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/>` +
    `</p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill>${context.blip(item.media)}<a:stretch>` +
    `<a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(item.box)}${preset('rect')}</p:spPr></p:pic>`
  );
}

function click({ link, tip }: ShapeItem | TextItem, context: ShapeContext): string {
  return link ? `<a:hlinkClick ${context.link(link, tip)}/>` : '';
}

function outline({ line }: ShapeItem): string {
  return line ? `<a:ln w="${emu(line.width)}">${solidFill(line.colour)}</a:ln>` : '<a:ln><a:noFill/></a:ln>';
}

/** The radius of a roundRect is told in 100 000ths of the shorter side, half of it at most. */
function preset(shape: ShapeItem['shape'], box?: Box, radius?: number): string {
  const side = box ? Math.min(box.width, box.height) : 0;
  if (shape !== 'roundRect' || radius === undefined || side <= 0) {
    return `<a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>`;
  }
  const share = Math.min(50_000, Math.round((radius / side) * 100_000));
  const guide = `<a:gd name="adj" fmla="val ${share}"/>`;
  return `<a:prstGeom prst="roundRect"><a:avLst>${guide}</a:avLst></a:prstGeom>`;
}
