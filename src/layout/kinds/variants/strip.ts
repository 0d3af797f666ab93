import type { Box, PictureItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import type { Slide } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { coverPicture, pictureBox, readFocus } from '../../frame/coverPicture.ts';
import { MARGIN, WIDTH } from '../../frame/grid.ts';
import { INDEX, objectPlaceholder } from '../../frame/placeholderSpec.ts';

/** The picture across the foot of a slide, in points. */
const STRIP: Box = { x: 0, y: 330, width: WIDTH, height: 126 };
/** The foot of what stands above the strip, in points. */
export const ABOVE_STRIP = STRIP.y - 12;

const boxOf = (deck: DeckFacts): Box => pictureBox(deck, STRIP, MARGIN);

/** The placeholder of the picture across the foot of a slide. */
export const stripSpec = (deck: DeckFacts): Placeholder =>
  objectPlaceholder('pic', deck.words.names.picture, boxOf(deck), deck.palette('lt1'));

/** Fills it with the picture of the slide, around the focal point in its setting `focus`; the list is empty without a picture. */
export const stripPicture = ({ pictures, settings }: Slide, page: PageFacts): PictureItem[] =>
  coverPicture(page.deck.words.names.picture, pictures[0], boxOf(page.deck), page, {
    focus: readFocus(settings.focus, page)[0],
    placeholder: { type: 'pic', idx: INDEX.object },
  });

/** Reports a picture of a slide whose contents leave no place for one below them; `holds` says what does. Returns true when there is one. */
export function reportNoStrip({ pictures, layout }: Slide, page: PageFacts, holds: string): boolean {
  const [picture] = pictures;
  if (!picture) return false;
  const counts = { where: 'slide', has: pictures.length, least: 0, most: 0 } as const;
  page.report.add(
    'layout-takes',
    { layout: layout.name, what: 'pictures', ...counts, holds },
    { origin: picture.origin },
  );
  return true;
}
