import type { Box, TextItem } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { textBox } from '../../typography/textBox.ts';
import { evenParts } from '../continueSlides.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { across, down, EDGE, PADDING } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import type { Placed, SlideKind } from '../slideKind.ts';
import type { BoxText } from '../typesetting/measureText.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import { type SetTexts, setText } from '../typesetting/setText.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { markedHeading } from './parts/markedHeading.ts';
import { bulleted, proseAndList, proseAndListLevels } from './parts/proseAndList.ts';

/** Space under the mark and under the heading, in points. */
const AIR = 12;
/** Space above the texts of cards in one row, where there is room for it, and in two rows, in points. */
const TOP = 48;
const LOW = 18;
/** Share of the free height that is above the headings of cards without texts. */
const BARE_SHIFT = 0.44;

/** The layouts of cards: how many, in how many rows, and with or without marks such as numbers or dates. */
interface Grid {
  readonly count: number;
  readonly rows: 1 | 2;
  readonly marked: boolean;
}
const GRIDS: readonly Omit<Grid, 'marked'>[] = [
  { count: 3, rows: 1 },
  { count: 2, rows: 1 },
  { count: 4, rows: 1 },
  { count: 4, rows: 2 },
];

export const cards: SlideKind = {
  name: 'cards',
  takes: { entries: [2, 4], entry: { paragraphs: [0, 2], lists: [0, 1], listItems: [1, 6] } },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) =>
      [false, true].flatMap((marked) =>
        GRIDS.map((one) => {
          const grid = { ...one, marked };
          return {
            name: nameOf(grid),
            label: labelOf(grid, deck),
            occasional: marked || one !== GRIDS[0],
            items: boxesOf(grid, area).map((box, i) =>
              bar(`${deck.words.names.edge} ${i + 1}`, { ...box, height: EDGE }, deck.palette('lt2').strong),
            ),
            placeholders: specsOf(deck, grid, area).map(entryPlaceholder),
          };
        }),
      ),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) =>
      tryWays(page, waysOf(slide.entries), (way, trial) => cardGrid(slide.entries, area, way, trial)),
    ),
  cut: (slide: Slide, count: number) => evenParts(slide.entries, count).map((entries) => ({ entries })),
};

const nameOf = ({ count, rows, marked }: Grid): string =>
  `cards-${count}${rows > 1 ? '-rows' : ''}${marked ? '-marked' : ''}`;

function labelOf({ count, rows, marked }: Grid, { words: { counted } }: DeckFacts): string {
  if (marked) return (rows > 1 ? counted.markedCardsInRows : counted.markedCards)(count);
  return (rows > 1 ? counted.cardsInRows : counted.cards)(count);
}

/** A grid, and the sizes that the texts may take there, in points. */
interface Way extends Grid {
  readonly text: readonly number[];
}

/** The ways to try: four cards are in one row while their text is large enough, otherwise in two rows. */
function waysOf(entries: readonly Entry[]): Way[] {
  const count = entries.length;
  const marked = entries.some(({ heading }) => markedHeading(heading).mark.length > 0);
  const way = (rows: 1 | 2, text: readonly number[]): Way => ({ count, marked, rows, text });
  if (count < 4) return [way(1, textSizes(count))];
  return [way(1, [18, 16]), way(2, [18, 16]), way(1, [14]), way(2, [14])];
}

/** The sizes that each sort of text may take, in points; the layout has the first. */
const textSizes = (count: number): readonly number[] => (count < 4 ? SIZES.body : SIZES.body.slice(1));
const markSizes = (rows: number): readonly number[] => (rows > 1 ? [28, 20] : SIZES.mark);
const headingSizes = ({ count, rows }: Grid): readonly number[] =>
  rows > 1 || count > 3 ? SIZES.heading.slice(1) : SIZES.heading;

const boxesOf = ({ count, rows }: Grid, area: Box): Box[] =>
  down(area, rows).flatMap((row) => across(row, count / rows));

/** The placeholders of the cards: mark (where the grid has marks), heading, text and list. */
function specsOf(deck: DeckFacts, grid: Grid, area: Box): EntrySpec[] {
  const { count, rows, marked } = grid;
  const { names, samples, prompts } = deck.words;
  const { styles, accentLarge } = deck.palette('lt2');
  const side = count < 4 ? 30 : PADDING;
  const insets = { left: side, top: rows > 1 ? LOW : TOP, right: side, bottom: rows > 1 ? LOW : side };
  const size = nth(textSizes(count), 0);
  const markStyle = { ...styles.value, colour: accentLarge, pitch: PITCH.heading };
  const mark = { prompt: samples.mark, style: markStyle, size: nth(markSizes(rows), 0) };
  const heading = { prompt: samples.heading, style: styles.title, size: nth(headingSizes(grid), 0) };
  const levels = [
    ...(marked ? [mark] : []),
    { ...heading, before: marked ? AIR : 0 },
    ...proseAndListLevels({ text: samples.text, item: prompts.point }, styles.body, size, AIR, accentLarge),
  ];
  return boxesOf(grid, area).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.card} ${i + 1}`,
    box: { ...box, y: box.y + EDGE, height: box.height - EDGE },
    card: { fill: { slot: 'lt2' }, radius: 0, insets },
    levels,
  }));
}

/** The texts of the cards at their final sizes, and the space above them, in points. */
interface Measured {
  readonly marks: SetTexts;
  readonly headings: SetTexts;
  readonly bodies: SetTexts;
  readonly top: number;
}

/** Fills the cards of the grid; marks, headings and texts each begin on one line across a row. */
function cardGrid(entries: readonly Entry[], area: Box, way: Way, page: PageFacts): Placed {
  const specs = specsOf(page.deck, way, area);
  const { marks, headings, bodies, top } = measure(entries, nth(specs, 0), way, page);
  const { accentLarge } = page.deck.palette('lt2');
  const first = way.marked ? 1 : 0;
  const items = entries.flatMap((entry, i): TextItem[] => {
    const [mark, heading] = [marks.at(i), headings.at(i)];
    const unmarked = marks.tallest > 0 && mark.paragraphs.length === 0;
    const parts = [
      { level: 0, text: mark },
      { level: first, text: heading },
      {
        level: first + 1,
        text: bulleted(bodies.at(i), entry, accentLarge),
        before: AIR + headings.tallest - heading.height,
      },
    ];
    const from = unmarked ? top + marks.tallest + AIR : top;
    return entryItem(nth(specs, i), entry.heading, parts, page.deck, from);
  });
  return { layout: nameOf(way), items };
}

/** Sets marks, headings and then texts in the height that is left of a card. */
function measure(entries: readonly Entry[], spec: EntrySpec, way: Way, page: PageFacts): Measured {
  const { width, height: ownHeight } = textBox(spec);
  const { top: ownTop = 0, bottom = 0 } = spec.card?.insets ?? {};
  const height = ownHeight + ownTop - bottom;
  const { styles } = page.deck.palette('lt2');
  const parts = entries.map((entry) => markedHeading(entry.heading));
  const bare = entries.every((entry) => entry.paragraphs.length + entry.lists.length === 0);
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
  const free = Math.max(0, height - (bare ? textTop - AIR : textTop + bodies.tallest));
  return {
    marks,
    headings,
    bodies,
    top: bare ? bottom + free * BARE_SHIFT : Math.min(ownTop, bottom + free),
  };
}
