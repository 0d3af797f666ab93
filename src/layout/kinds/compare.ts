import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { type ContentPlaced, contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { entryPlaceholder } from '../frame/entrySpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { readValue } from './parts/value.ts';
import { comparedFigures, figureRules, figureSpecs } from './variants/comparedFigures.ts';
import { comparedWords, wordItems, wordSpecs } from './variants/comparedWords.ts';
import { DRAWN } from './variants/drawnAmounts.ts';

const FIGURES = 'compare-figures';
const WORDS = 'compare-words';

export const compare: SlideKind = {
  name: 'compare',
  takes: {
    ...{ entries: [2, 2], settings: ['count', ...DRAWN] },
    entry: { paragraphs: [0, 3], lists: [0, 1], listItems: [1, 6] },
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () => [
      {
        name: WORDS,
        label: deck.words.labels.compareWords,
        items: wordItems(deck),
        placeholders: wordSpecs(deck).map(entryPlaceholder),
      },
      {
        name: FIGURES,
        label: deck.words.labels.compareFigures,
        occasional: true,
        items: figureRules(deck),
        placeholders: figureSpecs(deck).map(entryPlaceholder),
      },
    ]),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (): ContentPlaced => {
      const { entries } = slide;
      const valued = entries.every((entry) => readValue(entry.heading) && entry.lists.length === 0);
      if (!valued) return { layout: WORDS, items: comparedWords(entries, page) };
      return { layout: FIGURES, ...comparedFigures(slide, page) };
    }),
};
