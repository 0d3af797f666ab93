import type { Slot } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, Item, ShapeItem } from '../../scene/item.ts';
import type { Entry, Slide, Text } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentPage, TITLE_ONLY, titleOnlyLayouts } from '../frame/contentFrame.ts';
import { across, CARD_GAP, INNER, inset, MARGIN } from '../frame/grid.ts';
import { bar, group, plate, textItem, textItems } from '../frame/itemMakers.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { type SetTexts, setText } from '../typesetting/setText.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { markedHeading } from './parts/markedHeading.ts';

/** Distance of the axis and of the cards from the top of the area, in points. */
const AXIS = 96;
const CARDS = 120;
/** Space between a date and the axis, and under a heading, in points. */
const OVER_AXIS = 15;
const UNDER_HEADING = 6;
/** Diameter of the dots, in points. */
const DOT = 14;
/** Share of the free height that is above the texts, on cards with texts and on cards with headings only. */
const SHIFT = 0.3;
const BARE_SHIFT = 0.44;

export const timeline: SlideKind = {
  name: 'timeline',
  takes: { entries: [3, 6], entry: { paragraphs: [0, 1] } },
  layouts: (deck: DeckFacts) => [
    ...titleOnlyLayouts(deck),
    ...sampleLayout(deck, { name: 'timeline', label: deck.words.labels.timeline }, samples),
  ],
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => ({
      layout: TITLE_ONLY,
      items: milestones(slide.entries, area, page),
    })),
};

/** Four milestones. */
function samples(area: Box, page: PageFacts): Item[] {
  const { date, heading, text } = page.deck.words.samples;
  const entry = sampleEntry(date, heading, text);
  return milestones([entry, entry, entry, entry], area, page);
}

/** An entry, divided into date and event, with its card and the box inside the card's padding. */
interface Milestone {
  readonly entry: Entry;
  readonly number: number;
  readonly date: Text;
  readonly event: Text;
  readonly card: Box;
  readonly inner: Box;
  readonly ground: Slot;
}

/** The texts of the milestones; distances in points. */
interface Measured {
  readonly dates: SetTexts;
  readonly headings: SetTexts;
  readonly texts: SetTexts;
  /** Height of the headings with the space under them. */
  readonly headingHeight: number;
  /** Space above the headings. */
  readonly shift: number;
}

/** Draws the dates above the axis and the events on cards below it; the last card has the brand's colour. */
function milestones(entries: readonly Entry[], area: Box, page: PageFacts): Item[] {
  const cards = across({ ...area, y: area.y + CARDS, height: area.height - CARDS }, entries.length);
  const all = entries.map((entry, i): Milestone => {
    const { mark: date, rest: event } = markedHeading(entry.heading);
    const card = nth(cards, i);
    const inner = inset(card, entries.length > 4 ? 14 : 20, 20);
    const ground = i === entries.length - 1 ? 'accent1' : 'lt2';
    return { entry, number: i + 1, date, event, card, inner, ground };
  });
  const measured = measure(all, page);
  const axis = { x: MARGIN, y: area.y + AXIS - 1, width: INNER, height: 2 };
  return [
    bar(page.deck.words.names.axis, axis, page.deck.palette('lt1').hairline),
    ...all.map((one, i) => place(one, i, measured, area, page)),
  ];
}

/** Sets dates, headings and then texts in the height that the headings leave. */
function measure(all: readonly Milestone[], page: PageFacts): Measured {
  const { styles, strong } = page.deck.palette('lt1');
  const bare = all.every(({ entry }) => entry.paragraphs.length === 0);
  const dates = tryWays(page, [1, 2], (maxLines, trial) =>
    setText(
      trial,
      all.map(({ date, card }) => ({
        what: 'date',
        text: date.length > 0 ? [date] : [],
        style: { ...styles.title, colour: strong },
        width: card.width - CARD_GAP,
        height: AXIS - OVER_AXIS,
        maxLines,
      })),
      maxLines === 1 ? [28, 24, 20] : [24, 20, 18],
    ),
  );
  const headings = setText(
    page,
    all.map(({ event, inner, ground }) => ({
      what: 'milestone',
      text: [event],
      style: page.deck.palette(ground).styles.title,
      width: inner.width,
      height: bare ? inner.height : 60,
      maxLines: 2,
    })),
    bare ? [42, 36, 28, 24, ...SIZES.heading] : SIZES.heading,
  );
  const headingHeight = headings.tallest + UNDER_HEADING;
  const texts = setText(
    page,
    all.map(({ entry, inner, ground }) => ({
      what: 'text',
      text: entry.paragraphs,
      style: page.deck.palette(ground).styles.body,
      width: inner.width,
      height: inner.height - headingHeight,
    })),
    [20, ...SIZES.body],
  );
  const free = Math.max(0, nth(all, 0).inner.height - headingHeight - texts.tallest);
  return { dates, headings, texts, headingHeight, shift: free * (bare ? BARE_SHIFT : SHIFT) };
}

function place(
  { entry, number, card, inner, ground }: Milestone,
  index: number,
  { dates, headings, texts, headingHeight, shift }: Measured,
  area: Box,
  page: PageFacts,
): Item {
  const { names } = page.deck.words;
  const above = { ...card, y: area.y, height: AXIS - OVER_AXIS };
  const heading = headings.at(index);
  const y = inner.y + shift;
  const height = inner.height - shift - headingHeight;
  return group(page.deck, `${names.milestone} ${number}`, entry.heading, [
    ...textItems(`${names.date} ${number}`, above, dates.at(index), 'bottom'),
    dot(
      `${names.dot} ${number}`,
      card.x,
      area.y + AXIS,
      ground === 'accent1',
      page.deck.palette('lt1').strong,
    ),
    plate(`${names.panel} ${number}`, card, { slot: ground }),
    textItem(`${names.heading} ${number}`, { ...inner, y, height: heading.height }, heading),
    ...textItems(`${names.text} ${number}`, { ...inner, y: y + headingHeight, height }, texts.at(index)),
  ]);
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
