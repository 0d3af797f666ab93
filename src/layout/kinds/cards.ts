import type { Slot } from '../../brand/theme.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { Report } from '../../diagnostics/report.ts';
import type { Origin } from '../../diagnostics/span.ts';
import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide, Text } from '../../slides/slide.ts';
import { textBox } from '../../typography/textBox.ts';
import { evenParts } from '../continueSlides.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage, type FrameParts } from '../frame/contentFrame.ts';
import { coverPicture } from '../frame/coverPicture.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { across, CARD_GAP, down, PADDING } from '../frame/grid.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { isPlated, plate, topRule } from '../frame/surface.ts';
import { nth } from '../nth.ts';
import type { Placed, SlideKind } from '../slideKind.ts';
import type { BoxText } from '../typesetting/measureText.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import { type SetTexts, setText } from '../typesetting/setText.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { DISC_SIDE, HEADS, type Head, headItems, headOf, ICON, PORTRAIT } from './cards/cardHead.ts';
import { cardRowLayouts, placeCardRows } from './cards/cardRows.ts';
import { figureCardLayouts, haveFigures, placeFigureCards } from './cards/figureCards.ts';
import { areSpoken, placeQuoteRows, quoteRowLayouts } from './cards/quoteRows.ts';
import { placeSteps, stepsLayouts } from './cards/steps.ts';
import { markedHeading } from './parts/markedHeading.ts';
import { bulleted, proseAndList, proseAndListLevels } from './parts/proseAndList.ts';
import { headedRows, rowLines } from './variants/headedRows.ts';
import {
  isLow,
  type Takeaway,
  takeawayForm,
  takeawayItem,
  takeawayRemark,
  takeawaySuffix,
  withoutTakeaway,
  withTakeaway,
} from './variants/takeaway.ts';

/** Space under the mark and under the heading, in points. */
const AIR = 9;
/** The distances of what stands in a card from its top, in points. */
const TOPS = { picture: 24, belowIcon: 87, belowPortrait: 9, belowPicture: 15, alone: 20, low: 14 } as const;
/** Cards in a row that fill less than this share of their height stand as rows instead: up to three with icons, and others. */
const FULL = { icons: 0.6, others: 0.75 } as const;
/** Size of the role of a person, which stands under the name. */
const ROLE = 16;

/** The layouts of cards: how many, in how many rows, what stands above their headings, and whether a takeaway stands below. */
interface Grid {
  readonly count: number;
  readonly rows: 1 | 2;
  readonly head: Head;
  readonly takeaway: false | Takeaway;
}
const GRIDS: readonly Pick<Grid, 'count' | 'rows'>[] = [
  { count: 3, rows: 1 },
  { count: 2, rows: 1 },
  { count: 4, rows: 1 },
  { count: 4, rows: 2 },
];
/** The ways in which cards can be drawn, other than in a row. */
const WAYS = ['steps', 'people', 'matrix', 'quotes'];

/** The most cards of a slide. */
const MOST = 4;

export const cards: SlideKind = {
  name: 'cards',
  takes: {
    ...{ entries: [2, 5], paragraphs: [0, 1], settings: ['as', 'by'] },
    entry: { icon: true, paragraphs: [0, 2], lists: [0, 1], listItems: [1, 6], pictures: [0, 1] },
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () => [
      ...gridsOf().map((grid) => layoutOf(grid, deck)),
      ...[cardRowLayouts, figureCardLayouts, stepsLayouts, quoteRowLayouts].flatMap((of) => of(deck)),
    ]),
  place: contentPage((slide, page) => {
    const way = slide.settings.as;
    if (way && !WAYS.includes(way.value)) {
      const facts = { written: way.value, known: WAYS, near: nearest(way.value, WAYS) };
      page.report.add('cards-as', facts, { origin: way.origin });
    }
    const { by } = slide.settings;
    if (by && way?.value !== 'quotes') {
      const facts = { layout: 'cards', name: 'by', known: ['as'], near: undefined };
      page.report.add('layout-setting', facts, { origin: by.origin });
    }
    if (way?.value === 'steps') {
      refuse(slide, 'steps', ['pictures', 'lists'], 'headings, icons and texts', page);
      return placeSteps(slide, page);
    }
    const fifth = slide.entries[MOST];
    if (fifth) {
      const holds = `2–${MOST} entries; steps may end with their result as one more`;
      const facts = {
        layout: 'cards',
        what: 'entries',
        where: 'slide',
        has: MOST + 1,
        least: 2,
        most: MOST,
        holds,
      };
      page.report.add('layout-takes', facts, { origin: fifth.origin });
      const most = { ...slide, entries: slide.entries.slice(0, MOST) };
      return cardGrid(most, nth(waysOf(most, false), 0), page);
    }
    if (way?.value === 'quotes') {
      const others = by ? (['pictures', 'lists'] as const) : (['icons', 'lists'] as const);
      refuse(slide, 'quotes', others, 'speakers and their words', page);
      return placeQuoteRows(slide, page);
    }
    return tryWays(page, arrangements(slide, way?.value), (arrange, trial) => arrange(trial));
  }),
  cut: ({ entries, paragraphs, settings }: Slide, count: number) => {
    // A chain has two steps or more, on each page.
    const most = settings.as?.value === 'steps' ? Math.floor(entries.length / 2) : entries.length;
    return evenParts(entries, Math.min(count, most)).map((part, i) => ({
      entries: part,
      paragraphs: i === count - 1 ? paragraphs : [],
    }));
  },
};

