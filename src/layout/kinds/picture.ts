import type { Slot } from '../../brand/theme.ts';
import type { Box, Item, PictureItem } from '../../scene/item.ts';
import { plainText, type Slide, type Text } from '../../slides/slide.ts';
import { accept, type Takes } from '../checks/accept.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { type ContentPlaced, contentLayouts, contentPage, type FrameParts } from '../frame/contentFrame.ts';
import { coverPicture, pictureBox, readFocus } from '../frame/coverPicture.ts';
import { across, columnLeft, columns, GUTTER, INNER, MARGIN, WIDTH } from '../frame/grid.ts';
import {
  fillPlaceholder,
  INDEX,
  objectPlaceholder,
  type PlaceholderSpec,
  placeholderOf,
} from '../frame/placeholderSpec.ts';
import { footScrim, isNearerFoot, leastVeil, scrim, WHOLE } from '../frame/scrim.ts';
import { readChoice, TONE_NAMES, type Tone, toneSlot } from '../frame/tone.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { bodyList, listPlaceholder } from './parts/bodyList.ts';
import { pictureMarks } from './parts/pictureMarks.ts';

/** Top and bottom of pictures under the title, and the height of a caption below them with the space above it, in points. */
const TOP = 120;
const BOTTOM = 456;
const CAPTION = 30;
/** Top of the list beside a picture: the first heading's baseline is at 162. */
const LIST_TOP = 140.5;
/** The most points beside a picture, and annotations on one. */
const MOST = 3;
/**
 * Where the caption of a picture on the whole slide stands: close under a title of one line, or above the source where a
 * template has its title elsewhere. The veil at the foot begins higher there. In points.
 */
const UNDER_TITLE: Box = { x: MARGIN, y: 93, width: INNER, height: 30 };
const ABOVE_SOURCE: Box = { x: MARGIN, y: 441, width: INNER, height: 24 };
const VEIL_TOP = 396;

const PLACES = ['wide', 'left', 'right', 'full', 'pair'] as const;
type Place = (typeof PLACES)[number];

const SHARED = { paragraphs: [0, 1], settings: ['place', 'focus', 'tone'] } as const;
const BESIDE: Takes = { ...SHARED, pictures: [1, 1], entries: [0, MOST], entry: { paragraphs: [0, 1] } };
const TAKES: Readonly<Record<Place, Takes>> = {
  wide: { ...SHARED, pictures: [1, 1] },
  left: BESIDE,
  right: BESIDE,
  full: { ...SHARED, pictures: [1, 1], lists: [0, 1], listItems: [1, MOST] },
  pair: { ...SHARED, pictures: [2, 2], paragraphs: [0, 2] },
};

/**
 * A picture that covers its place: the width of the slide, seven columns at the left or right with points beside it, the
 * whole slide with the title and annotations on it, or half the width beside another picture.
 */
export const picture: SlideKind = {
  name: 'picture',
  takes: { ...BESIDE, pictures: [1, 2], paragraphs: [0, 2], lists: [0, 1], listItems: [1, MOST] },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () => [
      ...(['wide', 'left', 'right', 'pair'] as const).map((place) => plainLayout(deck, place)),
      ...FULL.map((full) => fullLayout(deck, full)),
    ]),
  place: contentPage((slide, page) => {
    const own = slide.pictures.length > 1 ? 'pair' : slide.entries.length > 0 ? 'left' : 'wide';
    const place = readChoice(slide, 'place', PLACES, own, page);
    accept(slide, TAKES[place], page.report);
    // A title of the template stands beside the picture, which covers the slide only for its annotations.
    if (place === 'full' && page.deck.stand && slide.lists.length === 0)
      return underTitle(slide, 'wide', page);
    return place === 'full' ? onWhole(slide, page) : underTitle(slide, place, page);
  }, isWhole),
};

/** Whether the picture lies under the title, whose veil depends on how long it is. */
function isWhole({ settings }: Slide): boolean {
  return settings.place?.value === 'full';
}

const NAMES: Readonly<Record<Exclude<Place, 'full'>, string>> = {
  wide: 'picture',
  left: 'picture-points',
  right: 'picture-right',
  pair: 'picture-pair',
};
const LABELS = {
  wide: 'picture',
  left: 'pictureAndPoints',
  right: 'pictureAtRight',
  pair: 'picturePair',
} as const;

function plainLayout(deck: DeckFacts, place: Exclude<Place, 'full'>): FrameParts {
  const { labels, names, prompts } = deck.words;
  const palette = deck.palette('lt1');
  const boxes = boxesOf(deck, place, true);
  const list = listSpec(deck, place);
  return {
    name: NAMES[place],
    label: labels[LABELS[place]],
    ...(place === 'pair' ? {} : { type: 'picTx' }),
    occasional: place === 'pair' || place === 'right',
    placeholders: [
      ...boxes.map((box, i) => ({
        ...objectPlaceholder('pic', i > 0 ? `${names.picture} ${i + 1}` : names.picture, box, palette),
        idx: pictureIndex(i),
      })),
      ...boxes.map((box, i) => placeholderOf(captionSpec(deck, box, i))),
      ...(list ? [listPlaceholder(list, palette, prompts.detail)] : []),
    ],
  };
}

