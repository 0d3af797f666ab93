import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Slide, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { columnLeft, down, MARGIN } from '../../frame/grid.ts';
import { bar, hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { PITCH, SIZES } from '../../typesetting/scale.ts';
import { type SetText, setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { markedHeading } from '../parts/markedHeading.ts';
import { hangingMark, LARGE_PITCH, nameAndRole, setQuotations, withClosingMark } from '../parts/quotation.ts';
import {
  takeawayItem,
  takeawayRemark,
  takeawaySuffix,
  withoutTakeaway,
  withTakeaway,
} from '../variants/takeaway.ts';
import { headItems, ICON, PORTRAIT } from './cardHead.ts';

/** The numbers of quotations that a slide may have. */
const COUNTS = [2, 3, 4];
/**
 * What stands before the words: a speaker or a heading, an icon with a heading, a portrait with the name, or a portrait alone where
 * the name is too long to stand there and stands under the words.
 */
const HEADS = ['plain', 'icons', 'portraits', 'signed'] as const;
/** Left edge of the words behind what stands before them, in points; behind a portrait alone it follows the portrait. */
const WORDS_LEFT = { plain: columnLeft(4), icons: 252, portraits: 252 } as const;
/** Space behind an icon and behind a portrait, before the words, and the least space to a hairline, in points. */
const GAP = { icons: 24, portraits: 18, signed: 42, words: 18 } as const;
const CLOSEST = 6;
/** Rows of at least this height have large portraits; side of one in a lower row, in points. */
const TALL = 100;
const LOW_PORTRAIT = 72;
/** Sizes of the words, of the names of speakers and of their roles, in points, and the space above a name. */
const WORDS = [...SIZES.title.slice(1), ...SIZES.heading] as const;
const NAMES = [18, 16] as const;
const ROLES = SIZES.label;
const ABOVE_NAME = 3;
/** The one speaker of all: height of the line with the name, and the space above it, in points. */
const SPEAKER = { height: NAMES[0] * PITCH.body, above: 12 } as const;
/** The short rule on the line above the one speaker, in points. */
const SHORT = { width: 36, height: 3 } as const;
/** Words that stand in quotation marks. */
const QUOTED = /^[“「『"][^“「『"]*[”」』"]$/u;

/** Rows of quotations: how many, what stands before the words, whether all have one speaker, who stands below, and whether a takeaway does. */
interface Rows {
  readonly count: number;
  readonly head: (typeof HEADS)[number];
  readonly shared: boolean;
  readonly takeaway: boolean;
}

/** The layouts of two to four quotations in rows. */
export const quoteRowLayouts = (deck: DeckFacts): FrameParts[] =>
  HEADS.flatMap((head) =>
    [false, true]
      .filter((shared) => !shared || !isPictured(head))
      .flatMap((shared) =>
        [false, true].flatMap((takeaway) =>
          COUNTS.map((count) => layoutOf({ count, head, shared, takeaway }, deck)),
        ),
      ),
  );

const isPictured = (head: Rows['head']): boolean => head === 'portraits' || head === 'signed';

const nameOf = ({ count, head, shared, takeaway }: Rows): string =>
  `cards-${count}-quotes${head === 'plain' ? '' : `-${head}`}${shared ? '-shared' : ''}${takeawaySuffix(takeaway && 'band')}`;

function layoutOf(rows: Rows, deck: DeckFacts): FrameParts {
  const { counted, aside, remarks, comma } = deck.words;
  const more = [
    ...(rows.shared ? [remarks.shared] : []),
    ...(rows.head === 'plain' ? [] : [remarks[rows.head === 'signed' ? 'portraits' : rows.head]]),
    ...(rows.head === 'signed' ? [remarks.signed] : []),
    ...takeawayRemark(deck, rows.takeaway && 'band'),
  ];
  const specs = specsOf(rows, deck);
  return withTakeaway(deck, rows.takeaway, {
    name: nameOf(rows),
    label: counted.quotations(rows.count) + (more.length > 0 ? aside(more.join(comma)) : ''),
    occasional: true,
    items: linesOf(rows, deck),
    placeholders: [
      ...specs.flatMap(({ heading, words }) => (rows.head === 'signed' ? [words] : [heading, words])),
      ...(rows.shared ? [speakerSpec(rows, deck)] : []),
    ].map(entryPlaceholder),
  });
}

/** The area of the rows and the one speaker of all. */
const areaOf = ({ takeaway }: Rows, { areas: { panels } }: DeckFacts): Box =>
  takeaway ? withoutTakeaway(panels) : panels;

function boxesOf(rows: Rows, deck: DeckFacts): Box[] {
  const area = areaOf(rows, deck);
  const foot = rows.shared ? SPEAKER.above + SPEAKER.height : 0;
  return down({ ...area, height: area.height - foot }, rows.count, 0);
}

/** The rule above the first row, and the hairlines between rows; a short rule above the one speaker of all. */
function linesOf(rows: Rows, deck: DeckFacts): ShapeItem[] {
  const { names } = deck.words;
  const { strong, hairline: colour, rule } = deck.palette('lt1');
  const boxes = boxesOf(rows, deck);
  const lines = boxes
    .slice(0, -1)
    .map(({ x, y, width, height }, i) => hairline(`${names.line} ${i + 1}`, x, y + height, width, colour));
  const { x, y, height } = nth(boxes, boxes.length - 1);
  const short = { x, y: y + height, width: SHORT.width, height: SHORT.height };
  return [
    ...topRule(deck, `${names.rule} 1`, nth(boxes, 0), strong),
    ...lines,
    ...(rows.shared ? [bar(names.titleRule, short, rule)] : []),
  ];
}

/** Side of what stands before the words of a row or before their heading, in points. */
function sideOf(rows: Rows, deck: DeckFacts): number {
  if (rows.head === 'plain') return 0;
  if (rows.head === 'icons') return ICON;
  return nth(boxesOf(rows, deck), 0).height < TALL ? LOW_PORTRAIT : PORTRAIT.low;
}

/** The two placeholders of each row: the speaker or the heading, and the words, with the speaker below them beside a portrait. */
function specsOf(rows: Rows, deck: DeckFacts): { heading: EntrySpec; words: EntrySpec }[] {
  const { names, prompts, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const side = sideOf(rows, deck);
  const left = rows.head === 'plain' ? MARGIN : MARGIN + side + GAP[rows.head];
  const wordsLeft = rows.head === 'signed' ? left : WORDS_LEFT[rows.head];
  const shares = rows.head === 'icons' || rows.shared;
  return boxesOf(rows, deck).map((row, i) => {
    const box = { y: row.y + CLOSEST, height: row.height - 2 * CLOSEST };
    return {
      heading: {
        ...{ idx: INDEX.entry + i, name: `${names.heading} ${i + 1}`, valign: 'middle' },
        box: { ...box, x: left, width: wordsLeft - GAP.words - left },
        levels: [
          {
            prompt: shares ? samples.heading : prompts.person,
            style: styles.title,
            size: nth(SIZES.heading, 0),
          },
          ...(shares ? [] : [{ prompt: prompts.role, style: styles.quiet, size: ROLES[0] }]),
        ],
      },
      words: {
        ...{ idx: INDEX.beside + i, name: `${names.quotation} ${i + 1}`, valign: 'middle' },
        box: { ...box, x: wordsLeft, width: row.x + row.width - wordsLeft },
        levels: [
          {
            prompt: prompts.quotation,
            style: { ...styles.quotation, pitch: LARGE_PITCH },
            size: nth(WORDS, 0),
          },
          ...(rows.head === 'signed' ? [personLevel(deck, ABOVE_NAME)] : []),
        ],
      },
    };
  });
}

const personLevel = (deck: DeckFacts, before = 0) => ({
  ...{ prompt: deck.words.prompts.person, size: NAMES[0], before },
  style: { ...deck.palette('lt1').styles.body, bold: true },
});

/** The placeholder of the one speaker of all quotations: name and role on one line under the rows. */
function speakerSpec(rows: Rows, deck: DeckFacts): EntrySpec {
  const area = areaOf(rows, deck);
  const y = area.y + area.height - SPEAKER.height;
  return {
    ...{ idx: INDEX.attribution, name: deck.words.names.attribution },
    ...{ box: { ...area, y, height: SPEAKER.height }, levels: [personLevel(deck)] },
  };
}

/** Whether each of two or three cards is a name with words in quotation marks, which are quotations without being called so. */
export const areSpoken = ({ entries, paragraphs }: Slide): boolean =>
  entries.length < 4 && entries.length > 1 && paragraphs.length === 0 && entries.every(isSpoken);

const isSpoken = ({ heading, paragraphs, lists, pictures, icon }: Entry): boolean =>
  paragraphs.length === 1 &&
  lists.length + pictures.length === 0 &&
  !icon &&
  markedHeading(heading).mark.length === 0 &&
  QUOTED.test(plainText(nth(paragraphs, 0)));

/**
 * Places entries as quotations in rows: the heading is the speaker, with a role after the first comma, the paragraphs are the
 * words. Their number of lines changes no other row. With `by`, which names one speaker of all, the headings
 * are headings and the speaker stands once at the foot.
 */
export function placeQuoteRows(slide: Slide, page: PageFacts): Placed {
  const pictured = !slide.settings.by && slide.entries.some(({ pictures }) => pictures.length > 0);
  const others = [slide.entries.some(({ icon }) => icon) ? ('icons' as const) : ('plain' as const)];
  const heads = pictured ? (['portraits', 'signed'] as const) : others;
  return tryWays(page, heads, (head, trial) => rowsWith(head, slide, trial));
}

function rowsWith(head: Rows['head'], { entries, paragraphs, settings }: Slide, page: PageFacts): Placed {
  const { deck } = page;
  const by = settings.by?.text;
  const signed = head === 'signed';
  // A slide that continues may keep one quotation, which stands in the first place of two.
  const count = Math.max(2, entries.length);
  const rows: Rows = { count, head, shared: by !== undefined, takeaway: paragraphs.length > 0 };
  const specs = specsOf(rows, deck);
  const heads = signed ? [] : headings(entries, rows, page);
  const names = signed
    ? signatures(
        entries.map(({ heading }) => heading),
        nth(specs, 0).words,
        page,
      )
    : [];
  const below = Math.max(0, ...names.map(({ height }) => ABOVE_NAME + height));
  const said = words(entries, rows, below, page);
  const items = entries.flatMap((entry, i): Item[] => {
    const { heading, words } = nth(specs, i);
    const set = nth(said, i);
    const name = names[i];
    const row = nth(boxesOf(rows, deck), i);
    const [side, middle] = [sideOf(rows, deck), row.y + row.height / 2];
    const parts = [{ level: 0, text: set }, ...(name ? [{ level: 1, text: name, before: ABOVE_NAME }] : [])];
    const height = set.height + (name ? ABOVE_NAME + name.height : 0);
    return [
      ...headItems(entry, i + 1, { x: MARGIN, y: middle - side / 2, side }, page),
      ...(heads.length > 0 ? entryItem(heading, entry.heading, nth(heads, i), deck) : []),
      ...hangingMark(
        set.paragraphs,
        { x: words.box.x, y: middle - height / 2 },
        deck.palette('lt1').strong,
        deck,
        i + 1,
      ),
      ...entryItem(words, entry.paragraphs[0] ?? [], parts, deck),
    ];
  });
  const foot = by ? speakerSpec(rows, deck) : undefined;
  const speaker = foot
    ? entryItem(foot, by ?? [], [{ level: 0, text: nth(signatures([by ?? []], foot, page), 0) }], deck)
    : [];
  return { layout: nameOf(rows), items: [...items, ...speaker, ...takeawayItem(paragraphs, page)] };
}

/** The headings of the rows, or the speakers with their roles. */
function headings(entries: readonly Entry[], rows: Rows, page: PageFacts) {
  const { heading } = nth(specsOf(rows, page.deck), 0);
  const { width, height } = heading.box;
  const lines = entries.map((entry) =>
    heading.levels.length > 1 ? nameAndRole(entry.heading) : [entry.heading],
  );
  const set = (what: string, level: number, sizes: readonly number[], room: number) =>
    setText(
      page,
      lines.map((line) => ({
        ...{
          what,
          text: line.slice(level, level + 1).filter((text) => text.length > 0),
          width,
          height: room,
        },
        style: nth(heading.levels, level).style,
        // Beside a portrait there is no room for two lines of a name.
        ...(rows.head === 'portraits' ? { maxLines: 1 } : {}),
      })),
      sizes,
    );
  const names = set('heading', 0, SIZES.heading, height);
  if (heading.levels.length === 1) return entries.map((_, i) => [{ level: 0, text: names.at(i) }]);
  const roles = set('role', 1, ROLES, height - names.tallest);
  return entries.map((_, i) => [
    { level: 0, text: names.at(i) },
    { level: 1, text: roles.at(i) },
  ]);
}

/** Names with their roles on one line. */
function signatures(speakers: readonly Text[], { box, levels }: EntrySpec, page: PageFacts): SetText[] {
  const { deck } = page;
  const { quiet } = deck.palette('lt1');
  const texts = speakers.map((speaker): StyledText[] => {
    const [name = [], role = []] = nameAndRole(speaker);
    const behind = role.map((run, i) => ({
      ...{ ...run, text: (i === 0 ? deck.words.gap : '') + run.text },
      ...{ bold: false, colour: quiet, scale: ROLES[0] / NAMES[0] },
    }));
    return speaker.length > 0 ? [[...name, ...behind]] : [];
  });
  const { style } = nth(levels, levels.length - 1);
  const set = setText(
    page,
    texts.map((text) => ({ what: 'name', text, style, width: box.width, height: box.height })),
    NAMES,
  );
  return texts.map((_, i) => set.at(i));
}

/** The words of all rows at one size, without their opening marks, which hang, and with closing ones. */
function words(entries: readonly Entry[], rows: Rows, below: number, page: PageFacts): SetText[] {
  const spec = nth(specsOf(rows, page.deck), 0).words;
  const { strong } = page.deck.palette('lt1');
  const texts = entries.map(({ paragraphs }) => withClosingMark(paragraphs.map(unquoted), strong));
  const { style } = nth(spec.levels, 0);
  const { width, height } = spec.box;
  const boxTexts = texts.map((text) => ({ what: 'quotation', text, style, width, height: height - below }));
  return setQuotations(boxTexts, WORDS, page);
}

/** The text without the quotation marks around all of it, which are drawn as those of other rows. */
function unquoted(text: Text): Text {
  if (!QUOTED.test(plainText(text).trim())) return text;
  const last = text.length - 1;
  return text.map((run, i) => {
    const opened = i === 0 ? run.text.trimStart().slice(1) : run.text;
    return { ...run, text: i === last ? opened.trimEnd().slice(0, -1) : opened };
  });
}
