import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Slide, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { across, columnLeft, down, MARGIN } from '../../frame/grid.ts';
import { hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { type SetTexts, setOne, setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { markedHeading } from '../parts/markedHeading.ts';
import { bulleted, proseAndList, proseAndListLevels } from '../parts/proseAndList.ts';
import {
  takeawayItem,
  takeawayRemark,
  takeawaySuffix,
  withoutTakeaway,
  withTakeaway,
} from '../variants/takeaway.ts';
import { type Head, headItems, headOf, ICON } from './cardHead.ts';

/** Cards as rows from the top of the area to its bottom: what stands with the headings, and a takeaway below. */
interface Rows {
  readonly count: number;
  readonly head: (typeof ROW_HEADS)[number];
  readonly takeaway: boolean;
  /** Headings across the page, without texts beside them. */
  readonly alone?: boolean;
}

/** Marks stand in the headings, so rows with marks hold what plain ones hold. */
const ROW_HEADS = ['plain', 'icons', 'numerals', 'portraits'] as const;
const rowHead = (head: Head) => (head === 'icons' || head === 'portraits' ? head : 'plain');

/** Left edge of the texts, and the least space to their left, in points. */
const TEXT_LEFT = columnLeft(4);
const GAP = 24;
/** The places of two people, in columns: the top of a portrait, its side alone and above a takeaway, and the space below it, in points. */
const PERSON = { top: 24, side: { alone: 168, above: 120 }, below: 18, gap: 36 } as const;
/** Rows of at least this height have large icons. */
const TALL = 100;
const SMALL_ICON = 40;
/** Size of the numerals before headings, and the width of their place, in points. */
const [NUMERAL, NUMERAL_WIDTH] = [24, 48];
/** The least distance of a text from the hairlines above and below it, in points. */
const CLOSEST = 6;
/** A mark of at most this many characters stands before its heading, a longer one above it. */
const SHORT_MARK = 2;
const CAPTION = 16;
const [BODY, ...SMALLER] = SIZES.body;

/** The layouts of two to five rows. */
export const cardRowLayouts = (deck: DeckFacts): FrameParts[] => [
  ...(['icons', 'numerals'] as const).flatMap((head) =>
    [2, 3, 4, 5].map((count) => layoutOf({ count, head, takeaway: false, alone: true }, deck)),
  ),
  ...[false, true].flatMap((takeaway) =>
    ROW_HEADS.flatMap((head) =>
      [2, 3, 4, 5]
        .filter((count) =>
          head === 'portraits' ? count === 2 : (count < 5 && head !== 'numerals') || !takeaway,
        )
        .map((count) => layoutOf({ count, head, takeaway }, deck)),
    ),
  ),
];

const nameOf = ({ count, head, takeaway, alone }: Rows): string =>
  `cards-lines-${count}${head === 'plain' ? '' : `-${head}`}${alone ? '-alone' : ''}${takeawaySuffix(takeaway && 'band')}`;

function layoutOf(rows: Rows, deck: DeckFacts): FrameParts {
  const { counted, aside, remarks, comma } = deck.words;
  const { head, takeaway, count, alone } = rows;
  const more = [
    ...(head === 'plain' ? [] : [remarks[head]]),
    ...(alone ? [remarks.alone] : []),
    ...takeawayRemark(deck, takeaway && 'band'),
  ];
  return withTakeaway(deck, takeaway, {
    name: nameOf(rows),
    label: counted.cardLines(count) + (more.length > 0 ? aside(more.join(comma)) : ''),
    occasional: true,
    items: linesOf(rows, deck),
    placeholders: [
      ...specsOf(rows, deck).flatMap(({ heading, text }) =>
        (alone ? [heading] : [heading, text]).map(entryPlaceholder),
      ),
      ...(head === 'numerals' ? numeralSpecs(rows, deck).map(entryPlaceholder) : []),
    ],
  });
}

function boxesOf({ count, head, takeaway }: Rows, { areas: { panels } }: DeckFacts): Box[] {
  const area = takeaway ? withoutTakeaway(panels) : panels;
  return head === 'portraits' ? across(area, count, PERSON.gap) : down(area, count, 0);
}

/** The rule above the first row, and the hairlines below all rows; a takeaway takes the place of the last one. Two people have a rule each. */
function linesOf(rows: Rows, deck: DeckFacts): ShapeItem[] {
  const { names } = deck.words;
  const { strong, hairline: colour } = deck.palette('lt1');
  const boxes = boxesOf(rows, deck);
  if (rows.head === 'portraits')
    return boxes.flatMap((box, i) => topRule(deck, `${names.rule} ${i + 1}`, box, strong));
  return [
    ...topRule(deck, `${names.rule} 1`, nth(boxes, 0), strong),
    ...boxes
      .slice(0, rows.takeaway ? -1 : undefined)
      .map(({ x, y, width, height }, i) => hairline(`${names.line} ${i + 1}`, x, y + height, width, colour)),
  ];
}

/** Side of what stands before the headings, in points; 0 for nothing. */
function sideOf(rows: Rows, deck: DeckFacts): number {
  const { height } = nth(boxesOf(rows, deck), 0);
  if (rows.head === 'numerals') return NUMERAL_WIDTH;
  if (rows.head === 'portraits') return PERSON.side[rows.takeaway ? 'above' : 'alone'];
  if (rows.head !== 'icons') return 0;
  return height < TALL ? SMALL_ICON : ICON;
}

/** The two placeholders of each row: heading with caption, and text with list. */
function specsOf(rows: Rows, deck: DeckFacts): { heading: EntrySpec; text: EntrySpec }[] {
  const { names, samples, prompts } = deck.words;
  const { styles, strong } = deck.palette('lt1');
  const side = sideOf(rows, deck);
  const left = rows.head === 'numerals' ? MARGIN + side : side > 0 ? MARGIN + side + GAP : MARGIN;
  return boxesOf(rows, deck).map((row, i) => {
    const { heading, text } = placesIn(rows, row, { left, side });
    return {
      heading: {
        ...{ idx: INDEX.entry + i, name: `${names.card} ${i + 1}`, ...heading },
        levels: [
          { prompt: samples.heading, style: styles.title, size: nth(SIZES.heading, 0) },
          ...(rows.alone ? [] : [{ prompt: samples.note, style: styles.quiet, size: CAPTION }]),
        ],
      },
      text: {
        ...{ idx: INDEX.beside + i, name: `${names.text} ${i + 1}`, ...text },
        levels: proseAndListLevels({ text: samples.text, item: prompts.point }, styles.body, BODY, 0, strong),
      },
    };
  });
}

/** Where heading and text stand in a row: side by side in its middle; of a person, beside and below the portrait of `side` points. */
function placesIn(
  { head, alone }: Rows,
  { x, y, width, height }: Box,
  { left, side }: { readonly left: number; readonly side: number },
): Record<'heading' | 'text', Pick<EntrySpec, 'box' | 'valign'>> {
  if (head === 'portraits') {
    const [from, below] = [side + GAP, PERSON.top + side + PERSON.below];
    return {
      heading: {
        box: { x: x + from, y: y + PERSON.top, width: width - from, height: side },
        valign: 'middle',
      },
      text: { box: { x, y: y + below, width, height: height - below }, valign: 'top' },
    };
  }
  const box = { y: y + CLOSEST, height: height - 2 * CLOSEST };
  const end = alone ? x + width : TEXT_LEFT - GAP;
  return {
    heading: { box: { ...box, x: left, width: end - left }, valign: 'middle' },
    text: { box: { ...box, x: TEXT_LEFT, width: x + width - TEXT_LEFT }, valign: 'middle' },
  };
}

/** The heading as the lines of a row: a short mark before it, a longer one above it. */
function headingLines(heading: Text, { words, palette }: DeckFacts): StyledText[] {
  const { mark, rest } = markedHeading(heading);
  if (mark.length === 0) return [rest];
  const { strong: colour } = palette('lt1');
  const last = mark.length - 1;
  const short = [...plainText(mark)].length <= SHORT_MARK;
  const coloured = mark.map((run, i) => ({
    ...run,
    colour,
    text: short && i === last ? run.text + words.gap : run.text,
  }));
  return short ? [[...coloured, ...rest]] : [coloured, rest];
}

/** The texts of the rows at their final sizes. */
interface Measured {
  readonly headings: SetTexts;
  readonly captions: SetTexts;
  readonly texts: SetTexts;
}

/** The caption of a heading: the first of two paragraphs, when every entry has two. */
const captionOf = (entries: readonly Entry[], i: number): readonly Text[] =>
  entries.every(({ paragraphs }) => paragraphs.length === 2) ? nth(entries, i).paragraphs.slice(0, 1) : [];
const bodyOf = (entries: readonly Entry[], i: number): Entry => {
  const entry = nth(entries, i);
  return { ...entry, paragraphs: entry.paragraphs.slice(captionOf(entries, i).length) };
};

function measure(entries: readonly Entry[], rows: Rows, page: PageFacts): Measured {
  const { styles } = page.deck.palette('lt1');
  const first = nth(specsOf(rows, page.deck), 0);
  const { width, height } = first.heading.box;
  const headings = setText(
    page,
    entries.map(({ heading }) => {
      const text = headingLines(heading, page.deck);
      return {
        what: 'heading',
        text,
        style: styles.title,
        width,
        height,
        // A heading may take two lines, below a mark of one.
        maxLines: 1 + text.length,
      };
    }),
    SIZES.heading,
  );
  const left = height - headings.tallest;
  const captions = setText(
    page,
    entries.map((_, i) => ({
      ...{ what: 'text', text: captionOf(entries, i), style: styles.quiet, width, height: left },
    })),
    [CAPTION],
  );
  // The few lines of a row break between words.
  const balanced = { ...styles.body, breaking: 'balanced' as const };
  const texts = setText(
    page,
    entries.map((_, i) =>
      proseAndList(bodyOf(entries, i), 'text', balanced, first.text.box.width, first.text.box.height),
    ),
    [BODY, ...SMALLER.slice(0, 1)],
    SIZES.body,
  );
  return { headings, captions, texts };
}

/**
 * Fills the rows; the first of two paragraphs of every entry is the caption of its heading. With `numbered`, numerals stand
 * before the headings, unless icons do.
 */
export function placeCardRows({ entries, paragraphs }: Slide, page: PageFacts, numbered = false): Placed {
  const own = rowHead(headOf(entries));
  const head = numbered && own === 'plain' ? 'numerals' : own;
  const alone = numbered && entries.every((entry) => entry.paragraphs.length === 0);
  const rows: Rows = { count: entries.length, head, takeaway: paragraphs.length > 0, alone };
  const { strong } = page.deck.palette('lt1');
  const specs = specsOf(rows, page.deck);
  const { headings, captions, texts } = measure(entries, rows, page);
  const items = entries.flatMap((entry, i): Item[] => {
    const { heading, text } = nth(specs, i);
    const { x, y, height } = nth(boxesOf(rows, page.deck), i);
    const parts = [
      { level: 0, text: headings.at(i) },
      { level: 1, text: captions.at(i) },
    ];
    const body = bulleted(texts.at(i), bodyOf(entries, i), strong);
    const side = sideOf(rows, page.deck);
    const top = head === 'portraits' ? PERSON.top : (height - side) / 2;
    return [
      ...(head === 'numerals'
        ? numeral(entry, i, rows, page)
        : headItems(entry, i + 1, { x, y: y + top, side }, page)),
      ...entryItem(heading, entry.heading, parts, page.deck),
      ...entryItem(text, entry.paragraphs.at(-1) ?? [], [{ level: 0, text: body }], page.deck),
    ];
  });
  return { layout: nameOf(rows), items: [...items, ...takeawayItem(paragraphs, page)] };
}

/** The placeholder of the numeral of each row. */
const numeralSpecs = (rows: Rows, deck: DeckFacts): EntrySpec[] =>
  boxesOf(rows, deck).map((row, i) => ({
    idx: INDEX.remark + i,
    name: `${deck.words.names.mark} ${i + 1}`,
    box: { ...row, x: MARGIN, width: NUMERAL_WIDTH },
    valign: 'middle',
    levels: [{ prompt: String(i + 1), style: numeralStyle(deck), size: NUMERAL }],
  }));

const numeralStyle = (deck: DeckFacts) => ({
  ...deck.palette('lt1').styles.value,
  breaking: 'flow' as const,
});

/** The numeral of row `i`. */
function numeral({ origin }: Entry, i: number, rows: Rows, page: PageFacts): Item[] {
  const spec = nth(numeralSpecs(rows, page.deck), i);
  const text = [[{ text: String(i + 1), origin }]];
  const { width, height } = spec.box;
  const one = { what: 'numeral', text, style: numeralStyle(page.deck), width, height, maxLines: 1 };
  return entryItem(spec, [], [{ level: 0, text: setOne(page, one, [NUMERAL]) }], page.deck);
}
