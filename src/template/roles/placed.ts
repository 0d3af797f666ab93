import type { Box } from '../../scene/item.ts';
import type { Template, TemplatePlaceholder } from '../template.ts';

type Slide = Pick<Template, 'width' | 'height'>;

export const FOOTERS: readonly string[] = ['dt', 'ftr', 'sldNum'];
const TITLES: readonly string[] = ['title', 'ctrTitle'];
const TEXTS: readonly string[] = ['body', 'obj', 'subTitle'];

/** The share of `over` that `box` covers. */
export function shareOf(box: Box, over: Box): number {
  const across = Math.min(box.x + box.width, over.x + over.width) - Math.max(box.x, over.x);
  const down = Math.min(box.y + box.height, over.y + over.height) - Math.max(box.y, over.y);
  const area = over.width * over.height;
  return across > 0 && down > 0 && area > 0 ? (across * down) / area : 0;
}

/** The share of the slide that a placeholder covers. */
export const areaShare = ({ box }: TemplatePlaceholder, { width, height }: Slide): number =>
  box ? shareOf(box, { x: 0, y: 0, width, height }) : 0;

/** Whether at least half of a placeholder stands on the slide. */
export const isOnSlide = ({ box }: TemplatePlaceholder, { width, height }: Slide): boolean =>
  box !== undefined && shareOf({ x: 0, y: 0, width, height }, box) >= 0.5;

/** The title that a slide can show: upright, on the slide, and wide enough for words. */
export const titleOf = (
  placeholders: readonly TemplatePlaceholder[],
  slide: Slide,
): TemplatePlaceholder | undefined =>
  placeholders.find(
    (one) =>
      TITLES.includes(one.type) &&
      isOnSlide(one, slide) &&
      !one.isVertical &&
      (one.box?.width ?? 0) >= slide.width * 0.2,
  );

/** The upright placeholders for text on the slide, without title and footers. */
export const bodiesOf = (placeholders: readonly TemplatePlaceholder[], slide: Slide): TemplatePlaceholder[] =>
  placeholders.filter((one) => TEXTS.includes(one.type) && isOnSlide(one, slide) && !one.isVertical);

/** The placeholders for pictures, charts, tables and the like on the slide. */
export const othersOf = (placeholders: readonly TemplatePlaceholder[], slide: Slide): TemplatePlaceholder[] =>
  placeholders.filter(
    (one) => ![...TITLES, ...TEXTS, ...FOOTERS].includes(one.type) && isOnSlide(one, slide),
  );
