import type { PictureItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import { TURNS, UPRIGHT } from '../../../scene/turns.ts';
import { preset, transform } from '../geometry.ts';
import { nonVisual, nonVisualPlace, type ObjectContext, RECT, shapeProperties } from './object.ts';

/** `p:pic` of a picture. What fills a placeholder is locked against grouping. */
export function pictureXml(item: PictureItem, context: ObjectContext): string {
  const about = nonVisual(item, context, item.described);
  const placeholder = item.placeholder && context.placeholder(item.placeholder);
  const locks = `<a:picLocks noChangeAspect="1"${placeholder ? ' noGrp="1"' : ''}/>`;
  return (
    `<p:pic><p:nvPicPr>${about}<p:cNvPicPr>${locks}</p:cNvPicPr>${nonVisualPlace(placeholder, context)}</p:nvPicPr>` +
    `<p:blipFill>${context.blip(item.media)}${crop(item)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `${place(item, placeholder, outlineOf(item))}</p:pic>`
  );
}

function outlineOf({ outline, box }: PictureItem): string {
  if (!outline) return RECT;
  return outline === 'ellipse' ? preset(outline) : preset('roundRect', box, outline);
}

/** `p:spPr`. A picture that is stored on its side has the box of the stored picture, which DrawingML mirrors and then turns. */
function place(item: PictureItem, placeholder: Placeholder | undefined, look: string): string {
  const { flip, quarters } = TURNS[item.turn ?? 1] ?? UPRIGHT;
  if (!flip && quarters === 0) return shapeProperties(item.box, placeholder, look);
  const { x, y, width, height } = item.box;
  const across = (width - height) / 2;
  const stored =
    quarters % 2 === 0 ? item.box : { x: x + across, y: y - across, width: height, height: width };
  const attributes = `${quarters > 0 ? ` rot="${quarters * 90 * 60_000}"` : ''}${flip ? ' flipH="1"' : ''}`;
  return `<p:spPr>${transform(stored, 'a:xfrm', attributes)}${look}</p:spPr>`;
}

/** `a:srcRect`: the shares cut off at each side, in 100 000ths. */
function crop(item: PictureItem): string {
  if (!item.crop) return '';
  const { flip, quarters } = TURNS[item.turn ?? 1] ?? UPRIGHT;
  const { left, top, right, bottom } = item.crop;
  // The sides of the upright picture that the left, top, right and bottom of the stored one become.
  const sides = [left, top, right, bottom];
  const turned = [...sides.slice(quarters), ...sides.slice(0, quarters)];
  const [l, t, r, b] = (flip ? [2, 1, 0, 3].map((i) => turned[i] ?? 0) : turned).map((share) =>
    Math.round(share * 100_000),
  );
  return `<a:srcRect l="${l}" t="${t}" r="${r}" b="${b}"/>`;
}
