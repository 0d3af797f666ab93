import type { Box, Item, ShapeItem } from '../../scene/item.ts';
import { type Entry, plainText, type Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentPage } from '../frame/contentFrame.ts';
import { coverPicture, readFocus } from '../frame/coverPicture.ts';
import { entryItem, entryPlaceholder, numberBefore } from '../frame/entrySpec.ts';
import { GUTTER, HEIGHT } from '../frame/grid.ts';
import { bar, hairline, linkedBy, linkOf, textItems } from '../frame/itemMakers.ts';
import { ornament } from '../frame/lookMarks.ts';
import { fillPlaceholder, INDEX, objectPlaceholder, placeholderOf } from '../frame/placeholderSpec.ts';
import { isOnPlate, plate, topRule } from '../frame/surface.ts';
import { nth } from '../nth.ts';
import type { KindLayout, SlideKind } from '../slideKind.ts';
import type { BoxText } from '../typesetting/measureText.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';
import type { StyledText } from '../typesetting/textStyle.ts';
import { agendaRows, agendaSpecs, areLarge, MOST_PICTURED, PANEL, panelSlot } from './parts/agendaSpecs.ts';

/** The most rows of an agenda, and the rows of the one that “New slide” offers in a deck of less than two chapters. */
const MOST = 10;
const USUAL = 4;

