import type { Box } from '../../scene/item.ts';
import type { LayoutRole, Template, TemplateLayout } from '../template.ts';
import { areaShare, bodiesOf, othersOf, titleOf } from './placed.ts';

/** From this share of the slide on a placeholder for text is what the layout is for. */
const LARGE = 0.25;
/** Up to this share of the slide a placeholder is a kicker, a date or a source line. */
const SMALL = 0.06;

/** What the placeholders of a layout look like. */
interface Look {
  readonly isCentred: boolean;
  readonly hasSubtitle: boolean;
  /** The title leaves the slide to what stands below or above it. */
  readonly isHeading: boolean;
  /** The shares of the slide of the text placeholders, and of those for pictures and the like. */
  readonly texts: readonly number[];
  readonly others: readonly number[];
}

/** How well the look of a layout fits each role, from 0 to 1. */
const FITS: Readonly<Record<LayoutRole, (look: Look) => number>> = {
  cover: (look) => {
    if (isFull(look) || (look.isHeading && !look.isCentred)) return 0;
    if (look.isCentred) return look.hasSubtitle ? 1 : 0.8;
    return look.hasSubtitle ? 0.8 : 0.5;
  },
  section: (look) => (isPoster(look) && !look.isCentred && look.others.length === 0 ? 1 : 0),
  content: ({ isHeading, texts, others }) =>
    isHeading && others.length === 0 && texts.every((share) => share < SMALL) ? 1 : 0,
  points: ({ isHeading, texts, others }) => {
    if (!isHeading || others.some((share) => share > SMALL)) return 0;
    return texts.filter((share) => share >= LARGE).length === 1 ? 1 : 0.6;
  },
  closing: (look) => (isPoster(look) ? 1 : 0),
};

const isFull = ({ texts }: Look): boolean => texts.some((share) => share >= LARGE);
const isPoster = (look: Look): boolean => !look.isHeading && !isFull(look);

/** How well the placeholders of a layout and their places fit a role, from 0 to 1. */
export function signature(role: LayoutRole, { placeholders }: TemplateLayout, template: Template): number {
  const title = titleOf(placeholders, template);
  if (!title?.box) return 0;
  const bodies = bodiesOf(placeholders, template);
  return FITS[role]({
    isCentred: title.type === 'ctrTitle',
    hasSubtitle: bodies.some(({ type }) => type === 'subTitle'),
    isHeading: isHeading(title.box, template),
    texts: bodies.map((body) => areaShare(body, template)),
    others: othersOf(placeholders, template).map((one) => areaShare(one, template)),
  });
}

/** Whether a title is a line or two at the top of the slide, or at its foot. */
function isHeading({ y, height }: Box, slide: Template): boolean {
  const isLow = y + height > slide.height * 0.35;
  return height <= slide.height * 0.3 && (!isLow || y > slide.height * 0.7);
}
