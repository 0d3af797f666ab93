import type { FreeformItem, ShapeItem } from '../../../scene/item.ts';
import { fillXml } from '../colour.ts';
import { customGeometry, preset } from '../geometry.ts';
import { outline } from '../outline.ts';
import { plainParagraphs } from '../paragraph.ts';
import { nonVisual, nonVisualPlace, type ObjectContext, shapeProperties } from './object.ts';

/** `p:sp` of a shape, with the empty text body that readers expect; `p:cxnSp` of a line: it has ends to drag and no text. */
export function shapeXml(item: ShapeItem, context: ObjectContext): string {
  const look = `${preset(item.shape, item.box, item)}${filling(item, context)}${outline(item.line, context)}`;
  if (item.shape !== 'line') return drawnXml(item, look, context);
  const about = nonVisual(item, context, item.described);
  const properties = shapeProperties(item.box, undefined, look, item.rising ? ' flipV="1"' : '');
  const place = nonVisualPlace(undefined, context);
  return `<p:cxnSp><p:nvCxnSpPr>${about}<p:cNvCxnSpPr/>${place}</p:nvCxnSpPr>${properties}</p:cxnSp>`;
}

/** `p:sp` of a freeform. */
export function freeformXml(item: FreeformItem, context: ObjectContext): string {
  const geometry = customGeometry(item.path, item.view, item.fill !== undefined);
  return drawnXml(item, `${geometry}${filling(item, context)}${outline(item.line, context, true)}`, context);
}

function drawnXml(item: ShapeItem | FreeformItem, look: string, context: ObjectContext): string {
  const about = nonVisual(item, context, item.described);
  const place = nonVisualPlace(undefined, context);
  return (
    `<p:sp><p:nvSpPr>${about}<p:cNvSpPr/>${place}</p:nvSpPr>${shapeProperties(item.box, undefined, look)}` +
    `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>${plainParagraphs([], context)}</p:txBody></p:sp>`
  );
}

const filling = ({ fill }: ShapeItem | FreeformItem, context: ObjectContext): string =>
  fill ? fillXml(fill, context) : '<a:noFill/>';
