import type { Element } from '@xmldom/xmldom';
import type { Slide } from './slide.ts';

/** Clears away what pptxgenjs leaves: names (“Slide 1”), blanks between elements, outlines that say nothing. */
export function tidy({ tree }: Slide): void {
  (tree.parentNode as Element).removeAttribute('name');
  strip(tree);
}

function strip(parent: Element): void {
  for (const node of [...parent.childNodes]) {
    const blank = node.nodeType === node.TEXT_NODE && parent.nodeName !== 'a:t' && !node.nodeValue?.trim();
    const saysNothing = node.nodeName === 'a:ln' && !node.hasChildNodes();
    if (blank || saysNothing) parent.removeChild(node);
    else if (node.nodeType === node.ELEMENT_NODE) strip(node as Element);
  }
}
