import type { Box, PictureItem } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { nth } from '../nth.ts';
import { coverPicture, pictureBox, readFocus } from './coverPicture.ts';
import { across, HEIGHT, WIDTH } from './grid.ts';
import { INDEX, objectPlaceholder } from './placeholderSpec.ts';

/** Left edge of the pictures, and the space between them, in points. */
export const PICTURES_LEFT = 480;
const GAP = 6;

/** The boxes of the pictures on the right half of the page: one covers it, more stand as panes with lines between them. */
function boxesOf(deck: DeckFacts, count: number): Box[] {
  const half = { x: PICTURES_LEFT, y: 0, width: WIDTH - PICTURES_LEFT, height: HEIGHT };
  if (deck.brand.look.pictures === 'rounded') return across(pictureBox(deck, half), count, 2 * GAP);
  return count === 1 ? [half] : across({ ...half, x: half.x + GAP, width: half.width - GAP }, count, GAP);
}

/** The placeholders of `count` pictures on the right half of the page. */
export const besidePicturesSpecs = (deck: DeckFacts, count: number): Placeholder[] =>
  boxesOf(deck, count).map((box, i) => ({
    ...objectPlaceholder('pic', nameOf(deck, count, i), box, deck.palette('lt1')),
    idx: indexOf(i),
  }));

/** Fills them with the pictures of the slide; the setting `focus` has a focal point for each. */
export function besidePictures({ pictures, settings }: Slide, page: PageFacts): PictureItem[] {
  const focuses = readFocus(settings.focus, page);
  const boxes = boxesOf(page.deck, pictures.length);
  return pictures.flatMap((picture, i) =>
    coverPicture(nameOf(page.deck, pictures.length, i), picture, nth(boxes, i), page, {
      focus: focuses[i],
      placeholder: { type: 'pic', idx: indexOf(i) },
    }),
  );
}

const nameOf = ({ words: { names } }: DeckFacts, count: number, i: number): string =>
  count === 1 ? names.picture : `${names.picture} ${i + 1}`;

/** The first picture has the index of every picture, so that it keeps its place on another layout. */
const indexOf = (i: number): number => (i === 0 ? INDEX.object : INDEX.pane + i - 1);

/** Reports pictures beside a list, which stand in the same place; `field` is the list's in the outline. */
export function reportBoth({ layout, pictures }: Slide, page: PageFacts, field: string): void {
  const counts = { where: 'slide' as const, has: pictures.length, least: 0, most: 0 };
  const advice = `the picture and the list (${field}) stand in the same place: leave one of them out.`;
  const facts = { layout: layout.name, what: 'pictures', ...counts, holds: 'a list', advice };
  page.report.add('layout-takes', facts, { origin: pictures[0]?.origin ?? layout.origin, slide: page });
}
