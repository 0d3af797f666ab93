import type { Slide } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryPlaceholder } from '../../frame/entrySpec.ts';
import { across, PANELS } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { headedRows } from '../parts/headedRows.ts';
import { markedHeading } from '../parts/markedHeading.ts';
import { proseAndListLevels } from '../parts/proseAndList.ts';

/** Space under the rules, and between two columns, in points. */
const UNDER_RULE = 18;
const GAP = 36;

/** The layouts of two and three headed lists. */
export const listCardLayouts = (deck: DeckFacts): FrameParts[] =>
  [2, 3].map((count) => ({
    name: nameOf(count),
    label: deck.words.counted.lists(count),
    occasional: true,
    items: across(PANELS, count, GAP).map((box, i) =>
      bar(`${deck.words.names.rule} ${i + 1}`, { ...box, height: 2 }, deck.palette('lt1').strong),
    ),
    placeholders: specsOf(count, deck).map(entryPlaceholder),
  }));

const nameOf = (count: number): string => `cards-lists-${count}`;

/** Whether two or three cards are headings with lists of at least two items, and nothing else. */
export const areLists = ({ entries, paragraphs: [takeaway] }: Slide): boolean =>
  entries.length > 1 &&
  entries.length < 4 &&
  !takeaway &&
  entries.every(
    ({ heading, icon, lists: [list = []], paragraphs, pictures }) =>
      list.length > 1 &&
      paragraphs.length + pictures.length === 0 &&
      !icon &&
      markedHeading(heading).mark.length === 0,
  );

function specsOf(count: number, deck: DeckFacts): EntrySpec[] {
  const { names, samples, prompts } = deck.words;
  const { styles, strong } = deck.palette('lt1');
  const words = { text: samples.text, item: prompts.point };
  return across(PANELS, count, GAP).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.card} ${i + 1}`,
    box: { ...box, y: box.y + UNDER_RULE, height: box.height - UNDER_RULE },
    levels: [
      { prompt: samples.heading, style: styles.title, size: nth(SIZES.heading, 0) },
      ...proseAndListLevels(words, styles.body, nth(SIZES.body, 0), UNDER_RULE, strong),
    ],
  }));
}

/** Fills the columns; items of the same number stand on one line, between hairlines. */
export const placeListCards = ({ entries }: Slide, page: PageFacts): Placed => ({
  layout: nameOf(entries.length),
  items: headedRows(entries, specsOf(entries.length, page.deck), page),
});
