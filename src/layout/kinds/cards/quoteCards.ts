import type { Box, Item, TextItem } from '../../../scene/item.ts';
import type { Entry, Slide, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { across } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { PITCH, SIZES } from '../../typesetting/scale.ts';
import { type SetTexts, setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { nameAndRole } from '../parts/quotation.ts';
import { takeawayItem, withoutTakeaway, withTakeaway } from '../variants/takeaway.ts';

/** The numbers of quotations that a slide may have. */
const COUNTS = [2, 3, 4];
/** The size of the mark above a quotation, and the space from the rule to the mark and to the words, in points. */
const MARK = 56;
const TOPS = { mark: 10, words: 66 } as const;
/** Space from the rule to a heading on top and to the mark below it, and from the heading to the words, in points. */
const HEADED = { heading: 20, mark: 44, words: 46 } as const;
/** Space under the longest words, down to the name, in points. */
const UNDER_WORDS = 42;
/** The short rule above the speakers, and its distance from them, in points. */
const SHORT = { width: 36, height: 3, above: 12 } as const;
/** The sizes of the headings, the words, the names and the roles, in points. */
const HEADINGS = SIZES.heading;
const wordSizes = (count: number): readonly number[] => (count < 4 ? SIZES.heading : SIZES.heading.slice(2));
const NAMES = [18, 16] as const;
const ROLES = SIZES.label;

/** Cards with a quotation each: how many, and whether they have one speaker, so that their headings stand on top. */
interface Quotations {
  readonly count: number;
  readonly takeaway: boolean;
  readonly shared: boolean;
}

/** The layouts of cards with a quotation each. */
export const quoteCardsLayouts = (deck: DeckFacts): FrameParts[] =>
  COUNTS.flatMap((count) =>
    [false, true].flatMap((shared) =>
      [false, true].map((takeaway): FrameParts => {
        const own = { count, takeaway, shared };
        const { counted, aside, remarks, comma } = deck.words;
        const more = [...(shared ? [remarks.shared] : []), ...(takeaway ? [remarks.takeaway] : [])];
        return withTakeaway(deck, takeaway, {
          name: nameOf(own),
          label: counted.quotations(count) + (more.length > 0 ? aside(more.join(comma)) : ''),
          occasional: true,
          items: boxesOf(deck, own).flatMap((box, i) => [
            ...topRule(deck, `${deck.words.names.rule} ${i + 1}`, box, deck.palette('lt1').strong),
            mark(deck, markBox(box, own), i + 1),
          ]),
          placeholders: [
            ...specsOf(deck, own).map(entryPlaceholder),
            ...(shared ? [entryPlaceholder(speakerSpec(deck, own))] : []),
          ],
        });
      }),
    ),
  );

const nameOf = ({ count, takeaway, shared }: Quotations): string =>
  `cards-${count}-quotes${shared ? '-shared' : ''}${takeaway ? '-takeaway' : ''}`;

/** The boxes of the quotations, from their rules down. */
const boxesOf = ({ areas: { panels } }: DeckFacts, { count, takeaway }: Quotations): Box[] =>
  across(takeaway ? withoutTakeaway(panels) : panels, count, count > 3 ? 24 : 36);

const markBox = (box: Box, own: Quotations): Box => ({
  ...box,
  y: box.y + (own.shared ? HEADED.mark : TOPS.mark),
});

/** The opening mark above the words. */
function mark(deck: DeckFacts, box: Box, number: number): TextItem {
  const { accentLarge, styles } = deck.palette('lt1');
  const { role } = styles.quotation;
  const run = { text: '“', size: MARK, bold: false, colour: accentLarge, role };
  return {
    kind: 'text',
    name: `${deck.words.names.quotationMark} ${number}`,
    box: { ...box, height: MARK * PITCH.heading },
    valign: 'top',
    decorative: true,
    paragraphs: [
      {
        ...{ runs: [run], align: 'left', pitch: MARK * PITCH.heading, before: 0, after: 0 },
        ...{ level: 0, indent: 0, hanging: 0 },
      },
    ],
  };
}

/** The placeholders: the words, with the heading above them, or with the speaker's name and role below. */
function specsOf(deck: DeckFacts, own: Quotations): EntrySpec[] {
  const { names, prompts, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const style = { ...styles.quotation, breaking: 'flow' } as const;
  const words = { prompt: prompts.quotation, style, size: nth(wordSizes(own.count), 0) };
  const levels = own.shared
    ? [
        { prompt: samples.heading, style: styles.title, size: HEADINGS[0] },
        { ...words, before: HEADED.words },
      ]
    : [
        words,
        {
          ...{ prompt: prompts.person, style: { ...styles.body, bold: true }, size: NAMES[0] },
          before: UNDER_WORDS,
        },
        { prompt: prompts.role, style: styles.quiet, size: nth(ROLES, 0) },
      ];
  const top = own.shared ? HEADED.heading : TOPS.words;
  return boxesOf(deck, own).map((box, i) => ({
    ...{ idx: INDEX.entry + i, name: `${names.card} ${i + 1}` },
    box: { ...box, y: box.y + top, height: box.height - top },
    levels,
  }));
}

/** The placeholder of the one speaker of all quotations: name and role at the foot of the area. */
function speakerSpec(deck: DeckFacts, own: Quotations): EntrySpec {
  const { names, prompts } = deck.words;
  const { styles } = deck.palette('lt1');
  const [first] = boxesOf(deck, own);
  const { panels } = deck.areas;
  const height = NAMES[0] * PITCH.body + ROLES[0] * PITCH.body;
  const foot = first ? first.y + first.height : panels.y + panels.height;
  return {
    ...{ idx: INDEX.attribution, name: names.attribution },
    box: { ...panels, y: foot - height, height },
    levels: [
      { prompt: prompts.person, style: { ...styles.body, bold: true }, size: NAMES[0] },
      { prompt: prompts.role, style: styles.quiet, size: ROLES[0] },
    ],
  };
}

/** Sets texts of one level of a spec at one size. */
const setLevel = (
  page: PageFacts,
  what: string,
  { box, levels }: EntrySpec,
  level: number,
  texts: readonly (readonly StyledText[])[],
  sizes: readonly number[],
  height = box.height,
): SetTexts =>
  setText(
    page,
    texts.map((text) => ({ what, text, style: nth(levels, level).style, width: box.width, height })),
    sizes,
  );

const one = (text: Text | undefined): StyledText[] => (text && text.length > 0 ? [text] : []);

/** The short rule above a speaker. */
const ruleAt = (deck: DeckFacts, number: number, x: number, y: number) =>
  bar(
    `${deck.words.names.titleRule} ${number}`,
    { x, y: y - SHORT.above, width: SHORT.width, height: SHORT.height },
    deck.palette('lt1').rule,
  );

/**
 * Places entries as quotations: the heading is the speaker, with a role after the first comma, the paragraphs are the
 * words. The names stand on one line across the row, close under the longest words. With `by`, which names one speaker of all,
 * the headings stand on top and the speaker once at the foot.
 */
export function placeQuoteCards({ entries, paragraphs, settings: { by } }: Slide, page: PageFacts): Placed {
  const own = { count: entries.length, takeaway: paragraphs.length > 0, shared: by !== undefined };
  const items = by ? underHeadings(entries, own, by.text, page) : withSpeakers(entries, own, page);
  return { layout: nameOf(own), items: [...items, ...takeawayItem(paragraphs, page)] };
}

/** Quotations with a speaker each, whose name and role stand below. */
function withSpeakers(entries: readonly Entry[], own: Quotations, page: PageFacts): Item[] {
  const specs = specsOf(page.deck, own);
  const first = nth(specs, 0);
  const { box } = first;
  const speakers = entries.map(({ heading }) => nameAndRole(heading));
  const names = setLevel(
    page,
    'name',
    first,
    1,
    speakers.map(([name]) => one(name)),
    NAMES,
  );
  const roles = setLevel(
    page,
    'role',
    first,
    2,
    speakers.map(([, role]) => one(role)),
    ROLES,
  );
  const room = box.height - UNDER_WORDS - names.tallest - roles.tallest;
  const texts = entries.map((entry) => entry.paragraphs);
  const words = setLevel(page, 'quotation', first, 0, texts, wordSizes(own.count), room);
  const y = box.y + words.tallest + UNDER_WORDS;
  return entries.flatMap((entry, i): Item[] => {
    const spec = nth(specs, i);
    const parts = [
      { level: 0, text: words.at(i) },
      { level: 1, text: names.at(i), before: UNDER_WORDS + words.tallest - words.at(i).height },
      { level: 2, text: roles.at(i) },
    ];
    return [...entryItem(spec, entry.heading, parts, page.deck), ruleAt(page.deck, i + 1, spec.box.x, y)];
  });
}

/** Quotations of one speaker under headings, and the speaker at the foot. */
function underHeadings(entries: readonly Entry[], own: Quotations, by: Text, page: PageFacts): Item[] {
  const specs = specsOf(page.deck, own);
  const first = nth(specs, 0);
  const speaker = speakerSpec(page.deck, own);
  const [name, role] = nameAndRole(by);
  const named = setLevel(page, 'name', speaker, 0, [one(name)], NAMES);
  const roled = setLevel(page, 'role', speaker, 1, [one(role)], ROLES);
  const headings = setLevel(
    page,
    'heading',
    first,
    0,
    entries.map(({ heading }) => one(heading)),
    HEADINGS,
  );
  const before = HEADED.words;
  const room =
    first.box.height - HEADINGS[0] * PITCH.heading - before - UNDER_WORDS - named.tallest - roled.tallest;
  const texts = entries.map((entry) => entry.paragraphs);
  const words = setLevel(page, 'quotation', first, 1, texts, wordSizes(own.count), room);
  const parts = [
    { level: 0, text: named.at(0) },
    { level: 1, text: roled.at(0) },
  ];
  return [
    ...entries.flatMap((entry, i) => {
      const texts = [
        { level: 0, text: headings.at(i) },
        { level: 1, text: words.at(i), before: before + HEADINGS[0] * PITCH.heading - headings.at(i).height },
      ];
      return entryItem(nth(specs, i), entry.heading, texts, page.deck);
    }),
    ruleAt(page.deck, 1, speaker.box.x, speaker.box.y),
    ...entryItem(speaker, by, parts, page.deck),
  ];
}
