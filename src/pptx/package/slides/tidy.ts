import { XmlElement, XmlText } from '../xmlTree.ts';
import type { Slide } from './slide.ts';

/** Clears away what pptxgenjs leaves: names (“Slide 1”), blanks between elements, outlines that say nothing. */
export function tidy({ tree }: Slide): void {
  tree.parentNode?.removeAttribute('name');
  strip(tree);
}

function strip(parent: XmlElement): void {
  for (const node of [...parent.childNodes]) {
    const blank = node instanceof XmlText && parent.nodeName !== 'a:t' && node.textContent.trim() === '';
    const saysNothing =
      node.nodeName === 'a:ln' && node instanceof XmlElement && node.childNodes.length === 0;
    if (blank || saysNothing) parent.removeChild(node);
    else if (node instanceof XmlElement) strip(node);
  }
}
