import type { TextItem } from '../../../scene/item.ts';
import { paragraphsXml, plainLevel } from '../paragraph.ts';
import { contextIn } from '../placeholder.ts';
import {
  ANCHOR,
  bodyProperties,
  nonVisual,
  nonVisualPlace,
  type ObjectContext,
  RECT,
  shapeProperties,
} from './object.ts';

/** `p:sp` of a text: in a placeholder it says only what its layout does not, elsewhere it is a text box. */
export function textXml(item: TextItem, context: ObjectContext): string {
  const about = nonVisual(item, context, item.decorative ? { decorative: true } : undefined);
  const placeholder = item.placeholder && context.placeholder(item.placeholder);
  const kind = placeholder ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>';
  const inside = placeholder ? contextIn(placeholder.type, context) : context;
  const paragraphs = paragraphsXml(
    item.paragraphs,
    placeholder?.type === 'sldNum' ? { ...inside, slideNumber: String(context.pageNumber) } : inside,
    (level) =>
      placeholder
        ? placeholder.levels[Math.min(level, placeholder.levels.length - 1)]
        : plainLevel(level, context),
  );
  return (
    `<p:sp><p:nvSpPr>${about}${kind}${nonVisualPlace(placeholder, context)}</p:nvSpPr>` +
    `${shapeProperties(item.box, placeholder, `${RECT}<a:noFill/>`)}` +
    `<p:txBody>${bodyOf(item, placeholder?.valign)}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}

function bodyOf({ valign }: TextItem, inherited: TextItem['valign'] | undefined): string {
  if (!inherited) return bodyProperties(valign);
  return inherited === valign ? '<a:bodyPr/>' : `<a:bodyPr anchor="${ANCHOR[valign]}"/>`;
}
