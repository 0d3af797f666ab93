import type { Slot } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, ShapeItem, TextItem } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { textBox } from '../../typography/textBox.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { across, CARD_GAP, INNER, MARGIN } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { cardOn } from '../frame/surface.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { type SetTexts, setText } from '../typesetting/setText.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { markedHeading } from './parts/markedHeading.ts';

/** The numbers of milestones that a slide may have, and the one that “New slide” always offers. */
const COUNTS = [3, 4, 5, 6];
const OFFERED = 4;
/** Distance of the axis and of the cards from the top of the area, in points. */
const AXIS = 60;
const CARDS = 84;
/** Space between a date and the axis, and under a heading, in points. */
const OVER_AXIS = 15;
const UNDER_HEADING = 6;
/** Space above the heading of a card, where there is room for it, and below the text, in points. */
const TOP = 30;
const BOTTOM = 20;
/** Diameter of the dots, in points. */
const DOT = 14;
/** Share of the free height that is above headings without texts. */
const BARE_SHIFT = 0.44;
/** The sizes that each sort of text may take, in points; the layouts have the first. */
const dateSizes = (count: number): readonly number[] => (count < 4 ? [24, 20, 18] : [20, 18]);
const HEADINGS = SIZES.heading;
const BARE_HEADINGS = SIZES.heading;
const textSizes = (count: number): readonly number[] => (count < 5 ? SIZES.body : SIZES.body.slice(1));

export const timeline: SlideKind = {
  name: 'timeline',
  takes: { entries: [3, 6], entry: { paragraphs: [0, 1] } },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) =>
      COUNTS.map((count) => ({
        name: nameOf(count),
        label: deck.words.counted.timeline(count),
        occasional: count !== OFFERED,
        items: axis(deck, count, area),
        placeholders: specsOf(deck, count, area).flatMap(({ date, event }) =>
          [date, event].map(entryPlaceholder),
        ),
      })),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => ({
      layout: nameOf(slide.entries.length),
      items: milestones(slide.entries, area, page),
    })),
};

const nameOf = (count: number): string => `timeline-${count}`;

/** The cards of the events; the last one has the brand's colour. */
const cardsOf = (count: number, area: Box): { readonly box: Box; readonly ground: Slot }[] =>
  across({ ...area, y: area.y + CARDS, height: area.height - CARDS }, count).map((box, i) => ({
    box,
    ground: i === count - 1 ? 'accent1' : 'lt2',
  }));

/** The placeholders of each milestone: the date above the axis, and the card with the event. */
function specsOf(deck: DeckFacts, count: number, area: Box): { date: EntrySpec; event: EntrySpec }[] {
  const { names, samples } = deck.words;
  const { styles, strong } = deck.palette('lt1');
  const side = count > 4 ? 14 : 20;
  return cardsOf(count, area).map(({ box, ground }, i) => {
    const on = deck.palette(ground).styles;
    const insets = { left: side, top: TOP, right: side, bottom: BOTTOM };
    return {
      date: {
        idx: INDEX.beside + i,
        name: `${names.date} ${i + 1}`,
        box: { ...box, y: area.y, width: box.width - CARD_GAP, height: AXIS - OVER_AXIS },
        valign: 'bottom',
        levels: [
          {
            prompt: samples.date,
            style: { ...styles.title, colour: strong },
            size: nth(dateSizes(count), 0),
          },
        ],
      },
      event: {
        idx: INDEX.entry + i,
        name: `${names.milestone} ${i + 1}`,
        box,
        card: cardOn(deck, ground, insets),
        levels: [
          { prompt: samples.heading, style: on.title, size: nth(HEADINGS, 0) },
          { prompt: samples.text, style: on.body, size: nth(textSizes(count), 0), before: UNDER_HEADING },
        ],
      },
    };
  });
}

/** The texts of the milestones at their final sizes, and the space above the headings, in points. */
interface Measured {
  readonly dates: SetTexts;
  readonly headings: SetTexts;
  readonly texts: SetTexts;
  readonly top: number;
}

/** Fills the dates above the axis and the events on cards below it; headings and texts align across the row. */
function milestones(entries: readonly Entry[], area: Box, page: PageFacts): TextItem[] {
  const specs = specsOf(page.deck, entries.length, area);
  const { dates, headings, texts, top } = measure(entries, specs, page);
  return specs.flatMap(({ date, event }, i) => {
    const { mark, rest } = markedHeading(nth(entries, i).heading);
    const heading = headings.at(i);
    const parts = [
      { level: 0, text: heading },
      { level: 1, text: texts.at(i), before: UNDER_HEADING + headings.tallest - heading.height },
    ];
    return [
      ...entryItem(date, mark, [{ level: 0, text: dates.at(i) }], page.deck),
      ...entryItem(event, rest, parts, page.deck, top),
    ];
  });
}

/** Sets dates, headings and then texts in the height that the headings leave. */
function measure(entries: readonly Entry[], specs: ReturnType<typeof specsOf>, page: PageFacts): Measured {
  const bare = entries.every(({ paragraphs }) => paragraphs.length === 0);
  const all = specs.map(({ date, event }, i) => {
    const entry = nth(entries, i);
    const { width, height } = textBox(event);
    const [heading, text] = [nth(event.levels, 0).style, nth(event.levels, 1).style];
    return {
      entry,
      ...markedHeading(entry.heading),
      date,
      heading,
      text,
      width,
      height: height + TOP - BOTTOM,
    };
  });
  const dates = tryWays(page, [1, 2], (maxLines, trial) =>
    setText(
      trial,
      all.map(({ mark, date: { box, levels } }) => {
        const { style } = nth(levels, 0);
        const text = mark.length > 0 ? [mark] : [];
        return { what: 'date', text, style, width: box.width, height: box.height, maxLines };
      }),
      maxLines === 1 ? dateSizes(entries.length) : [18, 16],
    ),
  );
  const headings = setText(
    page,
    all.map(({ rest, heading, width, height }) => ({
      ...{ what: 'milestone', text: [rest], style: heading, width },
      ...{ height: bare ? height : 60, maxLines: 2 },
    })),
    bare ? BARE_HEADINGS : HEADINGS,
  );
  const headingHeight = headings.tallest + UNDER_HEADING;
  const texts = setText(
    page,
    all.map(({ entry, text, width, height }) => ({
      ...{ what: 'text', text: entry.paragraphs, style: text, width },
      height: height - headingHeight,
    })),
    textSizes(entries.length),
  );
  const free = Math.max(0, nth(all, 0).height - headingHeight - texts.tallest);
  const top = bare ? BOTTOM + free * BARE_SHIFT : Math.min(TOP, BOTTOM + free);
  return { dates, headings, texts, top };
}

/** The axis with a ring for each milestone; the last one is filled. */
function axis(deck: DeckFacts, count: number, area: Box): ShapeItem[] {
  const { names } = deck.words;
  const { hairline, strong } = deck.palette('lt1');
  const y = area.y + AXIS;
  return [
    bar(names.axis, { x: MARGIN, y: y - 1, width: INNER, height: 2 }, hairline),
    ...cardsOf(count, area).map(({ box }, i) =>
      dot(`${names.dot} ${i + 1}`, box.x, y, i === count - 1, strong),
    ),
  ];
}

/** A ring on the axis, with its left edge at `x` and its middle at `y`; the last one is filled. */
const dot = (name: string, x: number, y: number, last: boolean, colour: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'ellipse',
  name,
  box: { x, y: y - DOT / 2, width: DOT, height: DOT },
  fill: last ? colour : { slot: 'lt1' },
  line: { colour, width: 3 },
  described: { decorative: true },
});
