import type { Item } from '../../scene/item.ts';
import type { SceneLayout } from '../../scene/scene.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import type { StyledText } from '../typesetting/textStyle.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { chapterRow } from './parts/chapterRow.ts';
import { openingColumn, openingFurniture } from './parts/openingColumn.ts';

/** Sizes of the chapter's number; at the smaller ones numbers of three and four digits fit one line. */
const NUMERAL_SIZES = [200, 132, 96] as const;
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
        placeholders: Object.values(specs).map(placeholderOf),
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
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...fillPlaceholder(specs.numeral, numberOf(page), page),
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
  const { quiet, accentLarge, styles } = deck.palette('accent1');
  const second = { prompt: deck.words.prompts.summary, size: WORDS[0][1], bold: false, colour: quiet };
  const numeral: PlaceholderSpec = {
    type: 'body',
    idx: INDEX.numeral,
    what: 'numeral',
    name: deck.words.names.numeral,
    prompt: deck.words.samples.value,
    // Its baseline is that of the title's last line.
    box: { x: 564, y: 99, width: 348, height: 222 },
    valign: 'bottom',
    style: { ...styles.value, colour: accentLarge, align: 'right' },
    sizes: NUMERAL_SIZES,
    maxLines: 1,
  };
  return { ...specs, subtitle: { ...subtitle, style: { ...subtitle.style, bold: true }, second }, numeral };
}

/** The number of the chapter; nothing outside chapters. */
const numberOf = ({ chapter, origin }: PageFacts): StyledText[] =>
  chapter ? [[{ text: String(chapter.number).padStart(2, '0'), origin }]] : [];
