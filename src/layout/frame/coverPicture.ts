import type { Box, PictureItem } from '../../scene/item.ts';
import type { Media } from '../../scene/scene.ts';
import type { Picture, Setting } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { HEIGHT, WIDTH } from './grid.ts';

/** The point of a picture that stays visible when it is cropped, as shares of its width and height (0 to 1). */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

const MIDDLE: Focus = { x: 0.5, y: 0.5 };

/** The space from the edges of the page to a picture with round corners, and how much rounder it is than cards. */
const [WITHIN, ROUNDER] = [24, 1.5];

/**
 * Where a picture stands that may reach the edges of the page: in `box`, or where the brand's look rounds pictures at least `within`
 * points from those edges.
 */
export function pictureBox({ brand: { look } }: DeckFacts, box: Box, within = WITHIN): Box {
  if (look.pictures === 'bleeding') return box;
  const [left, top] = [Math.max(within, box.x), Math.max(WITHIN, box.y)];
  const [right, foot] = [
    Math.min(WIDTH - within, box.x + box.width),
    Math.min(HEIGHT - WITHIN, box.y + box.height),
  ];
  return { x: left, y: top, width: right - left, height: foot - top };
}

/** The outline of a picture in the brand's look; one that covers the page has none. */
const outlineOf = ({ brand: { look } }: DeckFacts, { width, height }: Box): Partial<PictureItem> =>
  look.pictures === 'bleeding' || (width === WIDTH && height === HEIGHT)
    ? {}
    : { outline: { radius: look.radius * ROUNDER } };

/**
 * A picture that covers `box` whole: it is scaled to the smaller side and cropped on the other, around its focal point.
 * Returns an empty list when the deck has no such picture, which the media stage has reported.
 */
export function coverPicture(
  name: string,
  shown: Picture | undefined,
  box: Box,
  { deck }: PageFacts,
  { focus = MIDDLE, ...more }: { focus?: Focus | undefined } & Partial<PictureItem> = {},
): PictureItem[] {
  const media = shown && deck.media[shown.path];
  if (!shown || !media) return [];
  return [
    {
      kind: 'picture',
      name,
      box,
      media: shown.path,
      ...(media.turn ? { turn: media.turn } : {}),
      crop: cropAround(focus, media, box),
      described: { alt: shown.alt },
      origin: shown.origin,
      ...outlineOf(deck, box),
      ...more,
    },
  ];
}

/** The shares cut off at each side, so that the rest has the proportions of `box` and the focal point is near its middle. */
export function cropAround(
  focus: Focus,
  media: Pick<Media, 'width' | 'height'>,
  box: Box,
): NonNullable<PictureItem['crop']> {
  const cover = Math.max(box.width / media.width, box.height / media.height);
  const [left, right] = cut(focus.x, box.width / (media.width * cover));
  const [top, bottom] = cut(focus.y, box.height / (media.height * cover));
  return { left, top, right, bottom };
}

/** The point of `box` at which a point of the picture, as shares of its width and height, is seen after cropping. */
export const placeOn = (
  at: Focus,
  crop: NonNullable<PictureItem['crop']>,
  box: Box,
): { readonly x: number; readonly y: number } => ({
  x: box.x + (box.width * (at.x - crop.left)) / (1 - crop.left - crop.right),
  y: box.y + (box.height * (at.y - crop.top)) / (1 - crop.top - crop.bottom),
});

/** The shares cut off before and after the visible `share`, whose middle is as near to `at` as the edges allow. */
function cut(at: number, share: number): [number, number] {
  const before = Math.min(1 - share, Math.max(0, at - share / 2));
  return [before, Math.max(0, 1 - share - before)];
}

/** How a place is written: `70% 40%` or `70.5% 40%`, the way from the left and from the top. */
export const PLACE = String.raw`(\d{1,3}(?:\.\d+)?)\s*%\s+(\d{1,3}(?:\.\d+)?)\s*%`;
const ONE_PLACE = new RegExp(String.raw`^\s*${PLACE}\s*$`, 'u');

/**
 * Reads `focus: 70% 40%`, the way from the left and from the top; several pictures are separated by commas. Reports what
 * it cannot read (`picture-focus`).
 */
export const readFocus = (setting: Setting | undefined, page: PageFacts): Focus[] =>
  readPlaces(setting, page).map((place) => place ?? MIDDLE);

/** Reads places separated by commas as `readFocus` does; `auto` is a place that the author leaves open. */
export function readPlaces(setting: Setting | undefined, { report }: PageFacts): (Focus | undefined)[] {
  if (!setting || setting.value.trim() === '') return [];
  const parts = setting.value.split(/[,，]/u).filter((written) => written.trim() !== '');
  return parts.map((written) => {
    if (written.trim() === 'auto') return undefined;
    const found = ONE_PLACE.exec(written);
    const [x, y] = [Number(found?.[1]) / 100, Number(found?.[2]) / 100];
    if (x <= 1 && y <= 1) return { x, y };
    report.add('picture-focus', { written: written.trim() }, { origin: setting.origin });
    return undefined;
  });
}