/** Pictures under the title with their captions, and the points beside a single one. */
function underTitle(slide: Slide, place: Exclude<Place, 'full'>, page: PageFacts): ContentPlaced {
  const { deck } = page;
  const { names } = deck.words;
  const [alone, captions] = captionsOf(slide, place);
  const boxes = boxesOf(deck, place, captions.length > 0);
  const focus = readFocus(slide.settings.focus, page);
  const list = listSpec(deck, place);
  const items: Item[] = [
    ...boxes.flatMap((box, i) =>
      coverPicture(i > 0 ? `${names.picture} ${i + 1}` : names.picture, slide.pictures[i], box, page, {
        focus: focus[i] ?? focus[0],
        placeholder: { type: 'pic', idx: pictureIndex(i) },
      }),
    ),
    ...boxes.flatMap((box, i) => fillPlaceholder(captionSpec(deck, box, i), captions.slice(i, i + 1), page)),
    ...(list ? bodyList(list, slide.entries, deck.palette('lt1'), page, 'list of points') : []),
    ...(list ? fillPlaceholder(list, alone, page, 'caption') : []),
  ];
  return { layout: NAMES[place], items };
}

/** The paragraphs that stand alone beside the picture, where there are no points, and those below pictures. */
function captionsOf({ paragraphs, entries }: Slide, place: Place): [alone: Text[], below: readonly Text[]] {
  const alone = (place === 'left' || place === 'right') && entries.length === 0;
  return alone ? [[...paragraphs], []] : [[], paragraphs];
}

/** The idx of the placeholder of a picture; the second one has that of an entry. */
const pictureIndex = (i: number): number => (i === 0 ? INDEX.object : INDEX.entry + 1);

/** The boxes of the pictures; those at the left or right reach the edge of the slide. */
function boxesOf(deck: DeckFacts, place: Exclude<Place, 'full'>, captioned: boolean): Box[] {
  const box = { x: MARGIN, y: TOP, width: INNER, height: BOTTOM - TOP - (captioned ? CAPTION : 0) };
  if (place === 'pair') return across(box, 2, GUTTER);
  if (place === 'left') return [pictureBox(deck, { ...box, x: 0, width: MARGIN + columns(7) }, MARGIN)];
  if (place === 'right')
    return [pictureBox(deck, { ...box, x: columnLeft(5), width: WIDTH - columnLeft(5) }, MARGIN)];
  return [box];
}

function captionSpec(deck: DeckFacts, box: Box, i: number): PlaceholderSpec {
  const { names, prompts } = deck.words;
  const x = Math.max(MARGIN, box.x);
  const right = Math.min(WIDTH - MARGIN, box.x + box.width);
  return {
    type: 'body',
    idx: i === 0 ? INDEX.caption : INDEX.beside,
    what: 'caption',
    name: i > 0 ? `${names.caption} ${i + 1}` : names.caption,
    prompt: prompts.caption,
    box: { x, y: BOTTOM - CAPTION + 6, width: right - x, height: 24 },
    valign: 'top',
    style: deck.palette('lt1').styles.quiet,
    sizes: [16, 14],
    maxLines: 1,
  };
}

/** The points beside a picture at the left or right. */
function listSpec(deck: DeckFacts, place: Place): PlaceholderSpec | undefined {
  if (place !== 'left' && place !== 'right') return undefined;
  const { names, prompts } = deck.words;
  const width = columns(5) - GUTTER;
  return {
    type: 'body',
    idx: INDEX.main,
    what: 'points',
    name: names.points,
    prompt: prompts.point,
    box: {
      ...{ x: place === 'left' ? columnLeft(7) + GUTTER : MARGIN, y: LIST_TOP },
      ...{ width, height: BOTTOM - LIST_TOP },
    },
    valign: 'top',
    style: deck.palette('lt1').styles.body,
    sizes: SIZES.body,
  };
}

/** The tones of title and foot of a slide that a picture covers. */
interface Full {
  readonly head: Tone;
  readonly foot: Tone;
}

const FULL: readonly Full[] = [
  ...TONE_NAMES.map((tone) => ({ head: tone, foot: tone })),
  { head: 'dark', foot: 'light' },
  { head: 'light', foot: 'dark' },
];

/** On the whole slide a dark tone is that of the ink or of deep pages, which suits every picture. */
const slotOf = (deck: DeckFacts, tone: Tone): Slot => {
  const deep = deck.brand.look.page === 'dark' ? 'lt1' : 'dk1';
  return tone === 'dark' ? deep : toneSlot(deck, tone);
};
const frameOf = (deck: DeckFacts, { head, foot }: Full) => ({
  ...{ ground: slotOf(deck, head), foot: slotOf(deck, foot) },
  ...{ covered: true, plain: true },
});
const fullName = ({ head, foot }: Full): string =>
  `picture-full${head === 'dark' ? '' : `-${head}`}${foot === head ? '' : `-foot-${foot}`}`;

