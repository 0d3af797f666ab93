import type { Box, TextItem } from '../../scene/item.ts';
import type { Entry, Slide, Text } from '../../slides/slide.ts';
import { textBox } from '../../typography/textBox.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { CARD_GAP, PADDING, RADIUS } from '../frame/grid.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setOne } from '../typesetting/setText.ts';
import { type CalloutSet, calloutParts, placeCallouts } from './parts/calloutSets.ts';
import { figureGrid, figureGridName, figureStyle, placesOn } from './parts/figureGrid.ts';

/** With this many entries no cell is free, and slogans take a band of this height, in points. */
const FULL = 8;
const BAND = 54;
/** The numbers of entries that a slide may have. */
const COUNTS = [2, 3, 4, 5, 6, 7, 8];
/** The most figures that the layouts of `stats` hold. */
const MOST_FIGURES = 6;

export const overview: SlideKind = {
  name: 'overview',
  takes: {
    entries: [2, 8],
    entry: { paragraphs: [1, 2] },
    paragraphs: [0, 4],
    advice: 'write an entry (##) for each figure; an outline’s entries are the units that have a `figure`.',
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) =>
      [false, true].flatMap((slogans) =>
        COUNTS.filter((count) => slogans || count > MOST_FIGURES).map((count) => {
          const { sets, slogan } = arrange(count, slogans, area);
          const { items, placeholders } = calloutParts(deck, sets);
          const own = slogan ? [entryPlaceholder(sloganSpec(deck, slogan))] : [];
          return {
            name: nameOf(count, slogans),
            label: deck.words.counted[slogans ? 'overviewAndSlogans' : 'overview'](count),
            occasional: true,
            items,
            placeholders: [...placeholders, ...own],
          };
        }),
      ),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => {
      const { entries, paragraphs } = slide;
      const slogans = paragraphs.length > 0;
      const { sets, slogan } = arrange(entries.length, slogans, area);
      const items = [
        ...placeCallouts(page, entries.map(numbered), sets),
        ...(slogan ? sloganItem(paragraphs, slogan, page) : []),
      ];
      return { layout: nameOf(entries.length, slogans), items };
    }),
};

/** A few units without slogans stand on the layout of as many figures. */
function nameOf(count: number, slogans: boolean): string {
  if (slogans) return `overview-${count}-slogans`;
  return count > MOST_FIGURES ? `overview-${count}` : figureGridName(count);
}

/** The cells in the area; slogans take a cell of their own, or a band below the cells when eight entries fill the grid. */
function arrange(count: number, slogans: boolean, area: Box): { sets: CalloutSet[]; slogan?: Box } {
  const banded = slogans && count >= FULL;
  const rest = { ...area, height: area.height - (banded ? BAND + CARD_GAP : 0) };
  const boxes = figureGrid(count + (slogans && !banded ? 1 : 0), rest);
  const sets = [{ places: placesOn(boxes.slice(0, count)), style: figureStyle(boxes.length) }];
  const band = { ...area, y: area.y + area.height - BAND, height: BAND };
  return slogans ? { sets, slogan: banded ? band : nth(boxes, count) } : { sets };
}

/** The lines in one line with wide spaces between them. */
const inOneLine = (lines: readonly Text[]): Text[] => {
  const [first] = lines.flat();
  if (!first) return [];
  return [
    lines.flatMap((line, i) => (i > 0 ? [{ text: '\u2003\u2003', origin: first.origin }, ...line] : line)),
  ];
};

/** The entry with its number in front of its label. */
function numbered(entry: Entry, index: number): Entry {
  const [label = [], ...rest] = entry.paragraphs;
  const text = `${String(index + 1).padStart(2, '0')}\u2002`;
  return { ...entry, paragraphs: [[{ text, strong: true, origin: entry.origin }, ...label], ...rest] };
}

/** The placeholder of the slogans, on a card in the brand's colour. */
function sloganSpec(deck: DeckFacts, box: Box): EntrySpec {
  const low = box.height <= BAND;
  const [x, y] = low ? [PADDING, 9] : [20, 18];
  const { styles } = deck.palette('accent1');
  const style = { ...styles.body, bold: true, align: low ? ('center' as const) : ('left' as const) };
  return {
    idx: INDEX.slogans,
    name: deck.words.names.slogans,
    box,
    valign: 'middle',
    card: {
      fill: { slot: 'accent1' },
      radius: RADIUS,
      insets: { left: x, top: y, right: x, bottom: y },
    },
    levels: [{ prompt: deck.words.prompts.slogans, style, size: nth(SLOGAN_SIZES, 0) }],
  };
}

const SLOGAN_SIZES = SIZES.body;

/** Fills the placeholder of the slogans; in a band they are in one line. */
function sloganItem(paragraphs: readonly Text[], box: Box, page: PageFacts): TextItem[] {
  const spec = sloganSpec(page.deck, box);
  const lines = box.height <= BAND ? inOneLine(paragraphs) : paragraphs;
  const { width, height } = textBox(spec);
  const { style } = nth(spec.levels, 0);
  const text = setOne(page, { what: 'slogan', text: lines, style, width, height }, SLOGAN_SIZES);
  return entryItem(spec, [], [{ level: 0, text }], page.deck);
}