export const agenda: SlideKind = {
  name: 'agenda',
  takes: {
    paragraphs: [0, 1],
    entries: [1, MOST],
    entry: { paragraphs: [0, 1], pictures: [0, 1] },
    settings: ['focus'],
    without: ['kicker', 'source'],
    advice: {
      few: 'write an entry (##) for each part; an outline’s entries are its `units`.',
      many: 'its entries are the `units` of the outline: leave the agenda out, or join units.',
    },
  },
  layouts: (deck: DeckFacts) => {
    const offered = deck.chapters.length < 2 ? USUAL : Math.min(MOST, deck.chapters.length);
    return [
      ...Array.from({ length: MOST }, (_, i) => layoutOf(deck, i + 1, i + 1 === offered)),
      ...(deck.stand
        ? []
        : Array.from({ length: MOST_PICTURED }, (_, i) => layoutOf(deck, i + 1, false, true))),
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    if (page.deck.stand)
      return contentPage(({ entries }, own) => ({
        layout: nameOf(entries.length),
        items: placeRows(entries, own),
      }))(slide, page);
    const specs = agendaSpecs(page.deck);
    const pictured = isPictured(slide);
    return {
      layout: nameOf(slide.entries.length, pictured),
      items: [
        ...fillPlaceholder(specs.title, [slide.title], page),
        ...fillPlaceholder(specs.lead, slide.paragraphs, page),
        ...(pictured ? placePictures(slide, page) : []),
        ...placeRows(slide.entries, page, pictured),
      ],
    };
  },
};

const nameOf = (count: number, pictured = false): string => `agenda-${count}${pictured ? '-picture' : ''}`;

/** Whether the rows have the pictures of their entries: few rows, each of which has one. */
const isPictured = ({ entries }: Slide): boolean =>
  entries.length <= MOST_PICTURED && entries.every(({ pictures }) => pictures.length > 0);

/** The layout for `count` rows, which is always written when it is `offered`. */
function layoutOf(deck: DeckFacts, count: number, offered: boolean, pictured = false): KindLayout {
  const { counted, names, aside, remarks } = deck.words;
  const { rule } = deck.palette(panelSlot(deck));
  const specs = agendaSpecs(deck);
  const rows = agendaRows(deck, count, pictured);
  return {
    name: nameOf(count, pictured),
    label: counted.agenda(count) + (pictured ? aside(remarks.besidePicture) : ''),
    occasional: !offered,
    background: { slot: 'lt1' },
    items: [
      ...(deck.stand
        ? []
        : [
            bar(names.sidePanel, { x: 0, y: 0, width: PANEL, height: HEIGHT }, { slot: panelSlot(deck) }),
            ...ornament(deck, panelSlot(deck), { right: PANEL, y: HEIGHT, scale: 0.42 }),
            bar(names.titleRule, { x: 48, y: 306, width: 60, height: 4 }, rule),
          ]),
      ...rowGrounds(
        rows.map(({ box }) => box),
        deck,
        pictured,
      ),
    ],
    placeholders: [
      ...[specs.title, specs.lead].map(placeholderOf),
      ...rows.flatMap(({ picture }, i) =>
        picture
          ? [
              {
                ...objectPlaceholder('pic', pictureName(deck, i), picture, deck.palette('lt1')),
                idx: pictureIndex(i),
              },
            ]
          : [],
      ),
      ...rows.flatMap(({ name, tagline }) => [name, tagline].map(entryPlaceholder)),
    ],
  };
}

/** Between two plates, in points. */
const APART = GUTTER;

/** The plates of rows without pictures; or the hairlines between rows, which a look of double rules frames at top and foot. */
function rowGrounds(boxes: readonly Box[], deck: DeckFacts, pictured: boolean): ShapeItem[] {
  const { names } = deck.words;
  const { hairline: colour, strong } = deck.palette('lt1');
  if (isOnPlate(deck) && pictured) return [];
  if (isOnPlate(deck))
    return boxes.map((box, i) =>
      plate(
        deck,
        `${names.panel} ${i + 1}`,
        { ...box, y: box.y + APART / 2, height: box.height - APART },
        'lt2',
      ),
    );
  const line = (number: number, { x, y, width }: Box) =>
    hairline(`${names.line} ${number}`, x, y, width, colour);
  const between = boxes.slice(1).map((box, i) => line(i + 1, box));
  const [first, last] = [nth(boxes, 0), nth(boxes, boxes.length - 1)];
  if (deck.brand.look.rules === 'single' || deck.stand) return between;
  const foot = { ...last, y: last.y + last.height };
  return [...topRule(deck, names.rule, first, strong), ...between, line(boxes.length, foot)];
}

const pictureName = ({ words: { names } }: DeckFacts, i: number): string => `${names.picture} ${i + 1}`;

/** The first picture has the index of every picture, so that it keeps its place on another layout. */
const pictureIndex = (i: number): number => (i === 0 ? INDEX.object : INDEX.pane + i - 1);

/** The pictures of the rows; the setting `focus` has a focal point for each. */
function placePictures({ entries, settings }: Slide, page: PageFacts): Item[] {
  const focuses = readFocus(settings.focus, page);
  return agendaRows(page.deck, entries.length, true).flatMap(({ picture }, i) =>
    picture
      ? coverPicture(pictureName(page.deck, i), nth(entries, i).pictures[0], picture, page, {
          focus: focuses[i],
          placeholder: { type: 'pic', idx: pictureIndex(i) },
        })
      : [],
  );
}

/** Fills the rows: number and name, which has the link, then tagline and page number. Each column has one size. */
function placeRows(entries: readonly Entry[], page: PageFacts, pictured = false): Item[] {
  const rows = agendaRows(page.deck, entries.length, pictured);
  const { sizes } = nth(rows, 0);
  const { styles, accent } = page.deck.palette('lt1');
  const column = (
    what: string,
    textOf: (entry: Entry, index: number) => StyledText,
    more: Omit<BoxText, 'what' | 'text'>,
    own: readonly number[],
  ) =>
    setText(
      page,
      entries.map((entry, i) => {
        const runs = textOf(entry, i);
        return { what, text: runs.length > 0 ? [runs] : [], ...more };
      }),
      own,
    );
  const first = nth(rows, 0);
  const line = { height: first.name.box.height, maxLines: pictured && areLarge(rows.length) ? 2 : 1 };
  const numbered = ({ heading, origin }: Entry, i: number): StyledText => [
    { text: numberBefore(page.deck, i + 1), colour: accent, origin },
    ...heading,
  ];
  const names = column(
    'name',
    numbered,
    { ...line, style: styles.heading, width: first.name.box.width },
    sizes.name,
  );
  const taglines = column(
    'tagline',
    ({ paragraphs }) => paragraphs.flat(),
    { style: styles.quiet, width: first.tagline.box.width, height: first.tagline.box.height, maxLines: 2 },
    sizes.tagline,
  );
  const pages = column(
    'page',
    (entry) => pageOf(entry, page),
    { ...line, style: { ...styles.quiet, align: 'right' }, width: first.page.width },
    [16, ...SIZES.label],
  );
  const noun = page.deck.words.names.page;
  return rows.flatMap((row, i): Item[] => {
    const { heading, paragraphs } = nth(entries, i);
    return [
      // Only the name has the link, because three links to one page would be read out three times.
      ...entryItem(row.name, heading, [{ level: 0, text: names.at(i) }], page.deck).map((item) =>
        linkedBy(heading, item, page.deck),
      ),
      ...entryItem(row.tagline, paragraphs.flat(), [{ level: 0, text: taglines.at(i) }], page.deck),
      ...textItems(`${noun} ${i + 1}`, row.page, pages.at(i), 'middle').map((item) => ({
        ...item,
        key: `${plainText(heading)}/${noun}`,
      })),
    ];
  });
}

/** The number of the page that an entry links to. */
function pageOf({ heading, origin }: Entry, { deck }: PageFacts): StyledText {
  const link = linkOf(heading);
  const target = link === undefined ? undefined : deck.target(link);
  return target ? [{ text: String(target.number), origin }] : [];
}
