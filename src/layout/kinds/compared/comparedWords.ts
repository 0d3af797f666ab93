import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Slide } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { columnLeft, inset } from '../../frame/grid.ts';
import { hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { isPlated, plate, topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { bulleted, proseAndList, proseAndListLevels } from '../parts/proseAndList.ts';
import { headedRows, rowLines, rowsOf, setHeadings, UNDER_HEADING } from '../variants/headedRows.ts';
import { namedIn, reportEmphasis } from '../variants/tableMarks.ts';
import { arrow } from './comparedFigures.ts';
import { sideColour, sideGround } from './sides.ts';

/** Space between the two sides, with the arrow between their headings in it, and the length of that arrow, in points. */
const BETWEEN = 72;
/** Left edge of the later side, which has more to say, in points. */
const LATER = columnLeft(6);
const ARROW = 36;
/** Space under a rule, in points. */
const UNDER_RULE = 18;
/** Distance of the arrow between two headings from the rule. */
const ARROW_TOP = 34;

const sidesOf = (area: Box): Box[] => [
  { ...area, width: LATER - BETWEEN - area.x },
  { ...area, x: LATER, width: area.x + area.width - LATER },
];

/** The boxes of the texts of both sides: under their rules, or on their plates. */
const textsOf = (deck: DeckFacts, area: Box): Box[] =>
  sidesOf(area).map((box) => {
    const { x, width } = isPlated(deck) ? inset(box, ON_PLATE) : box;
    return { x, width, y: box.y + UNDER_RULE, height: box.height - UNDER_RULE };
  });
/** Space from the edge of a plate to its texts, in points. */
const ON_PLATE = 24;

/** What the layout has beside the texts: a rule on each side and the arrow between the headings. */
export const wordItems = (deck: DeckFacts, area: Box): ShapeItem[] => [
  ...sidesOf(area).flatMap((box, i) =>
    isPlated(deck)
      ? [plate(deck, `${deck.words.names.panel} ${i + 1}`, box, sideGround(deck, i))]
      : topRule(deck, `${deck.words.names.rule} ${i + 1}`, box, sideColour(deck, i)),
  ),
  ...arrowAt(area.y + ARROW_TOP, deck),
];

/** The placeholders of two sides with words: heading, text and list; the earlier side is muted. */
export function wordSpecs(deck: DeckFacts, area: Box): EntrySpec[] {
  const { names, samples, prompts } = deck.words;
  return textsOf(deck, area).map((box, i) => {
    const { styles } = deck.palette(sideGround(deck, i));
    const colour = sideColour(deck, i);
    const words = { text: samples.text, item: prompts.point };
    const style = i === 0 ? styles.quiet : styles.body;
    return {
      idx: INDEX.entry + i,
      name: `${names.side} ${i + 1}`,
      box,
      levels: [
        {
          prompt: nth(samples.side, i),
          style: { ...styles.title, colour },
          size: nth(SIZES.heading, 0),
        },
        ...proseAndListLevels(words, style, nth(SIZES.body, 0), UNDER_HEADING, colour),
      ],
    };
  });
}

/**
 * Fills two sides with a heading, and paragraphs or a list. Rows that correspond have one height
 * and fill the area; one of them may stand out.
 */
export function comparedWords({ entries, settings }: Slide, area: Box, page: PageFacts): Item[] {
  const specs = wordSpecs(page.deck, area);
  const strong = correspond(entries) ? strongRow(entries, settings['emphasis-row'], page) : -1;
  if (correspond(entries)) return pairedSides(entries, specs, { area, strong }, page);
  const { width, height } = nth(specs, 0).box;
  const headings = setHeadings(entries, specs, page);
  const top = headings.tallest + UNDER_HEADING;
  const texts = setText(
    page,
    entries.map((entry, i) => {
      const { style } = nth(nth(specs, i).levels, 1);
      return proseAndList(entry, 'text', style, width, height - top);
    }),
    SIZES.body,
    SIZES.body,
  );
  return entries.flatMap((entry, i) => {
    const heading = headings.at(i);
    const text = bulleted(texts.at(i), entry, sideColour(page.deck, i));
    const before = UNDER_HEADING + headings.tallest - heading.height;
    const parts = [
      { level: 0, text: heading },
      { level: 1, text, before },
    ];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
}

/** The arrow in the middle between the sides. */
const arrowAt = (y: number, deck: DeckFacts): ShapeItem[] =>
  arrow({ x: LATER - (BETWEEN + ARROW) / 2, y, width: ARROW, height: 0 }, deck);

/** Rows of one height on both sides between hairlines; the later side of the row that stands out is bold in the strong colour. */
function pairedSides(
  entries: readonly Entry[],
  specs: readonly EntrySpec[],
  { area, strong: row }: { readonly area: Box; readonly strong: number },
  page: PageFacts,
): Item[] {
  const { deck } = page;
  const strong = sideColour(deck, 1);
  const look = { most: area.height, ...(row < 0 ? {} : { strong: { row, colours: [undefined, strong] } }) };
  const set = headedRows(entries, specs, page, look);
  // A line through both sides says that its rows answer each other; plates have lines of their own.
  const lines = isPlated(deck)
    ? textsOf(deck, area).map((box, i) => ({ ...box, ground: sideGround(deck, i) }))
    : [area];
  const end = (isPlated(deck) ? [] : set.rows.slice(-1)).map(({ y, height }) => y + height);
  const last = end.map((y) => {
    const name = `${deck.words.names.line} ${set.rows.length + 1}`;
    return hairline(name, area.x, y, area.width, deck.palette('lt1').hairline);
  });
  return [...rowLines(set, lines, deck), ...last, ...set.texts];
}

/** The row that the slide names by the text of either side; -1 for none. Reports a name that no row has. */
function strongRow(
  entries: readonly Entry[],
  setting: Slide['settings'][string] | undefined,
  page: PageFacts,
): number {
  if (!setting) return -1;
  const sides = entries.map((entry) => rowsOf(entry).map(plainText));
  const found = sides.map((rows) => namedIn(rows, setting.value)).find((row) => row >= 0) ?? -1;
  if (found < 0) reportEmphasis('comparison', 'row', setting, sides.flat(), page);
  return found;
}

/** Whether both sides have rows, and paragraphs of one side do not stand beside list items of the other. */
const correspond = (entries: readonly Entry[]): boolean =>
  new Set(entries.map(({ paragraphs }) => paragraphs.length)).size === 1 &&
  entries.some((entry) => rowsOf(entry).length > 0);
