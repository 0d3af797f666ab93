import type { Slot } from '../../../brand/theme.ts';
import type { Box, Item } from '../../../scene/item.ts';
import type { Placeholder, SceneLayout } from '../../../scene/scene.ts';
import type { Slide } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { coverPicture, readFocus } from '../../frame/coverPicture.ts';
import type { Frame } from '../../frame/frameSpecs.ts';
import { FOOTER_LINE } from '../../frame/furniture.ts';
import { MARGIN, WIDTH } from '../../frame/grid.ts';
import { ornament } from '../../frame/lookMarks.ts';
import { INDEX, objectPlaceholder } from '../../frame/placeholderSpec.ts';
import { footScrim, leastVeil, scrim, WHOLE } from '../../frame/scrim.ts';
import { readChoice, TONE_NAMES, type Tone, toneSlot } from '../../frame/tone.ts';

/** Where a slide of few words has its picture: nowhere, in the right third, or under everything. */
export const PLACES = ['none', 'right', 'full'] as const;
export type PicturePlace = (typeof PLACES)[number];

/** The ground of a slide of few words: its tone and its picture. */
export interface Ground {
  readonly tone: Tone;
  readonly place: PicturePlace;
}

/** Left edge of a picture at the right, and the right edge of the texts beside it, in points. */
export const PICTURE_LEFT = 624;
export const BESIDE = PICTURE_LEFT - 36;
const AT_RIGHT = { x: PICTURE_LEFT, y: 0, width: WIDTH - PICTURE_LEFT, height: FOOTER_LINE } as const;
/** The same where it stands within the page: below the logo, and in line with its right edge. */
const WITHIN = { ...AT_RIGHT, y: 66, width: AT_RIGHT.width - MARGIN, height: FOOTER_LINE - 66 } as const;

const boxOf = ({ brand: { look } }: DeckFacts, place: PicturePlace): Box =>
  place === 'full' ? WHOLE : look.pictures === 'bleeding' ? AT_RIGHT : WITHIN;

/** Every ground that has one of `places`. */
export const groundsAt = (places: readonly PicturePlace[]): Ground[] =>
  places.flatMap((place) => TONE_NAMES.map((tone) => ({ tone, place })));

/** Reads `tone` and `place` of a slide; a picture without a place takes `own`. Reports words that are none. */
export function readGround(
  slide: Slide,
  page: PageFacts,
  places: readonly Exclude<PicturePlace, 'none'>[],
  toneOf: (place: PicturePlace) => Tone,
): Ground {
  const [own = 'right'] = places;
  const chosen = readChoice(slide, 'place', places, own, page);
  const place = slide.pictures.length > 0 ? chosen : 'none';
  return { place, tone: readChoice(slide, 'tone', TONE_NAMES, toneOf(place), page) };
}

export const slotOf = (deck: DeckFacts, { tone }: Ground): Slot => toneSlot(deck, tone);

/** The frame of a slide with a small title on this ground. */
export const frameOf = (deck: DeckFacts, ground: Ground): Frame => ({
  ground: slotOf(deck, ground),
  quiet: true,
  ...(ground.place === 'right' ? { right: BESIDE, line: PICTURE_LEFT } : {}),
  ...(ground.place === 'none' ? {} : { covered: true }),
});

/** What distinguishes the name of a layout on this ground from that on the tone `own` without a picture. */
export const groundName = ({ tone, place }: Ground, own: Tone): string =>
  [...(place === 'none' ? [] : [place === 'right' ? 'picture' : 'full']), ...(tone === own ? [] : [tone])]
    .map((part) => `-${part}`)
    .join('');

/** The same as words in brackets after the label of the layout. */
export function groundRemark({ words }: DeckFacts, { tone, place }: Ground, own: Tone): string {
  const { remarks, aside, comma } = words;
  const more = [
    ...(place === 'none' ? [] : [place === 'right' ? remarks.besidePicture : remarks.onPicture]),
    ...(tone === own ? [] : [remarks[tone]]),
  ];
  return more.length > 0 ? aside(more.join(comma)) : '';
}

/** The placeholder of the picture on a layout. */
export const groundPlaceholder = (deck: DeckFacts, ground: Ground): Placeholder[] =>
  ground.place === 'none'
    ? []
    : [
        objectPlaceholder(
          'pic',
          deck.words.names.picture,
          boxOf(deck, ground.place),
          deck.palette(slotOf(deck, ground)),
        ),
      ];

/**
 * The picture of the slide around its focal point; one under everything has veils under texts and
 * footer. `texted`: there are texts at the right too.
 */
export function groundItems(slide: Slide, ground: Ground, page: PageFacts, texted = false): Item[] {
  const { deck } = page;
  const slot = slotOf(deck, ground);
  const [focus] = readFocus(slide.settings.focus, page);
  const placeholder = { type: 'pic', idx: INDEX.object } as const;
  const picture = coverPicture(deck.words.names.picture, slide.pictures[0], boxOf(deck, ground.place), page, {
    focus,
    placeholder,
  });
  if (ground.place !== 'full' || picture.length === 0) return picture;
  const [shown] = picture;
  // A little more, because the check of contrasts looks at other points.
  const alpha = (leastVeil(deck, shown, texted ? WHOLE : TEXTS, slot) ?? ON_UNKNOWN) + 0.02;
  const stops = (texted ? EVEN_VEIL : VEIL).map(([at, most]) => [at, Math.min(most, alpha)] as const);
  return [...picture, scrim(deck, 1, WHOLE, slot, 'right', stops), footScrim(deck, 2, slot, shown)];
}

/** Where the texts at the left stand. */
const TEXTS = { ...WHOLE, width: BESIDE };

/** The opacity under texts on a picture whose pixels are not known. */
const ON_UNKNOWN = 0.94;

/** The most that veils the whole picture. */
const EVEN_VEIL = [
  [0, 1],
  [0.75, 1],
  [1, 0.82],
] as const;

/** The most that veils the texts at the left; open where the picture shows. */
const VEIL = [
  [0, 1],
  [0.61, 1],
  [0.74, 0],
] as const;

/** What the brand's look draws in the corner of a ground without a picture, above the line of its footer. */
export const groundOrnament = (deck: DeckFacts, ground: Ground): SceneLayout['items'] =>
  ground.place === 'none'
    ? ornament(deck, slotOf(deck, ground), { right: WIDTH, y: FOOTER_LINE, scale: ORNAMENT })
    : [];
/** The size of the ornament beside texts, as a share of that on covers. */
const ORNAMENT = 0.6;
