import type { Item, TextItem } from '../../scene/item.ts';
import type { SceneLayout } from '../../scene/scene.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { textItem } from '../frame/itemMakers.ts';
import type { Palette } from '../frame/palette.ts';
import { fillPlaceholder, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setOne } from '../typesetting/setText.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { chapterRow } from './parts/chapterRow.ts';
import { openingColumn, openingFurniture } from './parts/openingColumn.ts';

/** Sizes at which numbers of two, three and four digits fit one line in the widest substitute font (0.7 em a digit). */
const GHOST = { sizes: [280, 186, 132], box: { x: 540, y: 63, width: 396, height: 308 } } as const;
/** Pairs of sizes to try, for the tagline and for the summary below it, in points. */
const WORDS = [
  [20, 16],
  [18, 14],
] as const;

export const section: SlideKind = {
  name: 'section',
  takes: { paragraphs: [0, 2], without: ['source'] },
  layouts: (deck: DeckFacts): SceneLayout[] => {
    const specs = specsOf(deck);
    return [
      {
        name: 'section',
        label: deck.words.labels.section,
        type: 'secHead',
        background: { slot: 'accent1' },
        items: openingFurniture(deck, false),
        placeholders: [specs.title, specs.kicker, specs.subtitle].map(placeholderOf),
      },
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const palette = page.deck.palette('accent1');
    const specs = specsOf(page.deck);
    const [tagline = [], summary = []] = slide.paragraphs;
    const words = tryWays(page, WORDS, ([size, small], trial) => {
      const second = { ...specs.subtitle.second, size: small };
      const spec: PlaceholderSpec = { ...specs.subtitle, sizes: [size], second };
      return fillPlaceholder(spec, [tagline, summary], trial, 'tagline and summary');
    });
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...ghost(page, palette),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...words,
      ...chapterRow(page, palette),
    ];
    return { layout: 'section', items };
  },
};

function specsOf(deck: DeckFacts) {
  const specs = openingColumn(deck, {
    type: 'title',
    sizes: SIZES.section,
    maxLines: 2,
    width: 480,
    column: 600,
    logo: false,
  });
  const { subtitle } = specs;
  const colour = deck.palette('accent1').quiet;
  const second = { prompt: deck.words.prompts.summary, size: WORDS[0][1], bold: false, colour };
  return { ...specs, subtitle: { ...subtitle, style: { ...subtitle.style, bold: true }, second } };
}

/** The large faint number of the chapter, which is decorative; nothing outside chapters. */
function ghost(page: PageFacts, palette: Palette): TextItem[] {
  if (!page.chapter) return [];
  const text = [[{ text: String(page.chapter.number).padStart(2, '0'), origin: page.origin }]];
  const style = {
    ...palette.styles.value,
    colour: { ...palette.text, alpha: 0.1 },
    align: 'right',
  } as const;
  const { width, height } = GHOST.box;
  const numeral = setOne(page, { what: 'numeral', text, style, width, height }, GHOST.sizes);
  return [{ ...textItem(page.deck.words.names.numeral, GHOST.box, numeral), decorative: true }];
}
