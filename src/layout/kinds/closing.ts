import type { Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { entryPlaceholder } from '../frame/entrySpec.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import { BAND_LEFT, openingColumn, openingFurniture, PANEL_LEFT, panel } from './parts/openingColumn.ts';
import { type PanelList, panelList, panelListLines, panelListSpecs } from './parts/panelList.ts';

const PLAIN = 'closing';
const nameOf = (count: number): string => `closing-list-${count}`;
/** The most rows of a list beside the title. */
const MOST = 8;

export const closing: SlideKind = {
  name: 'closing',
  takes: {
    paragraphs: [0, 2],
    entries: [0, MOST],
    entry: { paragraphs: [0, 1] },
    lists: [0, 1],
    listItems: [1, 6],
    without: ['source'],
  },
  layouts: (deck: DeckFacts) => {
    const placeholders = Object.values(specsOf(deck)).map(placeholderOf);
    const furniture = openingFurniture(deck, true);
    const { labels, counted } = deck.words;
    const list = listOf(deck);
    const background = { slot: 'accent1' as const };
    return [
      {
        ...{ name: PLAIN, label: labels.closing, background, placeholders },
        items: [panel(deck, BAND_LEFT), ...furniture],
      },
      ...Array.from({ length: MOST }, (_, i) => i + 1).map((count) => ({
        ...{ name: nameOf(count), label: counted.closingAndList(count), background, occasional: true },
        placeholders: [...placeholders, ...panelListSpecs(deck, list, count).map(entryPlaceholder)],
        items: [panel(deck, PANEL_LEFT), ...furniture, ...panelListLines(deck, list, count)],
      })),
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const specs = specsOf(page.deck);
    const slogans = slide.lists.flat().flatMap((text, i) => {
      const first = text[0];
      return i > 0 && first ? [{ text: page.deck.words.gap, origin: first.origin }, ...text] : text;
    });
    const rows = slide.entries.map(({ heading, paragraphs }) => ({ name: heading, text: paragraphs.flat() }));
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...fillPlaceholder(specs.subtitle, slide.paragraphs, page),
      ...fillPlaceholder(specs.slogans, [slogans], page),
      ...panelList(page, rows, listOf(page.deck)),
    ];
    return { layout: rows.length > 0 ? nameOf(rows.length) : PLAIN, items };
  },
};

/** The list on the panel: headings with links, and texts below them. */
function listOf(deck: DeckFacts): PanelList {
  const { styles } = deck.palette('dk2');
  return {
    ...{ y: 48, height: 444, step: 72, valign: 'middle' },
    name: { style: { ...styles.heading, pitch: PITCH.heading }, sizes: [18, 16, 14] },
    text: { style: styles.quiet, sizes: SIZES.label },
  };
}

function specsOf(deck: DeckFacts): Record<'title' | 'kicker' | 'subtitle' | 'slogans', PlaceholderSpec> {
  return {
    ...openingColumn(deck, {
      type: 'ctrTitle',
      sizes: SIZES.section,
      maxLines: 3,
      width: 504,
      column: 504,
      logo: true,
    }),
    slogans: {
      type: 'body',
      idx: INDEX.slogans,
      what: 'slogans',
      name: deck.words.names.slogans,
      prompt: deck.words.prompts.slogans,
      box: { x: 72, y: 471, width: 504, height: 24 },
      valign: 'bottom',
      style: deck.palette('accent1').styles.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
  };
}
