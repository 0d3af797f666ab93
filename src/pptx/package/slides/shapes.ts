import type { Element } from '@xmldom/xmldom';
import type { Scene } from '../../../scene/scene.ts';
import { emptyParagraph } from '../drawingml/text.ts';
import type { Parts } from '../parts.ts';
import { child, fragment } from './fragment.ts';
import { drawnElements, nonVisual } from './slidePart.ts';

/** Finishes shapes: rules become connectors, the others get the text body that readers expect. */
export function shapes(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    for (const { item, element } of drawnElements(parts, page)) {
      if (item.kind !== 'shape') continue;
      if (item.shape === 'line') becomeConnector(element);
      else element.appendChild(fragment(element, emptyBody(scene.document.language)));
    }
  }
}

function emptyBody(language: string): string {
  return `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>${emptyParagraph(language)}</p:txBody>`;
}

/** A rule drawn in PowerPoint is a connector: it has ends to drag and no text to type into. */
function becomeConnector(shape: Element): void {
  const connector = fragment(shape, '<p:cxnSp><p:nvCxnSpPr><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr></p:cxnSp>');
  const properties = child(connector, 'p:nvCxnSpPr');
  properties.insertBefore(nonVisual(shape), properties.firstChild);
  connector.appendChild(child(shape, 'p:spPr'));
  shape.parentNode?.replaceChild(connector, shape);
}
