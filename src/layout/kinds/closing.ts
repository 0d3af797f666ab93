import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { besidePictures, besidePicturesSpecs, PICTURES_LEFT } from '../frame/besidePictures.ts';
import { coverPicture, readFocus } from '../frame/coverPicture.ts';
import { entryPlaceholder } from '../frame/entrySpec.ts';
import { HEIGHT, INNER, MARGIN } from '../frame/grid.ts';
import { ornament } from '../frame/lookMarks.ts';
import {
  fillPlaceholder,
  INDEX,
  objectPlaceholder,
  type PlaceholderSpec,
  placeholderOf,
} from '../frame/placeholderSpec.ts';
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
const nameOf = (count: number, pictured: boolean): string =>
  `closing-list-${count}${pictured ? '-picture' : ''}`;
/** The most rows of a list beside the title. */
const MOST = 8;

/** The picture between the title and a list, as high as the page, in points. */
const STRIP: Box = { x: 396, y: 0, width: PANEL_LEFT - 396, height: HEIGHT };
/** The space between the texts and what stands beside them, in points. */
const APART = 24;

/** What stands beside the title. Without it the title takes the width of the page. */
type Beside = 'nothing' | 'list' | 'picture' | 'both';

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
    const { labels, counted, aside, remarks, names } = deck.words;
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
        items: [...(deck.brand.look.pictures === 'rounded' ? [] : under), ...furniture],
      },
      ...[false, true].flatMap((pictured) =>
        Array.from({ length: MOST }, (_, i) => i + 1).map((count) => ({
          ...{ name: nameOf(count, pictured), background, occasional: true },
          label: counted.closingAndList(count) + (pictured ? aside(remarks.besidePicture) : ''),
          placeholders: [
            ...own(pictured ? 'both' : 'list'),
            ...(pictured ? [objectPlaceholder('pic', names.picture, STRIP, deck.palette('lt1'))] : []),
            ...panelListSpecs(deck, list, count).map(entryPlaceholder),
          ],
          items: [...under, panel(deck, PANEL_LEFT), ...furniture, ...panelListLines(deck, list, count)],
        })),
      ),
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const rows = slide.entries.map(({ heading, paragraphs }) => ({ name: heading, text: paragraphs.flat() }));
    const pictured = slide.pictures.length > 0;
    const beside = rows.length > 0 ? (pictured ? 'both' : 'list') : pictured ? 'picture' : 'nothing';
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
      ...(beside === 'both' ? strip(slide, page) : []),
    ];
    const list = nameOf(rows.length, pictured);
    return { layout: { nothing: PLAIN, picture: PICTURED, list, both: list }[beside], items };
  },
};

/** The picture between the title and the list. */
function strip({ pictures, settings }: Slide, page: PageFacts): Item[] {
  const [focus] = readFocus(settings.focus, page);
  const placeholder = { type: 'pic', idx: INDEX.object } as const;
  return coverPicture(page.deck.words.names.picture, pictures[0], STRIP, page, { focus, placeholder });
}

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
  const width = {
    nothing: INNER,
    list: PANEL_LEFT - 2 * MARGIN,
    picture: PICTURES_LEFT - MARGIN - APART,
    both: STRIP.x - MARGIN - APART,
  }[beside];
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
