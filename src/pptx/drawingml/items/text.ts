import type { TextItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import { withRoom } from '../../../typography/textBox.ts';
import { transform } from '../geometry.ts';
import { ownLevels, ownLevelsXml } from '../ownLevels.ts';
import { inheritingParagraphXml, paragraphsXml, plainLevel } from '../paragraph.ts';
import { contextIn } from '../placeholder.ts';
import { element } from '../run.ts';
import {
  ANCHOR,
  bodyProperties,
  cardXml,
  insetsOf,
  insetsXml,
  nonVisual,
  nonVisualPlace,
  type ObjectContext,
  RECT,
  shapeProperties,
} from './object.ts';

/** `p:sp` of a text: in a placeholder it says only what its layout does not, elsewhere it is a text box. */
export function textXml(written: TextItem, context: ObjectContext): string {
  if (written.inherits !== undefined) {
    const item = withRoom(written);
    return inheritingXml(item, written.inherits, context, item !== written);
  }
  const about = nonVisual(written, context, written.decorative ? { decorative: true } : undefined);
  return `<p:sp><p:nvSpPr>${about}${writtenOnce(written, context)}</p:sp>`;
}

/** The rest of a text, or what was written of a text with the same paragraphs and the same look. */
function writtenOnce(item: TextItem, context: ObjectContext): string {
  const { texts } = context;
  const known = texts?.get(item.paragraphs);
  if (known && LOOK.every((key) => known.item[key] === item[key])) return known.xml;
  const xml = restXml(withRoom(item), context);
  const isOfPage = item.paragraphs.some(({ runs }) => runs.some(({ link }) => link));
  if (!isOfPage && item.placeholder?.type !== 'sldNum') texts?.set(item.paragraphs, { item, xml });
  return xml;
}

/**
 * The pitch that a footer inherits from the master, as far as its slide is concerned: LibreOffice forgets it. On a dark ground the layout
 * says the pitch itself.
 */
const UNSAID = 0;

/** All of a text that its XML depends on, beside its paragraphs. */
const LOOK = ['box', 'valign', 'narrower', 'card', 'placeholder'] as const;

function restXml(item: TextItem, context: ObjectContext): string {
  const placeholder = item.placeholder && context.placeholder(item.placeholder);
  const kind = placeholder ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>';
  const levels = placeholder && ownLevels(item, placeholder);
  const inside = placeholder ? contextIn(placeholder.type, context) : context;
  const paragraphs = paragraphsXml(
    item.paragraphs,
    placeholder?.type === 'sldNum' ? { ...inside, slideNumber: String(context.pageNumber) } : inside,
    (level) => {
      const own = levels?.[Math.min(level, levels.length - 1)];
      return placeholder?.type === 'ftr' && own && !context.dark
        ? { ...own, pitch: UNSAID }
        : (own ?? plainLevel(level, context));
    },
  );
  const style = placeholder && levels ? ownLevelsXml(levels, placeholder, inside) : '';
  return (
    `${kind}${nonVisualPlace(placeholder, context)}</p:nvSpPr>` +
    `${shapeProperties(item.box, placeholder, item.card ? cardXml(item.box, item.card, context) : `${RECT}<a:noFill/>`)}` +
    `<p:txBody>${bodyOf(item, placeholder)}${element('a:lstStyle', '', style)}${paragraphs}</p:txBody>`
  );
}

/**
 * `p:sp` of a text that has all of its look from the company's layout, so that “Reset slide” changes nothing. `share` below 1 is
 * the scale that PowerPoint notes when it shrinks a text. Where a mark `hangs` at the head of a line, the text says its place too.
 */
function inheritingXml(
  item: TextItem,
  { share, bold }: NonNullable<TextItem['inherits']>,
  context: ObjectContext,
  hangs: boolean,
): string {
  const about = nonVisual(item, context);
  const inside =
    item.placeholder?.type === 'sldNum' ? { ...context, slideNumber: String(context.pageNumber) } : context;
  const fit = share < 1 ? `<a:normAutofit fontScale="${Math.round(share * 100_000)}"/>` : '';
  return (
    `<p:sp><p:nvSpPr>${about}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${nonVisualPlace(item.placeholder, context)}</p:nvSpPr>` +
    `${element('p:spPr', '', hangs ? transform(item.box) : '')}<p:txBody>${element('a:bodyPr', hangs ? insetsXml(insetsOf({})) : '', fit)}` +
    `<a:lstStyle/>${item.paragraphs.map((one) => inheritingParagraphXml(one, bold, inside, hangs)).join('')}</p:txBody></p:sp>`
  );
}

function bodyOf(item: TextItem, inherited: Placeholder | undefined): string {
  const { valign } = item;
  if (!inherited) return bodyProperties(valign, insetsOf(item));
  const anchor = inherited.valign === valign ? '' : ` anchor="${ANCHOR[valign]}"`;
  return `<a:bodyPr${insetsXml(insetsOf(item), insetsOf(inherited))}${anchor}/>`;
}
