import type { Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { besidePictures, besidePicturesSpecs, PICTURES_LEFT, reportBoth } from '../frame/besidePictures.ts';
import { entryPlaceholder } from '../frame/entrySpec.ts';
import { INNER, MARGIN } from '../frame/grid.ts';
import { ornament } from '../frame/lookMarks.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import {
  COVER_COLUMN,
  openingColumn,
  openingFurniture,
  openingPalette,
  PANEL_LEFT,
  panel,
} from './parts/openingColumn.ts';
import { type PanelList, panelList, panelListLines, panelListSpecs } from './parts/panelList.ts';

const PLAIN = 'closing';
const PICTURED = 'closing-picture';
const nameOf = (count: number): string => `closing-list-${count}`;
/** The most rows of a list beside the title. */
const MOST = 8;

/** What stands beside the title. Without it the title takes the width of the page. */
type Beside = 'nothing' | 'list' | 'picture';

export const closing: SlideKind = {
  name: 'closing',
  takes: {
    paragraphs: [0, 2],
    entries: [0, MOST],
    entry: { paragraphs: [0, 1] },
    lists: [0, 1],
    listItems: [1, 6],
    pictures: [0, 1],
    settings: ['focus'],
    without: ['source'],
  },
  layouts: (deck: DeckFacts) => {
    const own = (beside: Beside) => Object.values(specsOf(deck, beside)).map(placeholderOf);
    const furniture = openingFurniture(deck, COVER_COLUMN);
    const { labels, counted } = deck.words;
    const list = listOf(deck);
    const background = { slot: deck.brand.look.opening };
    const under = ornament(deck);
    return [
      {
        name: PLAIN,
        label: labels.closing,
        background,
        placeholders: own('nothing'),
        items: [...under, ...furniture],
      },
      {
        ...{ name: PICTURED, label: labels.closingAndPicture, background, occasional: true },
        placeholders: [...own('picture'), ...besidePicturesSpecs(deck, 1)],
        items: [...under, ...furniture],
      },
      ...Array.from({ length: MOST }, (_, i) => i + 1).map((count) => ({
        ...{ name: nameOf(count), label: counted.closingAndList(count), background, occasional: true },
        placeholders: [...own('list'), ...panelListSpecs(deck, list, count).map(entryPlaceholder)],
        items: [...under, panel(deck, PANEL_LEFT), ...furniture, ...panelListLines(deck, list, count)],
      })),
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const rows = slide.entries.map(({ heading, paragraphs }) => ({ name: heading, text: paragraphs.flat() }));
    const beside = rows.length > 0 ? 'list' : slide.pictures.length > 0 ? 'picture' : 'nothing';
    if (rows.length > 0 && slide.pictures.length > 0) reportBoth(slide, page, '`items`');
    const specs = specsOf(page.deck, beside);
    const slogans = slide.lists.flat().flatMap((text, i) => {
      const first = text[0];
      return i > 0 && first ? [{ text: page.deck.words.gap, origin: first.origin }, ...text] : text;
    });
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...fillPlaceholder(specs.subtitle, slide.paragraphs, page),
      ...fillPlaceholder(specs.slogans, [slogans], page),
      ...panelList(page, rows, listOf(page.deck)),
      ...(beside === 'picture' ? besidePictures(slide, page) : []),
    ];
    return { layout: { nothing: PLAIN, picture: PICTURED, list: nameOf(rows.length) }[beside], items };
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

function specsOf(
  deck: DeckFacts,
  beside: Beside,
): Record<'title' | 'kicker' | 'subtitle' | 'slogans', PlaceholderSpec> {
  const width = { nothing: INNER, list: PANEL_LEFT - 2 * MARGIN, picture: PICTURES_LEFT - MARGIN - 24 }[
    beside
  ];
  return {
    ...openingColumn(deck, COVER_COLUMN, {
      ...{ type: 'ctrTitle', sizes: [48, 40, 36], maxLines: beside === 'nothing' ? 2 : 4 },
      ...{ width, head: width, column: Math.min(width, 600), bottom: 474 },
    }),
    slogans: {
      type: 'body',
      idx: INDEX.slogans,
      what: 'slogans',
      name: deck.words.names.slogans,
      prompt: deck.words.prompts.slogans,
      box: { x: MARGIN, y: 474, width: Math.min(width, 600), height: 36 },
      valign: 'bottom',
      style: openingPalette(deck).styles.quiet,
      sizes: [16, ...SIZES.label],
      maxLines: 2,
    },
  };
}
