import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { evenParts } from '../continueSlides.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentPage, TITLE_ONLY, titleOnlyLayouts } from '../frame/contentFrame.ts';
import { across, down, inset, PADDING } from '../frame/grid.ts';
import { bar, group, plate, textItem, textItems } from '../frame/itemMakers.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import type { BoxText } from '../typesetting/measureText.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import { type SetTexts, setText } from '../typesetting/setText.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { markedHeading } from './parts/markedHeading.ts';
import { bulleted, proseAndList } from './parts/proseAndList.ts';

/** Height of the coloured edge at the top of a card, in points. */
const EDGE = 4;
/** Share of the free height that is above the texts, on cards with texts and on cards with headings only. */
const SHIFT = 0.34;
const BARE_SHIFT = 0.44;
/** Space under the mark and under the heading, in points. */
const AIR = 12;

export const cards: SlideKind = {
  name: 'cards',
  takes: { entries: [2, 4], entry: { paragraphs: [0, 2], lists: [0, 1], listItems: [1, 6] } },
  layouts: (deck: DeckFacts) => [
    ...titleOnlyLayouts(deck),
    ...sampleLayout(deck, { name: 'cards', label: deck.words.labels.cards }, samples),
  ],
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => ({
      layout: TITLE_ONLY,
      items: tryWays(page, waysOf(slide.entries.length), (way, trial) =>
        cardGrid(slide.entries, area, way, trial),
      ),
    })),
  cut: (slide: Slide, count: number) => evenParts(slide.entries, count).map((entries) => ({ entries })),
};

/** Three cards in a row. */
function samples(area: Box, page: PageFacts): Item[] {
  const { heading, text } = page.deck.words.samples;
  const entry = sampleEntry('', heading, text);
  return cardGrid([entry, entry, entry], area, { rows: 1, text: SIZES.body }, page);
}

/** A number of rows, and the sizes that the texts may take there, in points. */
interface Way {
  readonly rows: number;
  readonly text: readonly number[];
}

/** The ways to try: four cards are in one row while their text is large enough, otherwise in two rows. */
function waysOf(count: number): Way[] {
  if (count < 4) return [{ rows: 1, text: [22, 20, ...SIZES.body] }];
  return [
    { rows: 1, text: [20, 18, 16] },
    { rows: 2, text: [18, 16] },
    { rows: 1, text: [14] },
    { rows: 2, text: [14] },
  ];
}

/** Sizes of the headings, which are larger on fewer cards and on cards without texts. */
function headingSizes(count: number, rows: number, bare: boolean): readonly number[] {
  if (bare) return [42, 36, 28, 24, ...SIZES.heading];
  if (rows > 1) return SIZES.heading;
  return count < 4 ? [28, 24, ...SIZES.heading] : [24, ...SIZES.heading];
}

/** The texts of the cards and their vertical positions, in points from the top inside the padding. */
interface Measured {
  readonly marks: SetTexts;
  readonly headings: SetTexts;
  readonly bodies: SetTexts;
  readonly shift: number;
  readonly headingTop: number;
  readonly textTop: number;
}

function cardGrid(entries: readonly Entry[], area: Box, way: Way, page: PageFacts): Item[] {
  const boxes = down(area, way.rows).flatMap((row) => across(row, Math.ceil(entries.length / way.rows)));
  const pad = entries.length < 4 ? 30 : PADDING;
  const all = entries.map((entry, i) => {
    const card = nth(boxes, i);
    return { entry, number: i + 1, card, inner: inset(card, pad, way.rows > 1 ? 18 : pad) };
  });
  const measured = measure(entries, nth(all, 0).inner, way, page);
  const { marks, headings, bodies, shift, headingTop, textTop } = measured;
  const { names } = page.deck.words;
  const palette = page.deck.palette('lt2');
  return all.map(({ entry, number, card, inner }, i) => {
    const band = (top: number, height: number): Box => ({ ...inner, y: inner.y + shift + top, height });
    const body = bodies.at(i);
    return group(page.deck, `${names.card} ${number}`, entry.heading, [
      plate(`${names.panel} ${number}`, card, { slot: 'lt2' }),
      bar(`${names.edge} ${number}`, { ...card, height: EDGE }, palette.strong),
      ...textItems(`${names.mark} ${number}`, band(0, marks.tallest), marks.at(i)),
      textItem(`${names.heading} ${number}`, band(headingTop, headings.tallest), headings.at(i)),
      ...textItems(
        `${names.text} ${number}`,
        band(textTop, body.height),
        bulleted(body, entry, palette.accentLarge),
      ),
    ]);
  });
}

/** Sets marks, headings and then texts in the height that is left of a card's `inner` box. */
function measure(entries: readonly Entry[], inner: Box, { rows, text }: Way, page: PageFacts): Measured {
  const { width, height } = inner;
  const palette = page.deck.palette('lt2');
  const { title, body, value } = palette.styles;
  const parts = entries.map((entry) => markedHeading(entry.heading));
  const bare = entries.every((entry) => entry.paragraphs.length + entry.lists.length === 0);
  const markStyle = { ...value, colour: palette.accentLarge, pitch: PITCH.heading };
  const marks = setText(
    page,
    parts.map(({ mark }): BoxText => {
      const text = mark.length > 0 ? [mark] : [];
      return { what: 'mark', text, style: markStyle, width, height, maxLines: 1 };
    }),
    rows > 1 ? [28, 20] : [...SIZES.cell, 28, 20],
  );
  const headings = setText(
    page,
    parts.map(({ rest }) => ({ what: 'heading', text: [rest], style: title, width, height, maxLines: 2 })),
    headingSizes(entries.length, rows, bare),
  );
  const headingTop = marks.tallest + (marks.tallest > 0 ? AIR : 0);
  const textTop = headingTop + headings.tallest + AIR;
  const bodies = setText(
    page,
    entries.map((entry) => proseAndList(entry, 'text', body, width, height - textTop)),
    text,
    entries.length < 4 ? [20, ...SIZES.body] : SIZES.body,
  );
  const content = bare ? textTop - AIR : textTop + bodies.tallest;
  const shift = Math.max(0, height - content) * (bare ? BARE_SHIFT : SHIFT);
  return { marks, headings, bodies, shift, headingTop, textTop };
}
