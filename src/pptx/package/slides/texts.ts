import type { Paragraph, TextItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import { ANCHOR, bodyProperties } from '../drawingml/shape.ts';
import { emptyParagraph, paragraphXml, type TextContext } from '../drawingml/text.ts';
import { parseXml } from '../parseXml.ts';
import { child } from './children.ts';
import { layoutPlaceholder } from './placeholders.ts';
import type { Slide } from './slide.ts';

/**
 * Writes the text of every text item. pptxgenjs repeats paragraph properties with each run, cannot leave out
 * what a placeholder inherits, and marks the ends of paragraphs as English; so it draws the boxes and this the words.
 */
export function texts({ page, scene, objects, context }: Slide): void {
  for (const { item, element } of objects) {
    if (item.kind !== 'text') continue;
    const placeholder = layoutPlaceholder(scene, page, item.placeholder);
    const field = placeholder?.type === 'sldNum' ? { slideNumber: String(page.number) } : {};
    const body = parseXml(bodyXml(item, { ...context, ...field }, placeholder));
    element.replaceChild(body, child(element, 'p:txBody'));
  }
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

function bodyXml(item: TextItem, context: TextContext, placeholder: Placeholder | undefined): string {
  const paragraphs = item.paragraphs.map((paragraph) => {
    const level = placeholder
      ? placeholder.levels[Math.min(paragraph.level, placeholder.levels.length - 1)]
      : plainLevel(paragraph.level);
    return paragraphXml(paragraph, context, level);
  });
  const words = paragraphs.join('') || emptyParagraph(context.language);
  return `<p:txBody>${bodyPropertiesXml(item, placeholder)}<a:lstStyle/>${words}</p:txBody>`;
}

function bodyPropertiesXml({ valign }: TextItem, placeholder: Placeholder | undefined): string {
  if (!placeholder) return bodyProperties(valign);
  return placeholder.valign === valign ? '<a:bodyPr/>' : `<a:bodyPr anchor="${ANCHOR[valign]}"/>`;
}
