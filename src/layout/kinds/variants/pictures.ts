import type { Box, PictureItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import type { Slide } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { coverPicture, pictureBox, readFocus } from '../../frame/coverPicture.ts';
import { CARD_GAP, MARGIN, WIDTH } from '../../frame/grid.ts';
import { INDEX, objectPlaceholder } from '../../frame/placeholderSpec.ts';
import { SIZES, upTo } from '../../typesetting/scale.ts';
import type { CalloutStyle } from '../parts/callout.ts';
import type { CalloutSet } from '../parts/calloutSets.ts';

/** A picture across the foot of a slide, in points. */
const STRIP: Box = { x: 0, y: 330, width: WIDTH, height: 126 };
/** The foot of what stands above it, in points. */
export const ABOVE_STRIP = STRIP.y - 12;
export const stripBox = (deck: DeckFacts): Box => pictureBox(deck, STRIP, MARGIN);

/** How a solid panel is parted: the share of its height that the picture has, and the largest figure below it in points. */
export interface Parted {
  readonly picture: number;
  readonly figure: number;
}

/** The picture in the upper part of a panel; the figure below stands close under it where pictures have square corners. */
export function aboveFigure(panel: Box, { picture }: Parted, { brand: { look } }: DeckFacts): Box {
  return { ...panel, height: picture * panel.height - (look.pictures === 'bleeding' ? 0 : CARD_GAP) };
}

/** The first entry as a figure in the lower part of a panel, on the solid ground. */
export function underPicture(panel: Box, { picture, figure }: Parted): CalloutSet {
  const box = { ...panel, y: panel.y + picture * panel.height, height: (1 - picture) * panel.height };
  const style: CalloutStyle = {
    value: upTo(SIZES.value, figure),
    text: SIZES.body.slice(1),
    padding: { x: 24, y: 18 },
    compact: true,
  };
  return { places: [{ box, ground: 'accent1', number: 1 }], style };
}

/** The placeholder of the one picture of a slide. */
export const pictureSpec = (deck: DeckFacts, box: Box): Placeholder =>
  objectPlaceholder('pic', deck.words.names.picture, box, deck.palette('lt1'));

/** Fills it with the slide's picture around the focal point in the setting `focus`; the list is empty without a picture. */
export const focusedPicture = ({ pictures, settings }: Slide, box: Box, page: PageFacts): PictureItem[] =>
  coverPicture(page.deck.words.names.picture, pictures[0], box, page, {
    focus: readFocus(settings.focus, page)[0],
    placeholder: { type: 'pic', idx: INDEX.object },
  });

/** Reports a picture that finds no place; `holds` says what would leave one. Returns true when the slide has a picture. */
export function reportNoPlace({ pictures, layout }: Slide, page: PageFacts, holds: string): boolean {
  const [picture] = pictures;
  if (!picture) return false;
  const counts = { where: 'slide', has: pictures.length, least: 0, most: 0 } as const;
  const facts = { layout: layout.name, what: 'pictures', ...counts, holds };
  page.report.add('layout-takes', facts, { origin: picture.origin });
  return true;
}
