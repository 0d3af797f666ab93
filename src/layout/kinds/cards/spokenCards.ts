import { type Entry, plainText, type Slide } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { across } from '../../frame/grid.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { markedHeading } from '../parts/markedHeading.ts';

/** Space from the rule to the opening mark, above the quotation and above the speaker, in points. */
const TOP = 24;
const ABOVE = { quotation: 6, speaker: 24 } as const;
const GAP = 36;
/** Sizes of the opening mark, with the height of its line, of the quotation, and of the speaker, in points. */
const MARK = { size: 56, pitch: 42 } as const;
const QUOTATIONS = [24, 22, 20, 18] as const;
const SPEAKER = 16;
/** A text that is one quotation, with its opening mark. */
const QUOTED = /^([“「『"])[^“「『"]*[”」』"]$/u;

/** The layouts of two and three voices. */
export const spokenCardLayouts = (deck: DeckFacts): FrameParts[] =>
  [2, 3].map((count) => ({
    name: nameOf(count),
    label: deck.words.counted.voices(count),
    occasional: true,
    items: across(deck.areas.panels, count, GAP).flatMap((box, i) =>
      topRule(deck, `${deck.words.names.rule} ${i + 1}`, box, deck.palette('lt1').strong),
    ),
    placeholders: specsOf(count, deck).map(entryPlaceholder),
  }));

const nameOf = (count: number): string => `cards-voices-${count}`;

/** Whether each of two or three cards is a name with a quotation. */
export const areSpoken = ({ entries, paragraphs }: Slide): boolean =>
  entries.length < 4 && entries.length > 1 && paragraphs.length === 0 && entries.every(isSpoken);

const isSpoken = ({ heading, paragraphs, lists, pictures, icon }: Entry): boolean =>
  paragraphs.length === 1 &&
  lists.length + pictures.length === 0 &&
  !icon &&
  markedHeading(heading).mark.length === 0 &&
  QUOTED.test(plainText(nth(paragraphs, 0)));

function specsOf(count: number, deck: DeckFacts): EntrySpec[] {
  const { names, prompts } = deck.words;
  const { styles, strong } = deck.palette('lt1');
  const mark = { ...styles.quotation, colour: strong, breaking: 'flow' as const };
  return across(deck.areas.panels, count, GAP).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.card} ${i + 1}`,
    box: { ...box, y: box.y + TOP, height: box.height - TOP },
    levels: [
      { prompt: '“', style: mark, size: MARK.size, pitch: MARK.pitch },
      { prompt: prompts.quotation, style: styles.quotation, size: QUOTATIONS[0], before: ABOVE.quotation },
      { prompt: prompts.person, style: styles.quiet, size: SPEAKER, before: ABOVE.speaker },
    ],
  }));
}

/** Fills the cards: a large opening mark, the rest of the quotation, and below the longest one the names. */
export function placeSpokenCards({ entries }: Slide, page: PageFacts): Placed {
  const specs = specsOf(entries.length, page.deck);
  const first = nth(specs, 0);
  const { width } = first.box;
  const set = (
    what: string,
    level: number,
    sizes: readonly number[],
    textOf: (entry: Entry) => StyledText,
    height: number,
  ) =>
    setText(
      page,
      entries.map((entry) => ({
        ...{ what, text: [textOf(entry)], style: nth(first.levels, level).style, width, height },
      })),
      sizes,
    );
  const speakers = set('heading', 2, [SPEAKER], ({ heading }) => heading, 60);
  const marks = set('mark', 0, [MARK.size], (entry) => opening(entry), 90);
  const room = first.box.height - MARK.pitch - ABOVE.quotation - ABOVE.speaker - speakers.tallest;
  const quotations = set('quotation', 1, QUOTATIONS, (entry) => withoutOpening(entry), room);
  const items = entries.flatMap((entry, i) => {
    const quotation = quotations.at(i);
    const lower = quotations.tallest - quotation.height;
    const parts = [
      { level: 0, text: marks.at(i), pitch: MARK.pitch },
      { level: 1, text: quotation },
      { level: 2, text: speakers.at(i), before: ABOVE.speaker + lower },
    ];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
  return { layout: nameOf(entries.length), items };
}

const opening = ({ paragraphs }: Entry): StyledText => {
  const run = nth(nth(paragraphs, 0), 0);
  return [{ ...run, text: run.text.slice(0, 1) }];
};

const withoutOpening = ({ paragraphs }: Entry): StyledText => {
  const [first, ...more] = nth(paragraphs, 0);
  return first ? [{ ...first, text: first.text.slice(1) }, ...more] : [];
};