function fullLayout(deck: DeckFacts, full: Full): FrameParts {
  const { labels, names, remarks, aside } = deck.words;
  const { head, foot } = full;
  const remark =
    head === foot ? (head === 'dark' ? '' : remarks[head]) : `${remarks[head]} / ${remarks[foot]}`;
  return {
    name: fullName(full),
    label: labels.pictureFull + (remark && aside(remark)),
    occasional: true,
    frame: frameOf(deck, full),
    placeholders: [
      objectPlaceholder('pic', names.picture, WHOLE, deck.palette(slotOf(deck, head))),
      placeholderOf(fullCaption(deck, full)),
    ],
  };
}

function fullCaption(deck: DeckFacts, { head, foot }: Full): PlaceholderSpec {
  const spec = captionSpec(deck, WHOLE, 0);
  const styleOn = (tone: Tone) => deck.palette(slotOf(deck, tone)).styles.body;
  return deck.stand
    ? { ...spec, box: ABOVE_SOURCE, style: styleOn(foot) }
    : { ...spec, box: UNDER_TITLE, style: styleOn(head), sizes: SIZES.lead };
}

/** The picture on the whole slide with veils under title and footer, and its annotations. */
function onWhole(slide: Slide, page: PageFacts): ContentPlaced {
  const { deck } = page;
  const [focus] = readFocus(slide.settings.focus, page);
  const shown = nth(slide.pictures, 0);
  const media = deck.media[shown.path];
  const placeholder = { type: 'pic', idx: INDEX.object } as const;
  const covering = coverPicture(deck.words.names.picture, shown, WHOLE, page, { focus, placeholder });
  const head = readChoice(slide, 'tone', TONE_NAMES, toneOf(deck, covering[0], titleBox(slide)), page);
  const full = { head, foot: footOf(deck, covering[0], head) };
  const frame = frameOf(deck, full);
  const { ground } = frame;
  const [marks = []] = slide.lists;
  const caption = fillPlaceholder(fullCaption(deck, full), slide.paragraphs, page);
  return {
    layout: fullName(full),
    frame,
    ...(deck.stand ? {} : { subtitle: caption }),
    under: [
      ...covering,
      ...headScrims(deck, covering[0], titleBox(slide), ground),
      footScrim(deck, 3, frame.foot, covering[0], {
        plain: ground,
        ...(deck.stand ? { top: VEIL_TOP } : {}),
      }),
    ],
    items: [
      ...(media ? pictureMarks(marks, media, WHOLE, focus, deck.palette(ground), page) : []),
      ...(deck.stand ? caption : []),
    ],
  };
}

/** Where title and kicker stand on the picture, with a little room: Han characters are an em wide, others less. */
function titleBox({ title, kicker }: Slide): Box {
  const ems = (text: Text) => [...plainText(text)].reduce((sum, one) => sum + (one > HAN_FROM ? 1 : 0.6), 0);
  const width = Math.max(ems(title) * SIZES.title[0], ems(kicker) * SIZES.kicker[0]) * 1.1;
  return { x: MARGIN, y: 24, width: Math.min(INNER, width), height: 97 };
}
const HAN_FROM = '\u2e80';

/** The tone of a picture whose author names none: light where that takes less of a veil under the title, else dark. */
function toneOf(deck: DeckFacts, covering: PictureItem | undefined, title: Box): Tone {
  const [light = 1, dark = 0] = (['light', 'dark'] as const).map((tone) =>
    leastVeil(deck, covering, title, slotOf(deck, tone), 'none'),
  );
  return light < dark ? 'light' : 'dark';
}

/** The tone of the foot: that of the title, unless the picture is nearer to the other one there: dark under a night, light on snow. */
function footOf(deck: DeckFacts, covering: PictureItem | undefined, head: Tone): Tone {
  const other = head === 'dark' ? 'light' : 'dark';
  const isOther = head !== 'tint' && isNearerFoot(deck, covering, slotOf(deck, other), slotOf(deck, head));
  return isOther ? other : head;
}

/** The veil under the title, as thin as the picture allows; two of them where its pixels are not known. */
function headScrims(deck: DeckFacts, covering: PictureItem | undefined, title: Box, ground: Slot): Item[] {
  const alpha = leastVeil(deck, covering, title, ground, 'none');
  const head = { ...WHOLE, height: 210 };
  if (alpha === undefined)
    return [scrim(deck, 1, head, ground, 'bottom', HEAD), scrim(deck, 2, WHOLE, ground, 'right', CORNER)];
  const stops = [
    [0, alpha],
    [0.58, alpha],
    [1, 0],
  ] as const;
  return alpha > 0 ? [scrim(deck, 1, head, ground, 'bottom', stops)] : [];
}

/** The veil under the title; together with the corner white letters of its size keep 3 : 1 on a white picture. */
const HEAD = [
  [0, 0.68],
  [0.5, 0.56],
  [1, 0],
] as const;
/** A second veil at the left, where every title begins. */
const CORNER = [
  [0, 0.42],
  [0.55, 0],
] as const;
