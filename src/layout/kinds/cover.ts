import type { Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { entryPlaceholder } from '../frame/entrySpec.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { BAND_LEFT, openingColumn, openingFurniture, PANEL_LEFT, panel } from './parts/openingColumn.ts';
import { type PanelList, panelList, panelListLines, panelListSpecs } from './parts/panelList.ts';

const PLAIN = 'cover';
const nameOf = (count: number): string => `cover-list-${count}`;
/** The most rows of a list beside the title. */
const MOST = 10;

export const cover: SlideKind = {
  name: 'cover',
  takes: {
    paragraphs: [0, 1],
    lists: [0, 1],
    listItems: [1, MOST],
    lines: ['panel', 'imprint'],
    without: ['source'],
  },
  layouts: (deck: DeckFacts) => {
    const ownOf = (isWide: boolean) => {
      const { listHeading, ...specs } = specsOf(deck, isWide);
      return { listHeading, own: Object.values(specs).map(placeholderOf) };
    };
    const { listHeading, own } = ownOf(false);
    const shared = { type: 'title', background: { slot: 'accent1' as const } };
    const furniture = openingFurniture(deck, true);
    const { labels, counted } = deck.words;
    const list = listOf(deck);
    return [
      {
        ...{ ...shared, name: PLAIN, label: labels.cover, placeholders: ownOf(true).own },
        items: [panel(deck, BAND_LEFT), ...furniture],
      },
      ...Array.from({ length: MOST }, (_, i) => i + 1).map((count) => ({
        ...{ ...shared, name: nameOf(count), label: counted.coverAndList(count), occasional: true },
        placeholders: [
          ...[...own, placeholderOf(listHeading)],
          ...panelListSpecs(deck, list, count).map(entryPlaceholder),
        ],
        items: [panel(deck, PANEL_LEFT), ...furniture, ...panelListLines(deck, list, count)],
      })),
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const { panel: heading, imprint } = slide.settings;
    const list = slide.lists[0];
    const specs = specsOf(page.deck, list === undefined);
    const rows = (list ?? []).map((name) => ({ name, text: [] }));
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...fillPlaceholder(specs.subtitle, slide.paragraphs, page),
      ...fillPlaceholder(specs.imprint, [imprint?.text ?? []], page),
      ...(list ? fillPlaceholder(specs.listHeading, [heading?.text ?? []], page) : []),
      ...panelList(page, rows, listOf(page.deck)),
    ];
    return { layout: list ? nameOf(rows.length) : PLAIN, items };
  },
};

/** The list on the panel; its first row stands where a heading leaves room. */
function listOf(deck: DeckFacts): PanelList {
  const { styles } = deck.palette('dk2');
  return {
    ...{ y: 102, height: 390, step: 48, valign: 'top' },
    name: { style: styles.body, sizes: SIZES.body },
  };
}

/** The placeholders; a title without a panel beside it is wide, and takes two lines. */
function specsOf(
  deck: DeckFacts,
  isWide: boolean,
): Record<'title' | 'kicker' | 'subtitle' | 'imprint' | 'listHeading', PlaceholderSpec> {
  const title = isWide
    ? { sizes: SIZES.wideCover, maxLines: 2, width: 696 }
    : { sizes: SIZES.cover, maxLines: 3, width: 408 };
  const { names, prompts, samples } = deck.words;
  const { styles, accent } = deck.palette('dk2');
  return {
    ...openingColumn(deck, { ...title, type: 'ctrTitle', column: 510, logo: true }),
    imprint: {
      type: 'body',
      idx: INDEX.imprint,
      what: 'imprint',
      name: names.imprint,
      prompt: prompts.imprint,
      box: { x: 72, y: 474, width: 510, height: 21 },
      valign: 'bottom',
      style: deck.palette('accent1').styles.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
    listHeading: {
      type: 'body',
      idx: INDEX.listHeading,
      what: 'panel heading',
      name: names.panelHeading,
      prompt: samples.heading,
      box: { x: PANEL_LEFT + 36, y: 54, width: 276, height: 24 },
      valign: 'middle',
      style: { ...styles.kicker, colour: accent },
      sizes: SIZES.label,
      maxLines: 1,
    },
  };
}
