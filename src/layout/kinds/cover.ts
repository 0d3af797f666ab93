import type { Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import {
  BAND_LEFT,
  openingColumn,
  openingFurniture,
  PANEL_LEFT,
  panel,
  panelSpec,
} from './parts/openingColumn.ts';
import { panelList } from './parts/panelList.ts';

export const cover: SlideKind = {
  name: 'cover',
  takes: {
    paragraphs: [0, 1],
    lists: [0, 1],
    listItems: [1, 10],
    lines: ['panel', 'imprint'],
    without: ['source'],
  },
  layouts: (deck: DeckFacts) => {
    const ownOf = (isWide: boolean) => {
      const specs = specsOf(deck, isWide);
      return [specs.title, specs.kicker, specs.subtitle, specs.imprint].map(placeholderOf);
    };
    const placeholders = ownOf(false);
    const shared = { type: 'title', background: { slot: 'accent1' as const }, placeholders };
    const furniture = openingFurniture(deck, true);
    const { labels, aside, remarks } = deck.words;
    const beside = { ...shared, items: [panel(deck, PANEL_LEFT), ...furniture] };
    const label = (remark: 'noPanel' | 'grouped') => labels.cover + aside(remarks[remark]);
    const list = placeholderOf(panelSpec(deck));
    const band = [panel(deck, BAND_LEFT), ...furniture];
    return [
      { ...beside, name: 'cover', label: labels.cover, placeholders: [...placeholders, list] },
      { ...beside, name: 'cover-grouped', label: label('grouped'), occasional: true },
      { ...shared, name: 'cover-plain', label: label('noPanel'), items: band, placeholders: ownOf(true) },
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const { panel: heading, imprint } = slide.settings;
    const list = slide.lists[0];
    const specs = specsOf(page.deck, list === undefined);
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...fillPlaceholder(specs.subtitle, slide.paragraphs, page),
      ...fillPlaceholder(specs.imprint, [imprint?.text ?? []], page),
      ...(list ? panelList(page, list, heading?.text ?? []) : []),
    ];
    return { layout: list ? 'cover-grouped' : 'cover-plain', items };
  },
};

/** The placeholders; a title without a panel beside it is wide, and takes two lines. */
function specsOf(
  deck: DeckFacts,
  isWide: boolean,
): {
  title: PlaceholderSpec;
  kicker: PlaceholderSpec;
  subtitle: PlaceholderSpec;
  imprint: PlaceholderSpec;
} {
  const title = isWide
    ? { sizes: SIZES.wideCover, maxLines: 2, width: 696 }
    : { sizes: SIZES.cover, maxLines: 3, width: 408 };
  return {
    ...openingColumn(deck, { ...title, type: 'ctrTitle', column: 510, logo: true }),
    imprint: {
      type: 'body',
      idx: INDEX.imprint,
      what: 'imprint',
      name: deck.words.names.imprint,
      prompt: deck.words.prompts.imprint,
      box: { x: 72, y: 474, width: 510, height: 21 },
      valign: 'bottom',
      style: deck.palette('accent1').styles.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
  };
}
