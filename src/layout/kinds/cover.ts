import type { Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { besidePictures, besidePicturesSpecs, PICTURES_LEFT, reportBoth } from '../frame/besidePictures.ts';
import { entryPlaceholder } from '../frame/entrySpec.ts';
import { HEIGHT, INNER, MARGIN, WIDTH } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import { ornament } from '../frame/lookMarks.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import {
  COVER_COLUMN,
  openingColumn,
  openingFurniture,
  openingPalette,
  PANEL_LEFT,
  panel,
} from './parts/openingColumn.ts';
import { type PanelList, panelList, panelListLines, panelListSpecs } from './parts/panelList.ts';

const PLAIN = 'cover';
const nameOf = (count: number): string => `cover-list-${count}`;
const picturedName = (count: number): string => `cover-pictures-${count}`;
/** The most rows of a list beside the title, and the most pictures. */
const MOST = 10;
const MOST_PICTURES = 3;

/** What stands beside the title. Without it the title takes the width of the page. */
type Beside = 'nothing' | 'list' | 'pictures';

export const cover: SlideKind = {
  name: 'cover',
  takes: {
    paragraphs: [0, 1],
    lists: [0, 1],
    listItems: [1, MOST],
    pictures: [0, MOST_PICTURES],
    lines: ['panel', 'imprint'],
    settings: ['focus'],
    without: ['source'],
  },
  layouts: (deck: DeckFacts) => {
    const own = (beside: Beside) => {
      const { listHeading, ...specs } = specsOf(deck, beside);
      return Object.values(beside === 'list' ? { ...specs, listHeading } : specs).map(placeholderOf);
    };
    const shared = { type: 'title', background: { slot: deck.brand.look.opening } };
    const furniture = openingFurniture(deck, COVER_COLUMN);
    const under = ornament(deck);
    const rounded = deck.brand.look.pictures === 'rounded';
    // Round corners would show pieces of the ornament.
    const besidePicture = rounded ? [] : under;
    const { labels, counted, names } = deck.words;
    const list = listOf(deck);
    const half = { x: PICTURES_LEFT, y: 0, width: WIDTH - PICTURES_LEFT, height: HEIGHT };
    return [
      {
        ...shared,
        name: PLAIN,
        label: labels.cover,
        placeholders: own('nothing'),
        items: [...under, ...furniture],
      },
      ...upTo(MOST_PICTURES).map((count) => ({
        ...{ ...shared, name: picturedName(count), label: counted.coverAndPictures(count), occasional: true },
        placeholders: [...own('pictures'), ...besidePicturesSpecs(deck, count)],
        items: [
          ...besidePicture,
          ...(count > 1 && !rounded ? [bar(names.panel, half, { slot: 'lt1' })] : []),
          ...furniture,
        ],
      })),
      ...upTo(MOST).map((count) => ({
        ...{ ...shared, name: nameOf(count), label: counted.coverAndList(count), occasional: true },
        placeholders: [...own('list'), ...panelListSpecs(deck, list, count).map(entryPlaceholder)],
        items: [...under, panel(deck, PANEL_LEFT), ...furniture, ...panelListLines(deck, list, count)],
      })),
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const { panel: heading, imprint } = slide.settings;
    const list = slide.lists[0];
    const pictures = slide.pictures.length;
    if (list && pictures > 0) reportBoth(slide, page, '`panel`');
    if (heading && !list) {
      const facts = { layout: 'cover', what: 'panel headings', where: 'slide', has: 1, least: 0, most: 0 };
      page.report.add(
        'layout-takes',
        { ...facts, holds: 'a panel only with a list' },
        { origin: heading.origin },
      );
    }
    const specs = specsOf(page.deck, list ? 'list' : pictures > 0 ? 'pictures' : 'nothing');
    const rows = (list ?? []).map((name) => ({ name, text: [] }));
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...fillPlaceholder(specs.subtitle, slide.paragraphs, page),
      ...fillPlaceholder(specs.imprint, [imprint?.text ?? []], page),
      ...(list ? fillPlaceholder(specs.listHeading, [heading?.text ?? []], page) : []),
      ...panelList(page, rows, listOf(page.deck)),
      ...(list ? [] : besidePictures(slide, page)),
    ];
    return { layout: list ? nameOf(rows.length) : pictures > 0 ? picturedName(pictures) : PLAIN, items };
  },
};

const upTo = (most: number): number[] => Array.from({ length: most }, (_, i) => i + 1);

/** The list on the panel; its first row stands where a heading leaves room. */
function listOf(deck: DeckFacts): PanelList {
  const { styles } = deck.palette('dk2');
  return {
    ...{ y: 102, height: 390, step: 48, valign: 'top' },
    name: { style: styles.body, sizes: SIZES.body },
  };
}

/** The placeholders; the texts end before what stands beside them. */
function specsOf(
  deck: DeckFacts,
  beside: Beside,
): Record<'title' | 'kicker' | 'subtitle' | 'imprint' | 'listHeading', PlaceholderSpec> {
  const width = { nothing: INNER, list: PANEL_LEFT - 2 * MARGIN, pictures: PICTURES_LEFT - MARGIN - 24 }[
    beside
  ];
  const { names, prompts, samples } = deck.words;
  const { styles, accent } = deck.palette('dk2');
  return {
    ...openingColumn(deck, COVER_COLUMN, {
      ...{ type: 'ctrTitle', sizes: SIZES.wideCover, maxLines: beside === 'nothing' ? 2 : 4 },
      ...{ width, head: width, column: Math.min(width, 600), bottom: 474 },
    }),
    imprint: {
      type: 'body',
      idx: INDEX.imprint,
      what: 'imprint',
      name: names.imprint,
      prompt: prompts.imprint,
      box: { x: MARGIN, y: 474, width: Math.min(width, 600), height: 36 },
      valign: 'bottom',
      style: openingPalette(deck).styles.quiet,
      sizes: [16, ...SIZES.label],
      maxLines: 2,
    },
    listHeading: {
      type: 'body',
      idx: INDEX.listHeading,
      what: 'panel heading',
      name: names.panelHeading,
      prompt: samples.heading,
      box: { x: PANEL_LEFT + 36, y: 48, width: 276, height: 24 },
      valign: 'middle',
      style: { ...styles.kicker, colour: accent },
      sizes: [16, ...SIZES.label],
      maxLines: 1,
    },
  };
}
