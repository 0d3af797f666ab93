import type { Box, TextItem } from '../../../scene/item.ts';
import type { Slide, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { across } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { PITCH, SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { nameAndRole } from '../parts/quotation.ts';
import { takeawayItem, withoutTakeaway, withTakeaway } from '../variants/takeaway.ts';

/** The numbers of quotations that a slide may have. */
const COUNTS = [2, 3, 4];
/** The rule on top of a quotation, its mark, and the space from the rule to the mark and to the words, in points. */
const RULE = 2;
const MARK = 56;
const TOPS = { mark: 10, words: 66 } as const;
/** The least and the most space under the longest words, in points. */
const UNDER_WORDS = 30;
const MOST_UNDER = 84;
/** The short rule above the speakers, and its distance from them, in points. */
const SHORT = { width: 36, height: 3, above: 12 } as const;
/** The sizes of the words, the names and the roles, in points. */
const wordSizes = (count: number): readonly number[] =>
  count < 4 ? [28, ...SIZES.heading] : SIZES.heading.slice(2);
const NAMES = [18, 16] as const;
const ROLES = SIZES.label;

/** The layouts of cards with a quotation each. */
export const quoteCardsLayouts = (deck: DeckFacts): FrameParts[] =>
  COUNTS.flatMap((count) =>
    [false, true].map((takeaway): FrameParts => {
      const { counted, aside, remarks } = deck.words;
      return withTakeaway(deck, takeaway, {
        name: nameOf(count, takeaway),
        label: counted.quotations(count) + (takeaway ? aside(remarks.takeaway) : ''),
        occasional: true,
        items: boxesOf(deck, count, takeaway).flatMap((box, i) => [
          bar(`${deck.words.names.rule} ${i + 1}`, { ...box, height: RULE }, deck.palette('lt1').strong),
          mark(deck, box, i + 1),
        ]),
        placeholders: [...specsOf(deck, count, takeaway).map(entryPlaceholder)],
      });
    }),
  );

const nameOf = (count: number, takeaway: boolean): string =>
  `cards-${count}-quotes${takeaway ? '-takeaway' : ''}`;

/** The boxes of the quotations, from their rules down. */
const boxesOf = ({ areas: { panels } }: DeckFacts, count: number, takeaway: boolean): Box[] =>
  across(takeaway ? withoutTakeaway(panels) : panels, count, count > 3 ? 24 : 36);

/** The opening mark above the words. */
function mark(deck: DeckFacts, box: Box, number: number): TextItem {
  const { accentLarge, styles } = deck.palette('lt1');
  const { role } = styles.quotation;
  const run = { text: '“', size: MARK, bold: false, colour: accentLarge, role };
  return {
    kind: 'text',
    name: `${deck.words.names.quotationMark} ${number}`,
    box: { ...box, y: box.y + TOPS.mark, height: MARK * PITCH.heading },
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

/** The placeholders: the words, and below them the speaker's name and role. */
function specsOf(deck: DeckFacts, count: number, takeaway: boolean): EntrySpec[] {
  const { names, prompts } = deck.words;
  const { styles } = deck.palette('lt1');
  const words = { ...styles.quotation, breaking: 'flow' } as const;
  return boxesOf(deck, count, takeaway).map((box, i) => ({
    ...{ idx: INDEX.entry + i, name: `${names.card} ${i + 1}` },
    box: { ...box, y: box.y + TOPS.words, height: box.height - TOPS.words },
    levels: [
      { prompt: prompts.quotation, style: words, size: nth(wordSizes(count), 0) },
      {
        ...{ prompt: prompts.person, style: { ...styles.body, bold: true }, size: NAMES[0] },
        before: UNDER_WORDS,
      },
      { prompt: prompts.role, style: styles.quiet, size: nth(ROLES, 0) },
    ],
  }));
}

/**
 * Places entries as quotations: the heading is the speaker, with a role after the first comma, the paragraphs are the
 * words. The names stand on one line across the row.
 */
export function placeQuoteCards({ entries, paragraphs }: Slide, page: PageFacts): Placed {
  const takeaway = paragraphs.length > 0;
  const specs = specsOf(page.deck, entries.length, takeaway);
  const speakers = entries.map(({ heading }) => nameAndRole(heading));
  const { box, levels } = nth(specs, 0);
  const set = (what: string, level: number, texts: readonly (readonly StyledText[])[], height: number) =>
    setText(
      page,
      texts.map((text) => ({ what, text, style: nth(levels, level).style, width: box.width, height })),
      [wordSizes(entries.length), NAMES, ROLES][level] ?? NAMES,
    );
  const one = (text: Text | undefined): StyledText[] => (text && text.length > 0 ? [text] : []);
  const names = set(
    'name',
    1,
    speakers.map(([name]) => one(name)),
    box.height,
  );
  const roles = set(
    'role',
    2,
    speakers.map(([, role]) => one(role)),
    box.height,
  );
  const room = box.height - UNDER_WORDS - names.tallest - roles.tallest;
  const words = set(
    'quotation',
    0,
    entries.map((entry) => entry.paragraphs),
    room,
  );
  const lower = Math.min(MOST_UNDER, UNDER_WORDS + Math.max(0, room - words.tallest));
  const y = box.y + words.tallest + lower - SHORT.above;
  const rules = specs.map(({ box: { x } }, i) =>
    bar(
      `${page.deck.words.names.titleRule} ${i + 1}`,
      { x, y, width: SHORT.width, height: SHORT.height },
      page.deck.palette('lt1').rule,
    ),
  );
  const items = entries.flatMap((entry, i) => {
    const own = words.at(i);
    const parts = [
      { level: 0, text: own },
      { level: 1, text: names.at(i), before: lower + words.tallest - own.height },
      { level: 2, text: roles.at(i) },
    ];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
  return {
    layout: nameOf(entries.length, takeaway),
    items: [...items, ...rules, ...takeawayItem(paragraphs, page)],
  };
}