/**
 * The arrangements to try: figures, lists and quotations have their own; cards in a row that would leave the lower part of the page
 * empty stand as rows across the page.
 */
function arrangements(slide: Slide, way: string | undefined): ((page: PageFacts) => Placed)[] {
  const { entries } = slide;
  const ways = waysOf(slide, way === 'matrix');
  const grids = ways.map((one) => (page: PageFacts) => cardGrid(slide, one, page));
  if (way === 'matrix' || entries.length < 2) return grids;
  const rows = (page: PageFacts) => placeCardRows(slide, page);
  const head = headIn(slide);
  if (haveFigures(entries)) return [(page) => placeFigureCards(slide, page), ...grids];
  if (areLists(slide)) return [(page) => listCards(slide, nth(ways, 0), page), ...grids];
  if (areSpoken(slide)) return [(page) => placeQuoteRows(slide, page), ...grids];
  // The names of two people stand beside larger portraits; a conclusion from them has its place below columns.
  if (head === 'portraits')
    return entries.length === 2 && takeawayForm(slide.paragraphs, true) !== 'conclusion'
      ? [rows, ...grids]
      : grids;
  const airy = (page: PageFacts) => (fillsRow(slide, nth(ways, 0), page) ? nth(grids, 0) : rows)(page);
  return [airy, ...grids];
}

/** Whether two or three cards are headings with lists of at least two items, and nothing else. */
const areLists = ({ entries, paragraphs }: Slide): boolean =>
  entries.length < 4 &&
  paragraphs.length === 0 &&
  headOf(entries) === 'plain' &&
  entries.every(({ lists: [list = []], paragraphs }) => list.length > 1 && paragraphs.length === 0);

/** Cards of lists: items of the same number stand on one line, between hairlines. */
function listCards({ entries }: Slide, way: Way, page: PageFacts): Placed {
  const specs = specsOf(page.deck, way);
  const rows = headedRows(entries, specs, page);
  const columns = specs.map(({ box }) => ({ ...box, ground: groundOf(page.deck) }));
  return { layout: nameOf(way), items: [...rowLines(rows, columns, page.deck), ...rows.texts] };
}

/** Whether the cards fill most of their height when they stand in one row. */
function fillsRow({ entries }: Slide, way: Way, page: PageFacts): boolean {
  const spec = nth(specsOf(page.deck, way), 0);
  const { marks, headings, bodies } = measure(entries, spec, way, { ...page, report: new Report() });
  const { height } = nth(boxesOf(way, page.deck), 0).inner;
  const used = topOf(way, page.deck) + marks.tallest + headings.tallest + AIR + bodies.tallest;
  return used >= (way.head === 'icons' && way.count < MOST ? FULL.icons : FULL.others) * height;
}

/** Reports what cards take, but not when they are drawn in the way `as`: that has no place for `what`. */
function refuse(
  { entries }: Slide,
  as: string,
  what: readonly ('icons' | 'pictures' | 'lists')[],
  holds: string,
  page: PageFacts,
): void {
  const found: Record<(typeof what)[number], readonly (Origin | undefined)[]> = {
    icons: entries.map(({ icon }) => icon?.origin),
    pictures: entries.map(({ pictures }) => pictures[0]?.origin),
    lists: entries.map(({ lists }) => lists[0]?.[0]?.[0]?.origin),
  };
  for (const one of what) {
    for (const origin of found[one].filter((place) => place !== undefined)) {
      const facts = { layout: `cards as ${as}`, what: one, where: 'slide', has: 1, least: 0, most: 0 };
      page.report.add('layout-takes', { ...facts, holds }, { origin });
    }
  }
}

