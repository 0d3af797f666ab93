import type { PictureItem } from '../../../scene/item.ts';
import { preset } from '../geometry.ts';
import { nonVisual, nonVisualPlace, type ObjectContext, RECT, shapeProperties } from './object.ts';

/** `p:pic` of a picture. What fills a placeholder is locked against grouping. */
export function pictureXml(item: PictureItem, context: ObjectContext): string {
  const about = nonVisual(item, context, item.described);
  const placeholder = item.placeholder && context.placeholder(item.placeholder);
  const locks = `<a:picLocks noChangeAspect="1"${placeholder ? ' noGrp="1"' : ''}/>`;
  return (
    `<p:pic><p:nvPicPr>${about}<p:cNvPicPr>${locks}</p:cNvPicPr>${nonVisualPlace(placeholder, context)}</p:nvPicPr>` +
    `<p:blipFill>${context.blip(item.media)}${crop(item)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `${shapeProperties(item.box, placeholder, item.outline ? preset(item.outline) : RECT)}</p:pic>`
  );
}

/** `a:srcRect`: the shares cut off at each side, in 100 000ths. */
function crop(item: PictureItem): string {
  if (!item.crop) return '';
  const { left, top, right, bottom } = item.crop;
  const [l, t, r, b] = [left, top, right, bottom].map((share) => Math.round(share * 100_000));
  return `<a:srcRect l="${l}" t="${t}" r="${r}" b="${b}"/>`;
}
