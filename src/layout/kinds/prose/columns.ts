import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { contentLayouts, contentPage } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { across } from '../../frame/grid.ts';
import { upright } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { SlideKind } from '../../slideKind.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { FLOW_TAKES, type FlowWay, flowLevels, flowText, withFlowLevels } from './flow.ts';

/** The numbers of columns that a slide may have, and the one that “New slide” always offers. */
const COUNTS = [2, 3];
const OFFERED = 2;
/** Space between two columns, with a hairline in its middle, and under a heading, in points. */
const BETWEEN = 54;
const UNDER_HEADING = 12;
/** Space under the rule above the columns, in points. */
const UNDER_RULE = 18;
/** The ways to set the words under the headings, the one of the layout first. */
const [LARGEST] = SIZES.body;
const WAYS: readonly FlowWay[] = [
  { size: LARGEST, gap: 1.1 },
  { size: LARGEST, gap: 0.8 },
  ...SIZES.body.flatMap((size) => [
    { size, gap: 0.5 },
    { size, gap: 0.3 },
  ]),
];

/** Two or three columns of plain words, each under a heading. */
export const columns: SlideKind = {
  name: 'columns',
  takes: { entries: [2, 3], entry: FLOW_TAKES },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      COUNTS.map((count) => ({
        name: nameOf(count),
        label: deck.words.counted.columns(count),
        ...(count === 2 ? { type: 'twoObj' } : {}),
        occasional: count !== OFFERED,
        items: linesOf(deck, count),
        placeholders: specsOf(deck, count).map(entryPlaceholder),
      })),
    ),
  place: contentPage((slide, page) => ({
    layout: nameOf(slide.entries.length),
    items: tryWays(page, WAYS, (way, trial) => columnItems(slide.entries, way, trial)),
  })),
};

const nameOf = (count: number): string => `columns-${count}`;

/** The boxes of the columns, below the rule. */
const boxesOf = ({ areas: { panels } }: DeckFacts, count: number): Box[] =>
  across({ ...panels, y: panels.y + UNDER_RULE, height: panels.height - UNDER_RULE }, count, BETWEEN);

/** The rule above all columns, and a hairline between two. */
function linesOf(deck: DeckFacts, count: number): ShapeItem[] {
  const { names } = deck.words;
  const { hairline, strong } = deck.palette('lt1');
  return [
    ...topRule(deck, names.rule, deck.areas.panels, strong),
    ...boxesOf(deck, count)
      .slice(1)
      .map(({ x, y, height }, i) => upright(`${names.line} ${i + 1}`, x - BETWEEN / 2, y, height, hairline)),
  ];
}

/** The placeholders of the columns: the heading, and the words below it. */
function specsOf(deck: DeckFacts, count: number): EntrySpec[] {
  const { names, samples } = deck.words;
  const palette = deck.palette('lt1');
  const heading = { ...palette.styles.title, colour: palette.strong };
  return boxesOf(deck, count).map((box, i) => ({
    ...{ idx: INDEX.entry + i, name: `${names.column} ${i + 1}`, box },
    levels: [
      { prompt: samples.heading, style: heading, size: nth(SIZES.heading, 0) },
      ...flowLevels(deck, palette, nth(WAYS, 0), UNDER_HEADING),
    ],
  }));
}

/** Fills the columns; headings, and the words below them, each begin on one line and have one size. */
function columnItems(entries: readonly Entry[], way: FlowWay, page: PageFacts): Item[] {
  const specs = specsOf(page.deck, entries.length);
  const palette = page.deck.palette('lt1');
  const { box, levels } = nth(specs, 0);
  const headings = setText(
    page,
    entries.map(({ heading }) => ({
      ...{ what: 'heading', text: [heading], style: nth(levels, 0).style, maxLines: 2 },
      ...{ width: box.width, height: box.height },
    })),
    SIZES.heading,
  );
  const below = { ...box, height: box.height - headings.tallest - UNDER_HEADING };
  const texts = setText(
    page,
    entries.map((entry) => flowText(entry, palette.styles.body, below, way)),
    [way.size],
    SIZES.body,
  );
  return entries.flatMap((entry, i) => {
    const heading = headings.at(i);
    const before = UNDER_HEADING + headings.tallest - heading.height;
    const text = withFlowLevels(texts.at(i), entry, palette);
    return entryItem(
      nth(specs, i),
      entry.heading,
      [
        { level: 0, text: heading },
        { level: 1, text, before },
      ],
      page.deck,
    );
  });
}
