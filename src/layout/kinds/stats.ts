import type { Box } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { columns, down, PANELS } from '../frame/grid.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES, upTo } from '../typesetting/scale.ts';
import type { CalloutStyle } from './parts/callout.ts';
import { type CalloutSet, calloutParts, placeCallouts } from './parts/calloutSets.ts';
import { figureGrid, figureGridName, figureStyle, placesOn } from './parts/figureGrid.ts';

/** The numbers of entries that a slide may have. */
const COUNTS = [2, 3, 4, 5, 6];
/** The one that “New slide” always offers. */
const OFFERED = 3;

export const stats: SlideKind = {
  name: 'stats',
  takes: { entries: [2, 6], entry: { paragraphs: [0, 2] }, settings: ['lead'] },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      [false, true].flatMap((led) =>
        COUNTS.map((count) => ({
          name: nameOf(count, led),
          label: deck.words.counted[led ? 'leadingStats' : 'stats'](count),
          occasional: led || count !== OFFERED,
          ...calloutParts(deck, setsOf(count, led)),
        })),
      ),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, () => {
      const { entries, settings } = slide;
      const led = settings.lead?.value === 'true';
      return {
        layout: nameOf(entries.length, led),
        items: placeCallouts(page, entries, setsOf(entries.length, led)),
      };
    }),
};

const nameOf = (count: number, led: boolean): string => (led ? `stats-led-${count}` : figureGridName(count));

/** Callouts of equal rank, or the first one as the lead with the others to its right. */
function setsOf(count: number, led: boolean): CalloutSet[] {
  if (!led) return [{ places: placesOn(figureGrid(count, PANELS)), style: figureStyle(count) }];
  const others = count - 1;
  const [left, right] = halves(PANELS, others);
  const boxes = others < 4 ? down(right, others, BETWEEN) : figureGrid(others, right);
  return [
    { places: [{ box: left, ground: 'accent1', number: 1 }], style: LEAD },
    { places: placesOn(boxes, 2), style: others === 3 ? 'rows' : besideStyle(others) },
  ];
}

/** Space between the lead and the others, and between others in one column, in points. */
const BESIDE = 36;
const BETWEEN = 18;
/** The style of one or two callouts to the right of a lead. */
const FEW: CalloutStyle = {
  value: upTo(SIZES.value, 80),
  text: SIZES.label,
  padding: { x: 0, y: 14 },
  compact: true,
};
/** The style of the lead. */
const LEAD: CalloutStyle = {
  value: SIZES.value,
  text: SIZES.body,
  padding: { x: 24, y: 30 },
  edge: true,
};

/** The style of `count` callouts to the right of a lead. */
function besideStyle(count: number): CalloutStyle {
  if (count < 3) return FEW;
  return figureStyle(count + 1);
}

/** The box of the lead and the area of the others; the lead is wider when there are fewer others. */
function halves(area: Box, others: number): [Box, Box] {
  const width = columns(others === 1 ? 7 : others < 4 ? 6 : others < 5 ? 5 : 4);
  const right = { ...area, x: area.x + width + BESIDE, width: area.width - width - BESIDE };
  return [{ ...area, width }, right];
}
