import type { ShapeItem } from '../../../scene/item.ts';
import { solidFill } from '../colour.ts';
import { emu, preset } from '../geometry.ts';
import { plainParagraphs } from '../paragraph.ts';
import { nonVisual, nonVisualPlace, type ObjectContext, shapeProperties } from './object.ts';

/** `p:sp` of a shape, with the empty text body that readers expect; `p:cxnSp` of a line: it has ends to drag and no text. */
export function shapeXml(item: ShapeItem, context: ObjectContext): string {
  const about = nonVisual(item, context, item.described);
  const place = nonVisualPlace(undefined, context);
  const fill = item.fill ? solidFill(item.fill, context) : '<a:noFill/>';
  const look = `${preset(item.shape, item.box, item.radius)}${fill}${outline(item, context)}`;
  const properties = shapeProperties(item.box, undefined, look);
  if (item.shape === 'line') {
    return `<p:cxnSp><p:nvCxnSpPr>${about}<p:cNvCxnSpPr/>${place}</p:nvCxnSpPr>${properties}</p:cxnSp>`;
  }
  return (
    `<p:sp><p:nvSpPr>${about}<p:cNvSpPr/>${place}</p:nvSpPr>${properties}` +
    `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>${plainParagraphs([], context)}</p:txBody></p:sp>`
  );
}

function outline({ line }: ShapeItem, context: ObjectContext): string {
  if (!line) return '';
  return `<a:ln w="${emu(line.width)}">${solidFill(line.colour, context)}<a:prstDash val="solid"/></a:ln>`;
}
