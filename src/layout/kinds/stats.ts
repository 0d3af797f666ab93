import type { Box } from '../../scene/item.ts';
import type { Entry } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { across, CARD_GAP, columns, down } from '../frame/grid.ts';
import { isPlated } from '../frame/surface.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES, upTo } from '../typesetting/scale.ts';
import type { CalloutStyle } from './parts/callout.ts';
import { type CalloutSet, calloutParts, placeCallouts } from './parts/calloutSets.ts';
import { figureGrid, figureGridName, figureStyle, placesOn } from './parts/figureGrid.ts';
import {
  ABOVE_STRIP,
  aboveFigure,
  focusedPicture,
  pictureSpec,
  reportNoPlace,
  stripBox,
  underPicture,
} from './variants/pictures.ts';

/** The numbers of entries that a slide may have. */
const COUNTS = [2, 3, 4, 5, 6];
/** The one that “New slide” always offers. */
const OFFERED = 3;

/** How the figures stand: how many, whether the first one leads, whether they have icons, and whether a picture is below them, or above the lead. */
interface Figures {
  readonly count: number;
  readonly led: boolean;
  readonly icons: boolean;
  readonly pictured: boolean;
}

export const stats: SlideKind = {
  name: 'stats',
  takes: {
    entries: [2, 6],
    entry: { icon: true, paragraphs: [0, 2] },
    ...{ pictures: [0, 1], settings: ['lead', 'focus'] },
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      FIGURES.map((figures) => {
        const { items, placeholders } = calloutParts(deck, setsOf(figures, deck));
        return {
          name: nameOf(figures),
          label: labelOf(figures, deck),
          occasional: figures.led || figures.icons || figures.pictured || figures.count !== OFFERED,
          items,
          placeholders: [
            ...placeholders,
            ...(figures.pictured ? [pictureSpec(deck, pictureBoxOf(figures, deck))] : []),
          ],
        };
      }),
    ),
  place: contentPage((slide, page) => {
    const { entries, settings } = slide;
    const count = entries.length;
    const led = settings.lead?.value === 'true';
    const icons = entries.some(({ icon }) => icon) && !(led && count === ROWS + 1);
    if (!icons) refuseIcons(entries, page);
    const full = !led && count > MOST_ABOVE && reportNoPlace(slide, page, ABOVE);
    const pictured = slide.pictures.length > 0 && !full;
    const figures = { count, led, icons, pictured };
    const items = placeCallouts(page, entries, setsOf(figures, page.deck));
    const picture = pictured ? focusedPicture(slide, pictureBoxOf(figures, page.deck), page) : [];
    return { layout: nameOf(figures), items: [...items, ...picture] };
  }),
};

/** The most figures that stand in one row above a picture. */
const MOST_ABOVE = 4;
const ABOVE =
  'a picture below up to four figures of equal rank, or above a lead; more figures fill the slide';

/** Where the picture stands: across the foot of the slide, or in the upper half of the lead's panel. */
const pictureBoxOf = ({ count, led }: Figures, deck: DeckFacts): Box =>
  led ? aboveFigure(halves(deck, count - 1)[0], PARTED, deck) : stripBox(deck);

/** So many figures beside a lead stand in rows, which have no room for icons. */
const ROWS = 3;

function refuseIcons(entries: readonly Entry[], page: PageFacts): void {
  for (const { icon } of entries) {
    const counts = { where: 'entry', has: 1, least: 0, most: 0, holds: 'figures in rows' } as const;
    const facts = { layout: 'stats with a lead and three more', what: 'icons', ...counts };
    if (icon) page.report.add('layout-takes', facts, { origin: icon.origin });
  }
}

const BOTH = [false, true];
const FIGURES: readonly Figures[] = BOTH.flatMap((pictured) =>
  BOTH.flatMap((icons) =>
    BOTH.flatMap((led) => COUNTS.map((count): Figures => ({ count, led, icons, pictured }))),
  ),
)
  .filter(({ count, led, icons }) => !(icons && led && count === ROWS + 1))
  .filter(({ count, led, pictured }) => !pictured || led || count <= MOST_ABOVE);

const nameOf = ({ count, led, icons, pictured }: Figures): string =>
  `${led ? `stats-led-${count}` : figureGridName(count)}${icons ? '-icons' : ''}${pictured ? '-picture' : ''}`;

function labelOf({ count, led, icons, pictured }: Figures, { words }: DeckFacts): string {
  const label = words.counted[led ? 'leadingStats' : 'stats'](count);
  const more = [...(icons ? [words.remarks.icons] : []), ...(pictured ? [words.remarks.besidePicture] : [])];
  return more.length > 0 ? label + words.aside(more.join(words.comma)) : label;
}

/** Callouts of equal rank, or the first one as the lead with the others to its right. */
function setsOf({ count, led, icons, pictured }: Figures, deck: DeckFacts): CalloutSet[] {
  const { panels } = deck.areas;
  const own = (style: CalloutStyle): CalloutStyle => (icons ? { ...style, icons } : style);
  if (pictured && !led) {
    const row = { ...panels, height: ABOVE_STRIP - panels.y - CLOSE };
    const boxes = across(row, count, isPlated(deck) ? CARD_GAP : BESIDE);
    return [{ places: placesOn(boxes, deck), style: own(aboveStrip(deck)) }];
  }
  if (!led) {
    const style = figureStyle(count, deck);
    // Below icons there is no room for units on lines of their own.
    const value = icons ? upTo(style.value, 80) : style.value;
    return [{ places: placesOn(figureGrid(count, panels, deck), deck), style: own({ ...style, value }) }];
  }
  const others = count - 1;
  const [left, right] = halves(deck, others);
  const boxes =
    others < 4 ? down(right, others, isPlated(deck) ? CARD_GAP : BETWEEN) : figureGrid(others, right, deck);
  return [
    pictured
      ? underPicture(left, PARTED)
      : { places: [{ box: left, ground: 'accent1', number: 1 }], style: own(LEAD) },
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
/** The panel of a lead with a picture: its figure is still the largest of the slide. */
const PARTED = { picture: 0.4, figure: 80 } as const;
/** The style of the lead. */
const LEAD: CalloutStyle = {
  value: SIZES.value,
  text: SIZES.body,
  padding: { x: 24, y: 30 },
  edge: true,
  steady: true,
};

/** How much lower than their place callouts above a picture are, so that their texts stand close, in points. */
const CLOSE = 24;
/** The style of callouts in one row above a picture. */
const aboveStrip = (deck: DeckFacts): CalloutStyle => ({
  value: upTo(SIZES.value, 80),
  text: SIZES.label,
  padding: { x: isPlated(deck) ? 24 : 0, y: 16, ...(isPlated(deck) ? {} : { foot: 0 }) },
  compact: true,
});

/** The style of `count` callouts to the right of a lead. */
function besideStyle(count: number, deck: DeckFacts): CalloutStyle {
  const { padding } = figureStyle(count + 1, deck);
  if (count < 3) return { ...FEW, padding: { ...FEW.padding, x: padding.x } };
  return figureStyle(count + 1, deck);
}

/** The box of the lead and the area of the others; the lead is wider when there are fewer others. */
function halves(deck: DeckFacts, others: number): [Box, Box] {
  const { panels } = deck.areas;
  const gap = isPlated(deck) ? CARD_GAP : BESIDE;
  const width = columns(others === 1 ? 7 : others < 4 ? 6 : others < 5 ? 5 : 4);
  const right = { ...panels, x: panels.x + width + gap, width: panels.width - width - gap };
  return [{ ...panels, width }, right];
}
