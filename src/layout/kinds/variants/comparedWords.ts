import type { Item, ShapeItem } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { across, PANELS } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { headedRows, rowsOf, setHeadings, UNDER_HEADING } from '../parts/headedRows.ts';
import { bulleted, proseAndList, proseAndListLevels } from '../parts/proseAndList.ts';
import { arrow } from './comparedFigures.ts';

/** Space between the two sides, with the arrow in it, and the length of the arrow, in points. */
const BETWEEN = 90;
const ARROW = 54;
/** Space under a rule, in points. */
const UNDER_RULE = 18;
/** Distance of the arrow from the rule. */
const ARROW_TOP = 34;

const boxes = () => across(PANELS, 2, BETWEEN);
const colourOf = (deck: DeckFacts, i: number) => deck.palette('lt1')[i === 0 ? 'quiet' : 'strong'];

/** What the layout has beside the texts: a rule on each side and the arrow between them. */
export const wordItems = (deck: DeckFacts): ShapeItem[] => [
  ...boxes().map((box, i) =>
    bar(`${deck.words.names.rule} ${i + 1}`, { ...box, height: 2 }, colourOf(deck, i)),
  ),
  ...arrow(
    { x: PANELS.x + (PANELS.width - ARROW) / 2, y: PANELS.y + ARROW_TOP, width: ARROW, height: 0 },
    deck,
  ),
];

/** The placeholders of two sides with words: heading, text and list. */
export function wordSpecs(deck: DeckFacts): EntrySpec[] {
  const { names, samples, prompts } = deck.words;
  const { styles } = deck.palette('lt1');
  return boxes().map((box, i) => {
    const colour = colourOf(deck, i);
    const words = { text: samples.text, item: prompts.point };
    return {
      idx: INDEX.entry + i,
      name: `${names.side} ${i + 1}`,
      box: { ...box, y: box.y + UNDER_RULE, height: box.height - UNDER_RULE },
      levels: [
        {
          prompt: nth(samples.side, i),
          style: { ...styles.title, colour },
          size: nth(SIZES.heading, 0),
        },
        ...proseAndListLevels(words, styles.body, nth(SIZES.body, 0), UNDER_HEADING, colour),
      ],
    };
  });
}

/** Fills two sides with a heading, and paragraphs or a list; rows that correspond have one height. */
export function comparedWords(entries: readonly Entry[], page: PageFacts): Item[] {
  const specs = wordSpecs(page.deck);
  if (correspond(entries)) return headedRows(entries, specs, page);
  const { width, height } = nth(specs, 0).box;
  const headings = setHeadings(entries, specs, page);
  const top = headings.tallest + UNDER_HEADING;
  const { body } = page.deck.palette('lt1').styles;
  const texts = setText(
    page,
    entries.map((entry) => proseAndList(entry, 'text', body, width, height - top)),
    SIZES.body,
    SIZES.body,
  );
  return entries.flatMap((entry, i) => {
    const heading = headings.at(i);
    const text = bulleted(texts.at(i), entry, colourOf(page.deck, i));
    const before = UNDER_HEADING + headings.tallest - heading.height;
    const parts = [
      { level: 0, text: heading },
      { level: 1, text, before },
    ];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
}

/** Whether both sides have rows, and paragraphs of one side do not stand beside list items of the other. */
const correspond = (entries: readonly Entry[]): boolean =>
  new Set(entries.map(({ paragraphs }) => paragraphs.length)).size === 1 &&
  entries.some((entry) => rowsOf(entry).length > 0);
