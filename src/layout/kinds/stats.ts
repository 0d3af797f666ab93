import type { Box } from '../../scene/item.ts';
import type { Entry } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { CARD_GAP, columns, down } from '../frame/grid.ts';
import { isPlated } from '../frame/surface.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES, upTo } from '../typesetting/scale.ts';
import type { CalloutStyle } from './parts/callout.ts';
import { type CalloutSet, calloutParts, placeCallouts } from './parts/calloutSets.ts';
import { figureGrid, figureGridName, figureStyle, placesOn } from './parts/figureGrid.ts';

/** The numbers of entries that a slide may have. */
const COUNTS = [2, 3, 4, 5, 6];
/** The one that “New slide” always offers. */
const OFFERED = 3;

/** How the figures stand: how many, whether the first one leads, and whether they have icons. */
interface Figures {
  readonly count: number;
  readonly led: boolean;
  readonly icons: boolean;
}

export const stats: SlideKind = {
  name: 'stats',
  takes: { entries: [2, 6], entry: { icon: true, paragraphs: [0, 2] }, settings: ['lead'] },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      FIGURES.map((figures) => ({
        name: nameOf(figures),
        label: labelOf(figures, deck),
        occasional: figures.led || figures.icons || figures.count !== OFFERED,
        ...calloutParts(deck, setsOf(figures, deck)),
      })),
    ),
  place: contentPage((slide, page) => {
    const { entries, settings } = slide;
    const led = settings.lead?.value === 'true';
    const icons = entries.some(({ icon }) => icon) && !(led && entries.length === ROWS + 1);
    if (!icons) refuseIcons(entries, page);
    const figures = { count: entries.length, led, icons };
    return { layout: nameOf(figures), items: placeCallouts(page, entries, setsOf(figures, page.deck)) };
  }),
};

/** So many figures beside a lead stand in rows, which have no room for icons. */
const ROWS = 3;

function refuseIcons(entries: readonly Entry[], page: PageFacts): void {
  for (const { icon } of entries) {
    const counts = { where: 'entry', has: 1, least: 0, most: 0, holds: 'figures in rows' } as const;
    const facts = { layout: 'stats with a lead and three more', what: 'icons', ...counts };
    if (icon) page.report.add('layout-takes', facts, { origin: icon.origin });
  }
}

const FIGURES: readonly Figures[] = [false, true]
  .flatMap((icons) => [false, true].flatMap((led) => COUNTS.map((count) => ({ count, led, icons }))))
  .filter(({ count, led, icons }) => !(icons && led && count === ROWS + 1));

const nameOf = ({ count, led, icons }: Figures): string =>
  (led ? `stats-led-${count}` : figureGridName(count)) + (icons ? '-icons' : '');

function labelOf({ count, led, icons }: Figures, { words }: DeckFacts): string {
  const label = words.counted[led ? 'leadingStats' : 'stats'](count);
  return icons ? label + words.aside(words.remarks.icons) : label;
}

/** Callouts of equal rank, or the first one as the lead with the others to its right. */
function setsOf({ count, led, icons }: Figures, deck: DeckFacts): CalloutSet[] {
  const { panels } = deck.areas;
  const own = (style: CalloutStyle): CalloutStyle => (icons ? { ...style, icons } : style);
  if (!led) {
    const style = figureStyle(count, deck);
    // Below icons there is no room for units on lines of their own.
    const value = icons ? upTo(style.value, 80) : style.value;
    return [{ places: placesOn(figureGrid(count, panels, deck), deck), style: own({ ...style, value }) }];
  }
  const others = count - 1;
  const [left, right] = halves(panels, others, isPlated(deck) ? CARD_GAP : BESIDE);
  const boxes =
    others < 4 ? down(right, others, isPlated(deck) ? CARD_GAP : BETWEEN) : figureGrid(others, right, deck);
  return [
    { places: [{ box: left, ground: 'accent1', number: 1 }], style: own(LEAD) },
    { places: placesOn(boxes, deck, 2), style: others === ROWS ? 'rows' : own(besideStyle(others, deck)) },
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
  steady: true,
};

/** The style of `count` callouts to the right of a lead. */
function besideStyle(count: number, deck: DeckFacts): CalloutStyle {
  const { padding } = figureStyle(count + 1, deck);
  if (count < 3) return { ...FEW, padding: { ...FEW.padding, x: padding.x } };
  return figureStyle(count + 1, deck);
}

/** The box of the lead and the area of the others, `gap` points apart; the lead is wider when there are fewer others. */
function halves(area: Box, others: number, gap: number): [Box, Box] {
  const width = columns(others === 1 ? 7 : others < 4 ? 6 : others < 5 ? 5 : 4);
  const right = { ...area, x: area.x + width + gap, width: area.width - width - gap };
  return [{ ...area, width }, right];
}
