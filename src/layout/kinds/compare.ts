import type { Box } from '../../scene/item.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { type ContentPlaced, contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { entryPlaceholder } from '../frame/entrySpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { comparedFigures, figureRules, figureSpecs } from './compared/comparedFigures.ts';
import { comparedWords, wordItems, wordSpecs } from './compared/comparedWords.ts';
import { DRAWN } from './compared/drawnAmounts.ts';
import { readValue } from './parts/value.ts';
import { takeawayItem, withoutTakeaway, withTakeaway } from './variants/takeaway.ts';

export const compare: SlideKind = {
  name: 'compare',
  takes: {
    ...{ entries: [2, 2], paragraphs: [0, 1], settings: ['count', ...DRAWN, 'emphasis-row'] },
    entry: { paragraphs: [0, 3], lists: [0, 1], listItems: [1, 6] },
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () => [
      ...[false, true].map((takeaway) => {
        const { labels, aside, remarks } = deck.words;
        const area = areaOf(deck, takeaway);
        return withTakeaway(deck, takeaway, {
          name: nameOf(takeaway),
          label: labels.compareWords + (takeaway ? aside(remarks.takeaway) : ''),
          occasional: takeaway,
          items: wordItems(deck, area),
          placeholders: wordSpecs(deck, area).map(entryPlaceholder),
        });
      }),
      {
        name: FIGURES,
        label: deck.words.labels.compareFigures,
        occasional: true,
        items: figureRules(deck),
        placeholders: figureSpecs(deck, deck.areas.panels).map(entryPlaceholder),
      },
    ]),
  place: contentPage((slide, page): ContentPlaced => {
    const { entries, paragraphs } = slide;
    const takeaway = paragraphs.length > 0;
    const area = areaOf(page.deck, takeaway);
    const valued = entries.every((entry) => readValue(entry.heading) && entry.lists.length === 0);
    if (!valued) {
      const items = [...comparedWords(slide, area, page), ...takeawayItem(paragraphs, page)];
      return { layout: nameOf(takeaway), items };
    }
    const origin = paragraphs[0]?.[0]?.origin;
    if (origin)
      page.report.add('layout-takes', { ...NO_TAKEAWAY, holds: 'figures and their texts' }, { origin });
    return { layout: FIGURES, ...comparedFigures(slide, area, page) };
  }),
};

const FIGURES = 'compare-figures';
/** What is wrong with a takeaway below two figures. */
const NO_TAKEAWAY = {
  layout: 'compare of figures',
  what: 'takeaways',
  where: 'slide',
  has: 1,
  least: 0,
  most: 0,
} as const;

const nameOf = (takeaway: boolean): string => `compare-words${takeaway ? '-takeaway' : ''}`;

const areaOf = ({ areas: { panels } }: DeckFacts, takeaway: boolean): Box =>
  takeaway ? withoutTakeaway(panels) : panels;
