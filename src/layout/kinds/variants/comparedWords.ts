import { Report } from '../../../diagnostics/report.ts';
import type { Item, Paragraph, ShapeItem } from '../../../scene/item.ts';
import type { Entry, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem, HANG } from '../../frame/entrySpec.ts';
import { across, PANELS } from '../../frame/grid.ts';
import { bar, hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { type SetTexts, setText } from '../../typesetting/setText.ts';
import { bulleted, proseAndList, proseAndListLevels } from '../parts/proseAndList.ts';
import { arrow } from './comparedFigures.ts';

/** Space between the two sides, with the arrow in it, and the length of the arrow, in points. */
const BETWEEN = 90;
const ARROW = 54;
/** Space under a rule and under the headings, and between two rows, with a hairline in its middle. */
const UNDER_RULE = 18;
const UNDER_HEADING = 24;
const ROW_GAP = 20;
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

/** Fills two sides with a heading, and paragraphs or a list; rows that correspond stand on one line. */
export function comparedWords(entries: readonly Entry[], page: PageFacts): Item[] {
  const specs = wordSpecs(page.deck);
  const { width, height } = nth(specs, 0).box;
  const rows = rowsOf(entries);
  const headings = setText(
    page,
    entries.map(({ heading }, i) => {
      const { style } = nth(nth(specs, i).levels, 0);
      return { what: 'heading', text: [heading], style, width, height, maxLines: 2 };
    }),
    SIZES.heading,
  );
  const top = headings.tallest + UNDER_HEADING;
  const { body } = page.deck.palette('lt1').styles;
  const room = height - top - Math.max(0, rows - 1) * ROW_GAP;
  const texts = setText(
    page,
    entries.map((entry) => ({
      ...proseAndList(entry, 'text', body, width, room),
      ...(rows > 0 ? { gap: 0 } : {}),
    })),
    SIZES.body,
    SIZES.body,
  );
  const heights = rows > 0 ? rowHeights(entries, texts.size, width, page) : [];
  const tallest = Array.from({ length: rows }, (_, row) => Math.max(...heights.map((own) => own[row] ?? 0)));
  const sides = entries.flatMap((entry, i) => {
    const heading = headings.at(i);
    const before = UNDER_HEADING + headings.tallest - heading.height;
    const own = bulleted(texts.at(i), entry, colourOf(page.deck, i));
    const spread = own.paragraphs.map((one, row): Paragraph => {
      if (row === 0 || rows === 0) return one;
      const slack = (tallest[row - 1] ?? 0) - (heights[i]?.[row - 1] ?? 0);
      return { ...one, before: ROW_GAP + slack };
    });
    const parts = [
      { level: 0, text: heading },
      { level: 1, text: { ...own, paragraphs: spread }, before },
    ];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
  return [...lines(tallest, nth(specs, 0).box.y + top, page), ...sides];
}

const blocksOf = ({ paragraphs, lists }: Entry): Text[] => [...paragraphs, ...(lists[0] ?? [])];

/** The number of rows; 0 when paragraphs of one side would stand beside list items of the other. */
function rowsOf(entries: readonly Entry[]): number {
  const alike = new Set(entries.map(({ paragraphs }) => paragraphs.length)).size === 1;
  return alike ? Math.max(...entries.map((entry) => blocksOf(entry).length)) : 0;
}

/** The height of each row on each side at the size of the texts, in points. */
function rowHeights(entries: readonly Entry[], size: number, width: number, page: PageFacts): number[][] {
  const quietly = { ...page, report: new Report() };
  const style = page.deck.palette('lt1').styles.body;
  return entries.map((entry) => {
    const texts: SetTexts = setText(
      quietly,
      blocksOf(entry).map((text, row) => {
        const indent = row < entry.paragraphs.length ? 0 : HANG;
        return { what: 'text', text: [text], style, width: width - indent, height: PANELS.height };
      }),
      [size],
    );
    return blocksOf(entry).map((_, row) => texts.at(row).height);
  });
}

/** Hairlines between the rows, on both sides. */
function lines(heights: readonly number[], from: number, { deck }: PageFacts): ShapeItem[] {
  const { hairline: colour } = deck.palette('lt1');
  return heights.slice(0, -1).flatMap((_, row) => {
    const above = heights.slice(0, row + 1).reduce((sum, height) => sum + height, 0);
    const y = from + above + row * ROW_GAP + ROW_GAP / 2;
    return boxes().map(({ x, width }, i) =>
      hairline(`${deck.words.names.line} ${2 * row + i + 1}`, x, y, width, colour),
    );
  });
}
