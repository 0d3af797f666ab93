import { nearest } from '../../diagnostics/nearest.ts';
import type { Origin } from '../../diagnostics/span.ts';
import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { textBox } from '../../typography/textBox.ts';
import { evenParts } from '../continueSlides.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage, type FrameParts } from '../frame/contentFrame.ts';
import { coverPicture } from '../frame/coverPicture.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { across, down, PANELS } from '../frame/grid.ts';
import { bar, iconItem } from '../frame/itemMakers.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import type { Placed, SlideKind } from '../slideKind.ts';
import type { BoxText } from '../typesetting/measureText.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import { type SetTexts, setText } from '../typesetting/setText.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { markedHeading } from './parts/markedHeading.ts';
import { bulleted, proseAndList, proseAndListLevels } from './parts/proseAndList.ts';
import { placeQuoteCards, quoteCardsLayouts } from './variants/quoteCards.ts';
import { placeSteps, stepsLayouts } from './variants/steps.ts';
import { takeawayItem, takeawayPlaceholder, withoutTakeaway } from './variants/takeaway.ts';

/** Space under the mark and under the heading, in points. */
const AIR = 9;
/** Height of the rule on top of a card, in points. */
const RULE = 2;
/** Side of an icon and of a portrait, and the distances of what stands in a card from its top, in points. */
const ICON = 48;
const PORTRAIT = 96;
const TOPS = { picture: 24, belowIcon: 87, belowPortrait: 132, alone: 20, low: 14 } as const;
/** Where icons stand, so that their lines begin at the margin. */
const ICON_SIDE = 3;

/** What stands above the headings of cards. */
type Head = 'plain' | 'marked' | 'icons' | 'portraits';
const HEADS: readonly Head[] = ['plain', 'marked', 'icons', 'portraits'];

/** The layouts of cards: how many, in how many rows, what stands above their headings, and whether a takeaway stands below. */
interface Grid {
  readonly count: number;
  readonly rows: 1 | 2;
  readonly head: Head;
  readonly takeaway: boolean;
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
    ...{ entries: [2, 5], paragraphs: [0, 1], settings: ['as'] },
    entry: { icon: true, paragraphs: [0, 2], lists: [0, 1], listItems: [1, 6], pictures: [0, 1] },
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () => [
      ...gridsOf().map((grid) => layoutOf(grid, deck)),
      ...stepsLayouts(deck),
      ...quoteCardsLayouts(deck),
    ]),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, () => {
      const way = slide.settings.as;
      if (way && !WAYS.includes(way.value)) {
        const facts = { written: way.value, known: WAYS, near: nearest(way.value, WAYS) };
        page.report.add('cards-as', facts, { origin: way.origin });
      }
      if (way?.value === 'steps') {
        refuse(slide, 'steps', ['takeaways', 'pictures', 'lists'], 'headings, icons and texts', page);
        return placeSteps(slide.entries, page);
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
        refuse(slide, 'quotes', ['icons', 'pictures', 'lists'], 'speakers and their words', page);
        return placeQuoteCards(slide, page);
      }
      const ways = waysOf(slide, way?.value === 'matrix');
      return tryWays(page, ways, (one, trial) => cardGrid(slide, one, trial));
    }),
  cut: (slide: Slide, count: number) =>
    evenParts(slide.entries, count).map((entries, i) => ({
      entries,
      paragraphs: i === count - 1 ? slide.paragraphs : [],
    })),
};