const FORMS = [false, 'band', 'conclusion'] as const;
const gridsOf = (): Grid[] =>
  FORMS.flatMap((takeaway) =>
    HEADS.filter((head) => isPictured(head) || takeaway !== 'conclusion').flatMap((head) =>
      GRIDS.filter(({ count }) => head !== 'pictures' || count < MOST).map((one) => ({
        ...one,
        head,
        takeaway,
      })),
    ),
  );

const isPictured = (head: Head): boolean => head === 'portraits' || head === 'pictures';

/** What stands with the headings: pictures of two or three cards are as wide as these, unless they show people, who have roles. */
function headIn({ entries, settings }: Slide): Head {
  const head = headOf(entries);
  const people = settings.as !== undefined || entries.some(({ paragraphs }) => paragraphs.length > 1);
  return head === 'portraits' && !people && entries.length < MOST ? 'pictures' : head;
}

/** The slot that the texts of cards stand on. */
const groundOf = (deck: DeckFacts): Slot => (isPlated(deck) ? 'lt2' : 'lt1');

/** The PowerPoint layout of a grid. */
function layoutOf(grid: Grid, deck: DeckFacts): FrameParts {
  const { strong } = deck.palette(groundOf(deck));
  return withTakeaway(deck, grid.takeaway, {
    name: nameOf(grid),
    label: labelOf(grid, deck),
    occasional: grid.head !== 'plain' || grid.takeaway !== false || grid.count !== 3,
    // A picture as wide as its card stands in the place of the rule.
    items: boxesOf(grid, deck).flatMap(({ outer }, i) =>
      grid.head === 'pictures' && !isPlated(deck)
        ? []
        : isPlated(deck)
          ? [plate(deck, `${deck.words.names.panel} ${i + 1}`, outer, 'lt2')]
          : topRule(deck, `${deck.words.names.rule} ${i + 1}`, outer, strong),
    ),
    placeholders: [...specsOf(deck, grid).map(entryPlaceholder)],
  });
}

const nameOf = ({ count, rows, head, takeaway }: Grid): string =>
  `cards-${count}${rows > 1 ? '-rows' : ''}${head === 'plain' ? '' : `-${head}`}${takeawaySuffix(takeaway)}`;

function labelOf({ count, rows, head, takeaway }: Grid, deck: DeckFacts): string {
  const { counted, aside, remarks, comma } = deck.words;
  const name = rows > 1 ? counted.cardsInRows(count) : counted.cards(count);
  const more = [
    ...(head === 'plain' ? [] : [remarks[head === 'pictures' ? 'besidePicture' : head]]),
    ...takeawayRemark(deck, takeaway),
  ];
  return more.length > 0 ? name + aside(more.join(comma)) : name;
}

/** A grid, and the sizes that the texts may take there, in points. */
interface Way extends Grid {
  readonly text: readonly number[];
}

/** The ways to try: four cards are in one row while their text is large enough, otherwise in two rows. */
function waysOf(slide: Slide, matrix: boolean): Way[] {
  const { entries, paragraphs } = slide;
  // A slide that continues may keep one card, which stands in the first place of two.
  const count = Math.max(2, entries.length);
  const head = headIn(slide);
  const way = (rows: 1 | 2, text: readonly number[]): Way => {
    return { count, head, rows, text, takeaway: takeawayForm(paragraphs, isPictured(head)) };
  };
  const low = head === 'plain' || head === 'marked';
  const [, ...smaller] = SIZES.body;
  if (matrix && count === 4) return [way(2, smaller)];
  if (count < 4) return [way(1, SIZES.body)];
  if (!low) return [way(1, [18, 16]), way(2, [18, 16]), way(1, [14])];
  return [way(1, [18]), way(2, [18, 16]), way(1, [16]), way(1, [14]), way(2, [14])];
}

/** The sizes that each sort of text may take, in points; the layout has the first. */
const textSizes = (count: number): readonly number[] => (count < 4 ? SIZES.body : SIZES.body.slice(1));
const markSizes = (rows: number): readonly number[] => (rows > 1 ? SIZES.mark.slice(1) : SIZES.mark);
const headingSizes = ({ count, rows }: Grid): readonly number[] =>
  rows > 1 || count > 3 ? SIZES.heading.slice(1) : SIZES.heading;

