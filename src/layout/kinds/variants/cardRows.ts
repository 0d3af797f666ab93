import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Slide, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { down, MARGIN, PANELS } from '../../frame/grid.ts';
import { bar, hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { HEADS, type Head, headItems, headOf, ICON, PORTRAIT } from '../parts/cardHead.ts';
import { markedHeading } from '../parts/markedHeading.ts';
import { bulleted, proseAndList, proseAndListLevels } from '../parts/proseAndList.ts';
import { takeawayItem, takeawayPlaceholder, withoutTakeaway } from './takeaway.ts';

/** Cards as rows from the top of the area to its bottom: what stands with the headings, and a takeaway below. */
interface Rows {
  readonly count: number;
  readonly head: Head;
  readonly takeaway: boolean;
}

/** Left edge of the texts where nothing stands before the headings, and the least space to their left, in points. */
const TEXT_LEFT = 288;
const HEADING = 192;
const GAP = 24;
/** Rows of at least this height have large icons. */
const TALL = 100;
const SMALL_ICON = 32;
/** The highest start of a text below its hairline, its least distance from a hairline, and the height of its first line. */
const TOP = 36;
const CLOSEST = 9;
const LINE = 30;
/** A mark of at most this many characters stands before its heading, a longer one above it. */
const SHORT_MARK = 2;
const CAPTION = 16;
const [BODY, ...SMALLER] = SIZES.body;

/** The layouts of two to four rows. */
export const cardRowLayouts = (deck: DeckFacts): FrameParts[] =>
  [false, true].flatMap((takeaway) =>
    HEADS.flatMap((head) =>
      [2, 3, 4]
        .filter((count) => head !== 'portraits' || (count === 2 && !takeaway))
        .map((count) => layoutOf({ count, head, takeaway }, deck)),
    ),
  );

const nameOf = ({ count, head, takeaway }: Rows): string =>
  `cards-lines-${count}${head === 'plain' ? '' : `-${head}`}${takeaway ? '-takeaway' : ''}`;

function layoutOf(rows: Rows, deck: DeckFacts): FrameParts {
  const { counted, aside, remarks, comma } = deck.words;
  const { head, takeaway, count } = rows;
  const more = [...(head === 'plain' ? [] : [remarks[head]]), ...(takeaway ? [remarks.takeaway] : [])];
  return {
    name: nameOf(rows),
    label: counted.cardLines(count) + (more.length > 0 ? aside(more.join(comma)) : ''),
    occasional: true,
    items: linesOf(rows, deck),
    placeholders: [
      ...specsOf(rows, deck).flatMap(({ heading, text }) => [heading, text].map(entryPlaceholder)),
      ...(takeaway ? [takeawayPlaceholder(deck)] : []),
    ],
  };
}

const boxesOf = ({ count, takeaway }: Rows): Box[] =>
  down(takeaway ? withoutTakeaway(PANELS) : PANELS, count, 0);

/** The rule above the first row, and the hairlines below all rows; a takeaway takes the place of the last one. */
function linesOf(rows: Rows, deck: DeckFacts): ShapeItem[] {
  const { names } = deck.words;
  const { strong, hairline: colour } = deck.palette('lt1');
  const boxes = boxesOf(rows);
  return [
    bar(`${names.rule} 1`, { ...nth(boxes, 0), height: 2 }, strong),
    ...boxes
      .slice(0, rows.takeaway ? -1 : undefined)
      .map(({ x, y, width, height }, i) => hairline(`${names.line} ${i + 1}`, x, y + height, width, colour)),
  ];
}

/** Side of what stands before the headings, in points; 0 for nothing. */
function sideOf(rows: Rows): number {
  if (rows.head === 'portraits') return PORTRAIT;
  if (rows.head !== 'icons') return 0;
  return nth(boxesOf(rows), 0).height < TALL ? SMALL_ICON : ICON;
}

/** Distance of the first lines from the hairlines above them: so that two lines are in the middle of a row. */
const topOf = (rows: Rows): number => Math.min(TOP, (nth(boxesOf(rows), 0).height - 2 * LINE) / 2);

/** The two placeholders of each row: heading with caption, and text with list. */
function specsOf(rows: Rows, deck: DeckFacts): { heading: EntrySpec; text: EntrySpec }[] {
  const { names, samples, prompts } = deck.words;
  const { styles, strong } = deck.palette('lt1');
  const side = sideOf(rows);
  const left = side > 0 ? MARGIN + side + GAP : MARGIN;
  const textLeft = side > 0 ? left + HEADING + GAP : TEXT_LEFT;
  const top = topOf(rows);
  return boxesOf(rows).map((row, i) => {
    const box = { y: row.y + top, height: row.height - top };
    return {
      heading: {
        idx: INDEX.entry + i,
        name: `${names.card} ${i + 1}`,
        box: { ...box, x: left, width: textLeft - GAP - left },
        levels: [
          { prompt: samples.heading, style: styles.title, size: nth(SIZES.heading, 0) },
          { prompt: samples.note, style: styles.quiet, size: CAPTION },
        ],
      },
      text: {
        idx: INDEX.beside + i,
        name: `${names.text} ${i + 1}`,
        box: { ...box, x: textLeft, width: row.x + row.width - textLeft },
        levels: proseAndListLevels({ text: samples.text, item: prompts.point }, styles.body, BODY, 0, strong),
      },
    };
  });
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

/** Fills the rows; the first of two paragraphs of every entry is the caption of its heading. */
export function placeCardRows({ entries, paragraphs }: Slide, page: PageFacts): Placed {
  const rows: Rows = { count: entries.length, head: headOf(entries), takeaway: paragraphs.length > 0 };
  const { styles, strong } = page.deck.palette('lt1');
  const specs = specsOf(rows, page.deck);
  const first = nth(specs, 0);
  const row = nth(boxesOf(rows), 0);
  const height = row.height - 2 * CLOSEST;
  const captioned = entries.every((entry) => entry.paragraphs.length === 2);
  const bodies = entries.map(
    (entry): Entry => (captioned ? { ...entry, paragraphs: entry.paragraphs.slice(1) } : entry),
  );
  const { width } = first.heading.box;
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
        maxLines: Math.max(2, text.length),
      };
    }),
    SIZES.heading,
  );
  const captions = setText(
    page,
    entries.map((entry) => ({
      ...{ what: 'text', text: captioned ? entry.paragraphs.slice(0, 1) : [], style: styles.quiet, width },
      height: height - headings.tallest,
    })),
    [CAPTION],
  );
  const texts = setText(
    page,
    bodies.map((entry) => proseAndList(entry, 'text', styles.body, first.text.box.width, height)),
    [BODY, ...SMALLER.slice(0, 1)],
    SIZES.body,
  );
  const tallest = Math.max(
    texts.tallest,
    ...entries.map((_, i) => headings.at(i).height + captions.at(i).height),
  );
  const top = Math.min(topOf(rows), (row.height - tallest) / 2);
  const items = entries.flatMap((entry, i): Item[] => {
    const { heading, text } = nth(specs, i);
    const { y, height } = nth(boxesOf(rows), i);
    const moved = (spec: EntrySpec): EntrySpec => ({
      ...spec,
      box: { ...spec.box, y: y + top, height: height - top },
    });
    const parts = [
      { level: 0, text: headings.at(i) },
      { level: 1, text: captions.at(i) },
    ];
    const body = bulleted(texts.at(i), nth(bodies, i), strong);
    const side = sideOf(rows);
    const middle = rows.head === 'portraits' ? y + height / 2 : y + top + LINE / 2;
    return [
      ...headItems(entry, i + 1, { x: MARGIN, y: middle - side / 2, side }, page),
      ...entryItem(moved(heading), entry.heading, parts, page.deck),
      ...entryItem(moved(text), entry.paragraphs.at(-1) ?? [], [{ level: 0, text: body }], page.deck),
    ];
  });
  return { layout: nameOf(rows), items: [...items, ...takeawayItem(paragraphs, page)] };
}
