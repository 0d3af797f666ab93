import type { Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import { fillSpot, placeholderOf, type Spot } from '../frame/spot.ts';
import { SIZES } from '../setting/scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import {
  BAND_LEFT,
  openingColumn,
  openingFurniture,
  PANEL_LEFT,
  panel,
  panelSpot,
} from './parts/openingColumn.ts';
import { panelList } from './parts/panelList.ts';

export const cover: SlideLayout = {
  name: 'cover',
  takes: {
    paragraphs: [0, 1],
    lists: [0, 1],
    listItems: [1, 10],
    lines: ['panel', 'imprint'],
    without: ['source'],
  },
  masters: (deck: Deck) => {
    const spots = spotsOf(deck);
    const placeholders = [spots.title, spots.kicker, spots.subtitle, spots.imprint].map(placeholderOf);
    const shared = { type: 'title', background: { slot: 'accent1' as const }, placeholders };
    const furniture = openingFurniture(deck, true);
    const { labels, aside, remarks } = deck.words;
    const beside = { ...shared, items: [panel(deck, PANEL_LEFT), ...furniture] };
    const [plain = '', grouped = ''] = [remarks.noPanel, remarks.grouped].map(
      (one) => labels.cover + aside(one),
    );
    const list = placeholderOf(panelSpot(deck));
    return [
      { ...beside, name: 'cover', label: labels.cover, placeholders: [...placeholders, list] },
      { ...beside, name: 'cover-grouped', label: grouped, occasional: true },
      { ...shared, name: 'cover-plain', label: plain, items: [panel(deck, BAND_LEFT), ...furniture] },
    ];
  },
  place: (slide: Slide, sheet: Sheet) => {
    const spots = spotsOf(sheet.deck);
    const { panel: heading, imprint } = slide.settings;
    const list = slide.lists[0];
    const items: Item[] = [
      ...fillSpot(spots.title, [slide.title], sheet),
      ...fillSpot(spots.kicker, [slide.kicker], sheet),
      ...fillSpot(spots.subtitle, slide.paragraphs, sheet),
      ...fillSpot(spots.imprint, [imprint?.text ?? []], sheet),
      ...(list ? panelList(sheet, list, heading?.text ?? []) : []),
    ];
    return { master: list ? 'cover-grouped' : 'cover-plain', items };
  },
};

function spotsOf(deck: Deck): { title: Spot; kicker: Spot; subtitle: Spot; imprint: Spot } {
  const column = { type: 'ctrTitle', sizes: SIZES.cover, maxLines: 3, width: 408, column: 510 } as const;
  return {
    ...openingColumn(deck, { ...column, logo: true }),
    imprint: {
      type: 'body',
      idx: INDEX.imprint,
      what: 'imprint',
      name: deck.words.names.imprint,
      prompt: deck.words.prompts.imprint,
      box: { x: 72, y: 474, width: 510, height: 21 },
      valign: 'bottom',
      look: deck.inks('accent1').looks.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
  };
}