/** Reports what cards take, but not when they are drawn in the way `as`: that has no place for `what`. */
function refuse(
  { paragraphs, entries }: Slide,
  as: string,
  what: readonly ('takeaways' | 'icons' | 'pictures' | 'lists')[],
  holds: string,
  page: PageFacts,
): void {
  const found: Record<(typeof what)[number], readonly (Origin | undefined)[]> = {
    takeaways: [paragraphs[0]?.[0]?.origin],
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

const gridsOf = (): Grid[] =>
  [false, true].flatMap((takeaway) =>
    HEADS.flatMap((head) =>
      GRIDS.filter(({ rows }) => rows === 1 || head === 'plain' || head === 'marked').map((one) => {
        return { ...one, head, takeaway };
      }),
    ),
  );

/** The PowerPoint layout of a grid. */
function layoutOf(grid: Grid, deck: DeckFacts): FrameParts {
  const { strong } = deck.palette('lt1');
  return {
    name: nameOf(grid),
    label: labelOf(grid, deck),
    occasional: grid.head !== 'plain' || grid.takeaway || grid.count !== 3,
    items: boxesOf(grid).map((box, i) =>
      bar(`${deck.words.names.rule} ${i + 1}`, { ...box, height: RULE }, strong),
    ),
    placeholders: [
      ...specsOf(deck, grid).map(entryPlaceholder),
      ...(grid.takeaway ? [takeawayPlaceholder(deck)] : []),
    ],
  };
}

const nameOf = ({ count, rows, head, takeaway }: Grid): string =>
  `cards-${count}${rows > 1 ? '-rows' : ''}${head === 'plain' ? '' : `-${head}`}${takeaway ? '-takeaway' : ''}`;

function labelOf({ count, rows, head, takeaway }: Grid, { words }: DeckFacts): string {
  const { counted, aside, remarks, comma } = words;
  const name = rows > 1 ? counted.cardsInRows(count) : counted.cards(count);
  const more = [...(head === 'plain' ? [] : [remarks[head]]), ...(takeaway ? [remarks.takeaway] : [])];
  return more.length > 0 ? name + aside(more.join(comma)) : name;
}

/** A grid, and the sizes that the texts may take there, in points. */
interface Way extends Grid {
  readonly text: readonly number[];
}

/** The ways to try: four cards are in one row while their text is large enough, otherwise in two rows. */
function waysOf({ entries, paragraphs }: Slide, matrix: boolean): Way[] {
  // A slide that continues may keep one card, which stands in the first place of two.
  const count = Math.max(2, entries.length);
  const head = headOf(entries);
  const way = (rows: 1 | 2, text: readonly number[]): Way => {
    return { count, head, rows, text, takeaway: paragraphs.length > 0 };
  };
  const low = head === 'plain' || head === 'marked';
  const [, ...smaller] = SIZES.body;
  if (matrix && count === 4 && low) return [way(2, smaller)];
  if (count < 4) return [way(1, SIZES.body)];
  if (!low) return [way(1, smaller)];
  return [way(1, [18]), way(2, [18, 16]), way(1, [16]), way(1, [14]), way(2, [14])];
}

/** What stands above the headings: portraits or icons when an entry has one, or the marks of the headings. */
function headOf(entries: readonly Entry[]): Head {
  if (entries.some(({ pictures }) => pictures.length > 0)) return 'portraits';
  if (entries.some(({ icon }) => icon)) return 'icons';
  return entries.some(({ heading }) => markedHeading(heading).mark.length > 0) ? 'marked' : 'plain';
}

/** The sizes that each sort of text may take, in points; the layout has the first. */
const textSizes = (count: number): readonly number[] => (count < 4 ? SIZES.body : SIZES.body.slice(1));
const markSizes = (rows: number): readonly number[] => (rows > 1 ? SIZES.mark.slice(1) : SIZES.mark);
const headingSizes = ({ count, rows }: Grid): readonly number[] =>
  rows > 1 || count > 3 ? SIZES.heading.slice(1) : SIZES.heading;

/** The boxes of the cards from their rules down. */
function boxesOf({ count, rows, takeaway }: Grid): Box[] {
  const area = takeaway ? withoutTakeaway(PANELS) : PANELS;
  return down(area, rows, 24).flatMap((row) => across(row, count / rows, count / rows > 3 ? 24 : 36));
}

function topOf({ head, rows }: Grid): number {
  if (head === 'portraits') return TOPS.belowPortrait;
  return head === 'icons' ? TOPS.belowIcon : rows > 1 ? TOPS.low : TOPS.alone;
}

/** The placeholders of the cards: mark (where the grid has marks), heading, text and list. */
function specsOf(deck: DeckFacts, grid: Grid): EntrySpec[] {
  const { count, rows, head } = grid;
  const { names, samples, prompts } = deck.words;
  const { styles, strong } = deck.palette('lt1');
  const size = nth(textSizes(count), 0);
  const markStyle = { ...styles.value, pitch: PITCH.heading };
  const mark = { prompt: samples.mark, style: markStyle, size: nth(markSizes(rows), 0) };
  const heading = { prompt: samples.heading, style: styles.title, size: nth(headingSizes(grid), 0) };
  const marked = head === 'marked';
  const levels = [
    ...(marked ? [mark] : []),
    { ...heading, before: marked ? AIR : 0 },
    ...proseAndListLevels({ text: samples.text, item: prompts.point }, styles.body, size, AIR, strong),
  ];
  const top = topOf(grid);
  return boxesOf(grid).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.card} ${i + 1}`,
    box: { ...box, y: box.y + top, height: box.height - top },
    levels,
  }));
}

/** The texts of the cards at their final sizes. */
interface Measured {
  readonly marks: SetTexts;
  readonly headings: SetTexts;
  readonly bodies: SetTexts;
}

/** Fills the cards of the grid; marks, headings and texts each begin on one line across a row. */
function cardGrid({ entries, paragraphs }: Slide, way: Way, page: PageFacts): Placed {
  const specs = specsOf(page.deck, way);
  const { marks, headings, bodies } = measure(entries, nth(specs, 0), way, page);
  const { strong } = page.deck.palette('lt1');
  const first = way.head === 'marked' ? 1 : 0;
  const items = entries.flatMap((entry, i): Item[] => {
    const [mark, heading] = [marks.at(i), headings.at(i)];
    const unmarked = marks.tallest > 0 && mark.paragraphs.length === 0;
    const parts = [
      { level: 0, text: mark },
      { level: first, text: heading },
      {
        level: first + 1,
        text: bulleted(bodies.at(i), entry, strong),
        before: AIR + headings.tallest - heading.height,
      },
    ];
    const spec = nth(specs, i);
    const lower = unmarked ? marks.tallest + AIR : 0;
    const box = { ...spec.box, y: spec.box.y + lower, height: spec.box.height - lower };
    return [
      ...headItems(entry, i, nth(boxesOf(way), i), page),
      ...entryItem({ ...spec, box }, entry.heading, parts, page.deck),
    ];
  });
  return { layout: nameOf(way), items: [...items, ...takeawayItem(paragraphs, page)] };
}

/** The icon or the round portrait above the heading of a card. */
function headItems({ icon, pictures }: Entry, i: number, { x, y }: Box, page: PageFacts): Item[] {
  const { names } = page.deck.words;
  const top = y + TOPS.picture;
  if (pictures.length > 0) {
    const box = { x, y: top, width: PORTRAIT, height: PORTRAIT };
    return coverPicture(`${names.picture} ${i + 1}`, pictures[0], box, page, { outline: 'ellipse' });
  }
  if (!icon) return [];
  const box = { x: x - ICON_SIDE, y: top, width: ICON, height: ICON };
  return [iconItem(`${names.icon} ${i + 1}`, icon.name, box, page.deck.palette('lt1').strong)];
}

/** Sets marks, headings and then texts in the height that is left of a card. */
function measure(entries: readonly Entry[], spec: EntrySpec, way: Way, page: PageFacts): Measured {
  const { width, height } = textBox(spec);
  const { styles } = page.deck.palette('lt1');
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
  const textTop = headings.tallest + AIR + (marks.tallest > 0 ? marks.tallest + AIR : 0);
  const bodies = setText(
    page,
    entries.map((entry) => proseAndList(entry, 'text', styles.body, width, height - textTop)),
    way.text,
    textSizes(way.count),
  );
  return { marks, headings, bodies };
}
