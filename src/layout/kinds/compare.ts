import type { Slot } from '../../brand/theme.ts';
import type { Box, ShapeItem, TextItem } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { textBox } from '../../typography/textBox.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { EDGE } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';
import type { CalloutStyle } from './parts/callout.ts';
import { type CalloutSet, calloutParts, placeCallouts } from './parts/calloutSets.ts';
import { bulleted, proseAndList, proseAndListLevels } from './parts/proseAndList.ts';
import { readValue } from './parts/value.ts';

/** Space between the two cards, with the arrow in it, in points. */
const BETWEEN = 90;
const ARROW = { width: 54, height: 36 } as const;
const PADDING = 36;
/** Space above the heading, where there is room for it, and under it, in points. */
const TOP = 48;
const UNDER_HEADING = 18;
/** Share of the free height that is above headings without texts. */
const BARE_SHIFT = 0.3;
/** Grounds of the two sides: the state before on the quiet one, the state after on the brand's colour. */
const GROUNDS: readonly [Slot, Slot] = ['lt2', 'accent1'];
const STYLE: CalloutStyle = {
  value: SIZES.value.slice(1),
  text: SIZES.body,
  padding: { x: PADDING, y: 30 },
  edge: true,
};
const HEADINGS = SIZES.heading;
const TEXTS = SIZES.body;

const FIGURES = 'compare-figures';
const WORDS = 'compare-words';

export const compare: SlideKind = {
  name: 'compare',
  takes: { entries: [2, 2], entry: { paragraphs: [0, 3], lists: [0, 1], listItems: [1, 6] } },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) => {
      const { labels, names } = deck.words;
      const figures = calloutParts(deck, setsOf(area));
      const edges = boxesOf(area).map((box, i) =>
        bar(`${names.edge} ${i + 1}`, { ...box, height: EDGE }, deck.palette(nth(GROUNDS, i)).rule),
      );
      const between = arrow(area, deck);
      return [
        {
          name: WORDS,
          label: labels.compareWords,
          items: [...edges, between],
          placeholders: specsOf(deck, area).map(entryPlaceholder),
        },
        {
          name: FIGURES,
          label: labels.compareFigures,
          occasional: true,
          items: [...figures.items, between],
          placeholders: figures.placeholders,
        },
      ];
    }),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => {
      const { entries } = slide;
      const valued = entries.every((entry) => readValue(entry.heading) && entry.lists.length === 0);
      return valued
        ? { layout: FIGURES, items: placeCallouts(page, entries, setsOf(area)) }
        : { layout: WORDS, items: wordySides(entries, area, page) };
    }),
};

/** Two callouts; the first is muted. */
const setsOf = (area: Box): CalloutSet[] => [
  {
    places: boxesOf(area).map((box, i) => ({
      ...{ box, ground: nth(GROUNDS, i), number: i + 1, muted: i === 0 },
    })),
    style: STYLE,
  },
];

/** The placeholders of two sides with words: heading, text and list. */
function specsOf(deck: DeckFacts, area: Box): EntrySpec[] {
  const { names, samples, prompts } = deck.words;
  const insets = { left: PADDING, top: TOP, right: PADDING, bottom: PADDING };
  return boxesOf(area).map((box, i) => {
    const { ground, styles, accentLarge } = deck.palette(nth(GROUNDS, i));
    const words = { text: samples.text, item: prompts.point };
    return {
      idx: INDEX.entry + i,
      name: `${names.side} ${i + 1}`,
      box: { ...box, y: box.y + EDGE, height: box.height - EDGE },
      card: { fill: { slot: ground }, radius: 0, insets },
      levels: [
        { prompt: nth(samples.side, i), style: styles.title, size: nth(HEADINGS, 0) },
        ...proseAndListLevels(words, styles.body, nth(TEXTS, 0), UNDER_HEADING, accentLarge),
      ],
    };
  });
}

/** Fills two sides with a heading, and paragraphs or a list. */
function wordySides(entries: readonly Entry[], area: Box, page: PageFacts): TextItem[] {
  const bare = entries.every((entry) => entry.paragraphs.length + entry.lists.length === 0);
  const all = specsOf(page.deck, area).map((spec, i) => {
    const box = textBox(spec);
    const palette = page.deck.palette(nth(GROUNDS, i));
    return { spec, entry: nth(entries, i), palette, width: box.width, height: box.height + TOP - PADDING };
  });
  const headings = setText(
    page,
    all.map(({ entry, palette, width, height }) => {
      const style = palette.styles.title;
      return { what: 'heading', text: [entry.heading], style, width, height, maxLines: 2 };
    }),
    HEADINGS,
  );
  const textTop = headings.tallest + (bare ? 0 : UNDER_HEADING);
  const texts = setText(
    page,
    all.map(({ entry, palette, width, height }) =>
      proseAndList(entry, 'text', palette.styles.body, width, height - textTop),
    ),
    TEXTS,
    TEXTS,
  );
  const free = Math.max(0, nth(all, 0).height - textTop - texts.tallest);
  const top = bare ? PADDING + free * BARE_SHIFT : Math.min(TOP, PADDING + free);
  return all.flatMap(({ spec, entry, palette }, i) => {
    const heading = headings.at(i);
    const before = UNDER_HEADING + headings.tallest - heading.height;
    const parts = [
      { level: 0, text: heading },
      { level: 1, text: bulleted(texts.at(i), entry, palette.accentLarge), before },
    ];
    return entryItem(spec, entry.heading, parts, page.deck, top);
  });
}

/** The boxes of the two cards with their edges. */
function boxesOf(area: Box): [Box, Box] {
  const width = (area.width - BETWEEN) / 2;
  return [
    { ...area, width },
    { ...area, x: area.x + width + BETWEEN, width },
  ];
}

const arrow = (area: Box, deck: DeckFacts): ShapeItem => ({
  kind: 'shape',
  shape: 'rightArrow',
  name: deck.words.names.arrow,
  box: { x: area.x + (area.width - ARROW.width) / 2, y: area.y + (area.height - ARROW.height) / 2, ...ARROW },
  fill: deck.palette('lt1').rule,
  described: { decorative: true },
});