/** The boxes of the cards from their rules down, or those of their panels, and the boxes of what stands in them. */
function boxesOf({ count, rows, takeaway }: Grid, deck: DeckFacts): { outer: Box; inner: Box }[] {
  const area = takeaway ? withoutTakeaway(deck.areas.panels) : deck.areas.panels;
  const many = count / rows > 3;
  const plated = isPlated(deck);
  const gap = plated ? CARD_GAP : many ? 24 : 36;
  const side = many ? 16 : PADDING;
  return down(area, rows, plated ? CARD_GAP : 24).flatMap((row) =>
    across(row, count / rows, gap).map((outer) => {
      if (!plated) return { outer, inner: outer };
      const { x, width, height } = outer;
      return { outer, inner: { ...outer, x: x + side, width: width - 2 * side, height: height - 12 } };
    }),
  );
}

/** The side of what has the icon above a heading: the icon, or its disc. */
const iconSide = ({ brand }: DeckFacts): number => (brand.look.discs ? DISC_SIDE : ICON);

/** Side of the icon or the portrait to the left of a card in two rows, where there is no room for it above, and the space behind it. */
const BESIDE = { icons: ICON, portraits: 72, gap: 18 } as const;
const besideIn = ({ head, rows }: Grid): number =>
  rows > 1 && (head === 'icons' || head === 'portraits') ? BESIDE[head] : 0;

function topOf(grid: Grid, deck: DeckFacts): number {
  const { head, rows, takeaway } = grid;
  if (besideIn(grid) > 0) return TOPS.low;
  if (head === 'pictures') {
    const { y, height } = pictureIn(grid, deck);
    return y + height + TOPS.belowPicture;
  }
  if (head === 'portraits') {
    const { y, side } = portraitIn(takeaway, deck);
    return y + side + TOPS.belowPortrait;
  }
  if (head === 'icons') return TOPS.belowIcon + iconSide(deck) - ICON;
  return rows > 1 ? TOPS.low : TOPS.alone;
}

/** The placeholders of the cards: mark (where the grid has marks), heading, text and list. */
function specsOf(deck: DeckFacts, grid: Grid): EntrySpec[] {
  const { count, rows, head } = grid;
  const { names, samples, prompts } = deck.words;
  const { styles, strong } = deck.palette(groundOf(deck));
  const size = nth(textSizes(count), 0);
  const markStyle = { ...styles.value, pitch: PITCH.heading };
  const mark = { prompt: samples.mark, style: markStyle, size: nth(markSizes(rows), 0) };
  const heading = { prompt: samples.heading, style: styles.title, size: nth(headingSizes(grid), 0) };
  const marked = head === 'marked';
  const role = { prompt: samples.note, style: styles.quiet, size: ROLE };
  const levels = [
    ...(marked ? [mark] : []),
    { ...heading, before: marked ? AIR : 0 },
    ...(head === 'portraits' ? [role] : []),
    ...proseAndListLevels({ text: samples.text, item: prompts.point }, styles.body, size, AIR, strong),
  ];
  const top = topOf(grid, deck);
  const left = besideIn(grid) > 0 ? besideIn(grid) + BESIDE.gap : 0;
  return boxesOf(grid, deck).map(({ inner: { x, y, width, height } }, i) => ({
    idx: INDEX.entry + i,
    name: `${names.card} ${i + 1}`,
    box: { x: x + left, y: y + top, width: width - left, height: height - top },
    levels,
  }));
}

/** The texts of the cards at their final sizes. */
interface Measured {
  readonly marks: SetTexts;
  readonly headings: SetTexts;
  readonly roles: SetTexts;
  readonly bodies: SetTexts;
}

/** The role of a person, which is the first of two paragraphs under a portrait; nothing on other cards. */
const roleOf = ({ paragraphs }: Entry, { head }: Grid): readonly Text[] =>
  head === 'portraits' && paragraphs.length === 2 ? paragraphs.slice(0, 1) : [];
/** What stands under the heading, and under the role of a person. */
const bodyOf = (entry: Entry, grid: Grid): Entry => ({
  ...entry,
  paragraphs: entry.paragraphs.slice(roleOf(entry, grid).length),
});

