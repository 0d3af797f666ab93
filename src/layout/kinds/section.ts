import type { Item, TextItem } from '../../scene/item.ts';
import type { SceneLayout } from '../../scene/scene.ts';
import type { Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import type { Inks } from '../frame/inks.ts';
import { textItem } from '../frame/items.ts';
import { fillSpot, placeholderOf } from '../frame/spot.ts';
import { firstThatFits } from '../setting/firstThatFits.ts';
import { SIZES } from '../setting/scale.ts';
import { setText } from '../setting/setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { chapterRow } from './parts/chapterRow.ts';
import { openingColumn, openingFurniture } from './parts/openingColumn.ts';

/** Sizes for numbers of two, three and four digits: on one line in the widest face that viewers fall back to, 0.7 em each. */
const GHOST = { sizes: [280, 186, 132], box: { x: 540, y: 63, width: 396, height: 308 } } as const;
/** Sizes of the tagline and of the summary under it. */
const WORDS = [
  [20, 16],
  [18, 14],
] as const;

export const section: SlideLayout = {
  name: 'section',
  takes: { paragraphs: [0, 2], without: ['source'] },
  masters: (deck: Deck): SceneLayout[] => {
    const spots = spotsOf(deck);
    return [
      {
        name: 'section',
        label: deck.words.labels.section,
        type: 'secHead',
        background: { slot: 'accent1' },
        items: openingFurniture(deck, false),
        placeholders: [spots.title, spots.kicker, spots.subtitle].map(placeholderOf),
      },
    ];
  },
  place: (slide: Slide, sheet: Sheet) => {
    const inks = sheet.deck.inks('accent1');
    const spots = spotsOf(sheet.deck);
    const [tagline = [], summary = []] = slide.paragraphs;
    const words = firstThatFits(sheet, WORDS, ([size, small], trial) => {
      const second = { ...spots.subtitle.second, size: small };
      const spot = { ...spots.subtitle, sizes: [size], second };
      return fillSpot(spot, [tagline, summary], trial, 'tagline and summary');
    });
    const items: Item[] = [
      ...fillSpot(spots.title, [slide.title], sheet),
      ...ghost(sheet, inks),
      ...fillSpot(spots.kicker, [slide.kicker], sheet),
      ...words,
      ...chapterRow(sheet, inks),
    ];
    return { master: 'section', items };
  },
};

function spotsOf(deck: Deck) {
  const spots = openingColumn(deck, {
    type: 'title',
    sizes: SIZES.section,
    maxLines: 2,
    width: 480,
    column: 600,
    logo: false,
  });
  const { subtitle } = spots;
  const colour = deck.inks('accent1').quiet;
  const second = { prompt: deck.words.prompts.summary, size: WORDS[0][1], bold: false, colour };
  return { ...spots, subtitle: { ...subtitle, look: { ...subtitle.look, bold: true }, second } };
}

/** The chapter's number, giant and faint. */
function ghost(sheet: Sheet, inks: Inks): TextItem[] {
  if (!sheet.chapter) return [];
  const text = [[{ text: String(sheet.chapter.number).padStart(2, '0'), origin: sheet.origin }]];
  const look = {
    ...inks.looks.value,
    colour: { ...inks.text, alpha: 0.1 },
    align: 'right',
  } as const;
  const { width, height } = GHOST.box;
  const { settings } = setText(sheet, [{ what: 'numeral', text, look, width, height }], GHOST.sizes);
  return [{ ...textItem(sheet.deck.words.names.numeral, GHOST.box, settings[0]), decorative: true }];
}
