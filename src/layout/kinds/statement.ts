import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { MARGIN } from '../frame/grid.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { Tone } from '../frame/tone.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import {
  BESIDE,
  frameOf,
  type Ground,
  groundItems,
  groundName,
  groundPlaceholder,
  groundRemark,
  groundsAt,
  PLACES,
  readGround,
  slotOf,
} from './parts/ground.ts';

/** First line, width without a picture, and bottom of the statement, and the top of its attribution, in points. */
const TOP = 126;
const WIDE = 744;
const BOTTOM = 414;
const SIGNED = 424;
/** Line pitch as a multiple of the size. */
const PITCH = 1.6;
const TONE: Tone = 'dark';

export const statement: SlideKind = {
  name: 'statement',
  takes: { quotations: [1, 1], pictures: [0, 1], settings: ['tone', 'place', 'focus'] },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      groundsAt(PLACES).map((ground) => ({
        name: nameOf(ground),
        label: deck.words.labels.statement + groundRemark(deck, ground, TONE),
        occasional: ground.tone !== TONE || ground.place !== 'none',
        frame: frameOf(deck, ground),
        placeholders: [
          ...groundPlaceholder(deck, ground),
          ...Object.values(specsOf(deck, ground)).map(placeholderOf),
        ],
      })),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, () => {
      const ground = readGround(slide, page, ['right', 'full'], () => TONE);
      const specs = specsOf(page.deck, ground);
      const { paragraphs, attribution } = nth(slide.quotations, 0);
      return {
        layout: nameOf(ground),
        frame: frameOf(page.deck, ground),
        under: groundItems(slide, ground, page),
        items: [
          ...fillPlaceholder(specs.text, paragraphs, page),
          ...fillPlaceholder(specs.attribution, attribution, page),
        ],
      };
    }),
};

const nameOf = (ground: Ground): string => `statement${groundName(ground, TONE)}`;

/** The placeholders; strong parts of the text take the accent. */
function specsOf(deck: DeckFacts, ground: Ground): Record<'text' | 'attribution', PlaceholderSpec> {
  const { names, prompts } = deck.words;
  const { styles, accent } = deck.palette(slotOf(deck, ground));
  const wide = { x: MARGIN, width: ground.place === 'none' ? WIDE : BESIDE - MARGIN };
  return {
    text: {
      type: 'body',
      idx: INDEX.main,
      what: 'statement',
      name: names.statement,
      prompt: prompts.statement,
      box: { ...wide, y: TOP, height: BOTTOM - TOP },
      valign: 'top',
      style: { ...styles.title, strong: accent, pitch: PITCH },
      sizes: SIZES.statement,
      gap: 0.3,
    },
    attribution: {
      type: 'body',
      idx: INDEX.attribution,
      what: 'attribution',
      name: names.attribution,
      prompt: prompts.person,
      box: { ...wide, y: SIGNED, height: 24 },
      valign: 'top',
      style: styles.quiet,
      sizes: [16],
      maxLines: 1,
    },
  };
}
