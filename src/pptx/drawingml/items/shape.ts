import type { FreeformItem, Line, ShapeItem } from '../../../scene/item.ts';
import { fillXml, solidFill } from '../colour.ts';
import { customGeometry, emu, preset } from '../geometry.ts';
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

/** `a:ln` of a line. The line of a freeform has round ends and corners. */
function outline(line: Line | undefined, context: ObjectContext, round = false): string {
  if (!line) return '';
  const dash = `<a:prstDash val="${line.dashed ? 'sysDash' : 'solid'}"/>`;
  const head = line.head ? '<a:tailEnd type="arrow" w="lg" len="lg"/>' : '';
  return (
    `<a:ln w="${emu(line.width)}"${round ? ' cap="rnd"' : ''}>${solidFill(line.colour, context)}${dash}` +
    `${round ? '<a:round/>' : ''}${head}</a:ln>`
  );
}
