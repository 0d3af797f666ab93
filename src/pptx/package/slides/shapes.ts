import type { Element } from '@xmldom/xmldom';
import type { Scene } from '../../../scene/scene.ts';
import type { Parts } from '../parts.ts';
import { escapeXml } from '../xml.ts';
import { child, children, fragment, remove } from './fragment.ts';
import { linkAttributes } from './links.ts';
import { drawnElements, nonVisual } from './slidePart.ts';

/** Finishes shapes: rules become connectors, empty outlines go, others get the text body readers expect, and their links. */
export function shapes(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    const link = linkAttributes(parts, scene, page);
    for (const { item, element } of drawnElements(parts, page)) {
      if (item.kind !== 'shape') continue;
      if (!item.line) for (const outline of children(child(element, 'p:spPr'), 'a:ln')) remove(outline);
      const click = item.link ? link(item.link) : undefined;
      if (click) addClick(element, click, item.tip);
      if (item.shape === 'line') becomeConnector(element);
      else element.appendChild(fragment(element, emptyBody(scene.document.language)));
    }
  }
}

function addClick(shape: Element, click: string, tip: string | undefined): void {
  const properties = nonVisual(shape);
  const tooltip = tip ? ` tooltip="${escapeXml(tip)}"` : '';
  properties.appendChild(fragment(properties, `<a:hlinkClick ${click}${tooltip}/>`));
}

function emptyBody(language: string): string {
  const end = `<a:endParaRPr lang="${escapeXml(language)}" altLang="en-US"/>`;
  return `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p>${end}</a:p></p:txBody>`;
}

/** A rule drawn in PowerPoint is a connector: it has ends to drag and no text to type into. */
function becomeConnector(shape: Element): void {
  const connector = fragment(shape, '<p:cxnSp><p:nvCxnSpPr><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr></p:cxnSp>');
  const properties = child(connector, 'p:nvCxnSpPr');
  properties.insertBefore(nonVisual(shape), properties.firstChild);
  connector.appendChild(child(shape, 'p:spPr'));
  shape.parentNode?.replaceChild(connector, shape);
}
