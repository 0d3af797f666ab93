import type { PictureItem } from '../../../scene/item.ts';
import { nonVisual, nonVisualPlace, type ObjectContext, RECT, shapeProperties } from './object.ts';

/** `p:pic` of a picture. What fills a placeholder is locked against grouping. */
export function pictureXml(item: PictureItem, context: ObjectContext): string {
  const about = nonVisual(item, context, item.described);
  const placeholder = item.placeholder && context.placeholder(item.placeholder);
  const locks = `<a:picLocks noChangeAspect="1"${placeholder ? ' noGrp="1"' : ''}/>`;
  return (
    `<p:pic><p:nvPicPr>${about}<p:cNvPicPr>${locks}</p:cNvPicPr>${nonVisualPlace(placeholder, context)}</p:nvPicPr>` +
    `<p:blipFill>${context.blip(item.media)}${crop(item)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `${shapeProperties(item.box, placeholder, RECT)}</p:pic>`
  );
}

/** Both sides of a dimension lose the same share, in 100 000ths. */
function crop(item: PictureItem): string {
  if (!item.crop) return '';
  const [sides, ends] = [item.crop.x, item.crop.y].map((share) => Math.round(share * 100_000));
  return `<a:srcRect l="${sides}" t="${ends}" r="${sides}" b="${ends}"/>`;
}
