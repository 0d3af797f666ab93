import type { Element } from '@xmldom/xmldom';
import type { Paragraph, TextItem } from '../../../scene/item.ts';
import type { Page, Placeholder, Scene } from '../../../scene/scene.ts';
import { bodyProperties } from '../drawingml/shape.ts';
import { paragraphXml, type TextContext } from '../drawingml/text.ts';
import type { Parts } from '../parts.ts';
import { child, children, fragment } from './fragment.ts';
import { linkAttributes } from './links.ts';
import { layoutPlaceholder } from './placeholders.ts';
import { drawnElements } from './slidePart.ts';

/**
 * Writes the text of every text item. pptxgenjs repeats paragraph properties with each run, cannot leave out
 * what a placeholder inherits, and marks the ends of paragraphs as English; so it draws the boxes and this the words.
 */
export function texts(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    const context = textContext(parts, scene, page);
    for (const { item, element } of drawnElements(parts, page)) {
      if (item.kind !== 'text') continue;
      const inherited = layoutPlaceholder(scene, page, item.placeholder);
      replaceBody(element, fragment(element, bodyXml(item, context, inherited, page)));
    }
  }
}

/** What the text of a page needs to know. */
export function textContext(parts: Parts, scene: Scene, page: Page): TextContext {
  return {
    faces: scene.theme.faces,
    language: scene.document.language,
    link: linkAttributes(parts, scene, page),
  };
}

/** What text outside placeholders inherits, from the presentation's default style; its size is always said. */
export function plainLevel(level: number): Paragraph {
  const look = { text: '', size: 0, bold: false, colour: { slot: 'dk1' }, role: 'body' } as const;
  return {
    runs: [look],
    align: 'left',
    pitch: 0,
    before: 0,
    after: 0,
    level,
    indent: level * 36,
    hanging: 0,
  };
}

function bodyXml(
  item: TextItem,
  context: TextContext,
  placeholder: Placeholder | undefined,
  page: Page,
): string {
  const field = placeholder?.type === 'sldNum' ? { ...context, slideNumber: String(page.number) } : context;
  const paragraphs = item.paragraphs.map((paragraph) => {
    const level = placeholder
      ? placeholder.levels[Math.min(paragraph.level, placeholder.levels.length - 1)]
      : plainLevel(paragraph.level);
    return paragraphXml(paragraph, field, level);
  });
  const body = placeholder?.valign === item.valign ? '<a:bodyPr/>' : bodyProperties(item.valign);
  return `<p:txBody>${body}<a:lstStyle/>${paragraphs.join('') || '<a:p/>'}</p:txBody>`;
}

function replaceBody(shape: Element, body: Element): void {
  const old = children(shape, 'p:txBody')[0];
  if (old) shape.replaceChild(body, old);
  else shape.insertBefore(body, child(shape, 'p:spPr').nextSibling);
}
