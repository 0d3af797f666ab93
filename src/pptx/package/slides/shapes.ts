import { emptyParagraph } from '../drawingml/text.ts';
import { parseXml } from '../parseXml.ts';
import type { XmlElement } from '../xmlTree.ts';
import { child } from './children.ts';
import { nonVisual, type Slide } from './slide.ts';

/** Finishes shapes: rules become connectors, the others get the text body that readers expect. */
export function shapes({ objects, context }: Slide): void {
  for (const object of objects) {
    if (object.item.kind !== 'shape') continue;
    if (object.item.shape === 'line') object.element = connector(object.element);
    else object.element.appendChild(parseXml(emptyBody(context.language)));
  }
}

function emptyBody(language: string): string {
  return `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>${emptyParagraph(language)}</p:txBody>`;
}

/** A rule drawn in PowerPoint is a connector: it has ends to drag and no text to type into. */
function connector(shape: XmlElement): XmlElement {
  const element = parseXml('<p:cxnSp><p:nvCxnSpPr><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr></p:cxnSp>');
  const properties = child(element, 'p:nvCxnSpPr');
  properties.insertBefore(nonVisual(shape), properties.childNodes[0]);
  element.appendChild(child(shape, 'p:spPr'));
  shape.parentNode?.replaceChild(element, shape);
  return element;
}