/** Fills the cards of the grid; marks, headings and texts each begin on one line across a row. */
function cardGrid({ entries, paragraphs }: Slide, way: Way, page: PageFacts): Placed {
  const specs = specsOf(page.deck, way);
  const { marks, headings, roles, bodies } = measure(entries, nth(specs, 0), way, page);
  const { strong } = page.deck.palette(groundOf(page.deck));
  const first = way.head === 'marked' ? 1 : 0;
  const second = first + (way.head === 'portraits' ? 2 : 1);
  const items = entries.flatMap((entry, i): Item[] => {
    const [mark, heading] = [marks.at(i), headings.at(i)];
    const unmarked = marks.tallest > 0 && mark.paragraphs.length === 0;
    const parts = [
      { level: 0, text: mark },
      { level: first, text: heading },
      { level: 1, text: roles.at(i), before: headings.tallest - heading.height },
      {
        level: second,
        text: bulleted(bodies.at(i), bodyOf(entry, way), strong),
        before: AIR + (roles.at(i).lines > 0 ? 0 : headings.tallest - heading.height + roles.tallest),
      },
    ];
    const spec = nth(specs, i);
    const lower = unmarked ? marks.tallest + AIR : 0;
    const box = { ...spec.box, y: spec.box.y + lower, height: spec.box.height - lower };
    return [
      ...(way.head === 'pictures'
        ? widePicture(entry, way, i, page)
        : headItems(entry, i + 1, headPlace(way, i, page.deck), page)),
      ...entryItem({ ...spec, box }, entry.heading, parts, page.deck),
    ];
  });
  const takeaway = takeawayItem(paragraphs, page, way.takeaway || undefined);
  return { layout: nameOf(way), items: [...items, ...takeaway] };
}

/** The distance of a portrait from the top of its card and its side, in points: larger above a conclusion, smaller on low pages. */
function portraitIn(takeaway: Grid['takeaway'], { areas }: DeckFacts): { y: number; side: number } {
  if (isLow(areas.panels)) return { y: TOPS.picture, side: PORTRAIT.low };
  return { y: TOPS.picture, side: takeaway === 'conclusion' ? PORTRAIT.large : PORTRAIT.above };
}

/** The distance of a picture from the top of its card, and its height, in points: lower above a takeaway. */
function pictureIn({ takeaway }: Grid, deck: DeckFacts): { y: number; height: number } {
  const { height } = deck.areas.panels;
  return { y: isPlated(deck) ? PADDING : 0, height: height * (takeaway ? WIDE.above : WIDE.alone) };
}
/** The share of the height of the page's contents that pictures as wide as their cards have. */
const WIDE = { alone: 0.5, above: 0.4 } as const;

/** The place of the icon or portrait above the heading of a card, or beside it. */
function headPlace(grid: Grid, i: number, deck: DeckFacts) {
  const { x, y } = nth(boxesOf(grid, deck), i).inner;
  const side = besideIn(grid);
  if (side > 0) return { x, y: y + TOPS.low + 4, side };
  const own = { y: TOPS.picture, side: iconSide(deck) };
  const place = grid.head === 'portraits' ? portraitIn(grid.takeaway, deck) : own;
  return { x, y: y + place.y, side: place.side };
}

/** The picture above the heading of card `i`, as wide as what stands in the card. */
function widePicture({ pictures }: Entry, way: Grid, i: number, page: PageFacts): Item[] {
  const { inner } = nth(boxesOf(way, page.deck), i);
  const { y, height } = pictureIn(way, page.deck);
  const name = `${page.deck.words.names.picture} ${i + 1}`;
  return coverPicture(name, pictures[0], { x: inner.x, y: inner.y + y, width: inner.width, height }, page);
}

/** Sets marks, headings and then texts in the height that is left of a card. */
function measure(entries: readonly Entry[], spec: EntrySpec, way: Way, page: PageFacts): Measured {
  const { width, height } = textBox(spec);
  const { styles } = page.deck.palette(groundOf(page.deck));
  const marked = way.head === 'marked';
  const parts = entries.map(({ heading }) => (marked ? markedHeading(heading) : { mark: [], rest: heading }));
  const markStyle = nth(spec.levels, 0).style;
  const marks = setText(
    page,
    parts.map(({ mark }): BoxText => {
      const text = mark.length > 0 ? [mark] : [];
      return { what: 'mark', text, style: markStyle, width, height, maxLines: 1 };
    }),
    markSizes(way.rows),
  );
  const headings = setText(
    page,
    parts.map(({ rest }) => ({
      ...{ what: 'heading', text: [rest], style: styles.title, width, height, maxLines: 2 },
    })),
    headingSizes(way),
  );
  const roles = setText(
    page,
    entries.map((entry) => ({
      ...{ what: 'text', text: roleOf(entry, way), style: styles.quiet, width, height },
    })),
    [ROLE],
  );
  const textTop = headings.tallest + roles.tallest + AIR + (marks.tallest > 0 ? marks.tallest + AIR : 0);
  // The few words below a picture break between words.
  const body = isPictured(way.head) ? { ...styles.body, breaking: 'balanced' as const } : styles.body;
  const bodies = setText(
    page,
    entries.map((entry) => proseAndList(bodyOf(entry, way), 'text', body, width, height - textTop)),
    way.text.filter((size) => size <= headings.size),
    textSizes(way.count),
  );
  return { marks, headings, roles, bodies };
}
