import type { Slot } from '../../brand/theme.ts';
import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentPage, TITLE_ONLY, titleOnlyLayouts } from '../frame/contentFrame.ts';
import { inset } from '../frame/grid.ts';
import { bar, group, plate, textItem, textItems } from '../frame/itemMakers.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';
import { type CalloutStyle, callouts } from './parts/callout.ts';
import { bulleted, proseAndList } from './parts/proseAndList.ts';
import { readValue } from './parts/value.ts';

/** Space between the two cards, with the arrow in it, in points. */
const BETWEEN = 90;
const ARROW = { width: 54, height: 36 } as const;
const PADDING = 36;
/** Space under the heading, with the rule in it, in points. */
const UNDER_HEADING = 36;
/** Share of the free height that is above the texts. */
const SHIFT = 0.3;
/** Grounds of the two sides: the state before on the quiet one, the state after on the brand's colour. */
const GROUNDS: readonly [Slot, Slot] = ['lt2', 'accent1'];
const STYLE: CalloutStyle = {
  value: SIZES.value.slice(1),
  text: [20, 18, 16, 14],
  padding: { x: PADDING, y: 30 },
  rule: true,
};

export const compare: SlideKind = {
  name: 'compare',
  takes: { entries: [2, 2], entry: { paragraphs: [0, 3], lists: [0, 1], listItems: [1, 6] } },
  layouts: (deck: DeckFacts) => [
    ...titleOnlyLayouts(deck),
    ...sampleLayout(deck, { name: 'compare', label: deck.words.labels.compare }, samples),
  ],
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => {
      const valued = slide.entries.every((entry) => readValue(entry.heading) && entry.lists.length === 0);
      return {
        layout: TITLE_ONLY,
        items: valued ? valuedSides(slide, area, page) : wordySides(slide.entries, area, page),
      };
    }),
};

/** Two sides with texts. */
function samples(area: Box, page: PageFacts): Item[] {
  const { side, text } = page.deck.words.samples;
  return wordySides(
    side.map((heading) => sampleEntry('', heading, text)),
    area,
    page,
  );
}

/** Draws two callouts with the arrow between them; the first is muted. */
function valuedSides(slide: Slide, area: Box, page: PageFacts): Item[] {
  const sides = sidesOf(slide.entries, area).map((side, i) => ({ ...side, box: side.card, muted: i === 0 }));
  return aroundArrow(callouts(page, sides, STYLE), area, page);
}

/** Draws two cards with a heading, a rule, and paragraphs or a list, with the arrow between them. */
function wordySides(entries: readonly Entry[], area: Box, page: PageFacts): Item[] {
  const { names } = page.deck.words;
  const bare = entries.every((entry) => entry.paragraphs.length + entry.lists.length === 0);
  const all = sidesOf(entries, area).map((side) => ({
    ...side,
    inner: inset(side.card, PADDING),
    palette: page.deck.palette(side.ground),
  }));
  const headings = setText(
    page,
    all.map(({ entry, palette, inner: { width, height } }) => {
      const style = palette.styles.title;
      return { what: 'heading', text: [entry.heading], style, width, height, maxLines: 2 };
    }),
    bare ? [42, 28, 20] : [28, 20],
  );
  const top = headings.tallest + (bare ? 0 : UNDER_HEADING);
  const texts = setText(
    page,
    all.map(({ entry, palette, inner }) =>
      proseAndList(entry, 'text', palette.styles.body, inner.width, inner.height - top),
    ),
    [22, 20, ...SIZES.body],
    [20, ...SIZES.body],
  );
  const sides = all.map(({ entry, number, card, inner, palette }, i) => {
    const shift = Math.max(0, (inner.height - (top + texts.tallest)) * SHIFT);
    const y = inner.y + shift;
    const text = texts.at(i);
    const rule = { ...inner, y: y + top - 22, width: 42, height: 3 };
    return group(page.deck, `${names.side} ${number}`, entry.heading, [
      plate(`${names.panel} ${number}`, card, { slot: palette.ground }),
      textItem(
        `${names.heading} ${number}`,
        { ...inner, y, height: headings.tallest },
        headings.at(i),
        'bottom',
      ),
      ...(bare ? [] : [bar(`${names.rule} ${number}`, rule, palette.rule)]),
      ...textItems(
        `${names.text} ${number}`,
        { ...inner, y: y + top, height: text.height },
        bulleted(text, entry, palette.accentLarge),
      ),
    ]);
  });
  return aroundArrow(sides, area, page);
}

/** The two items with the arrow between them, in reading order. */
const aroundArrow = (sides: readonly Item[], area: Box, page: PageFacts): Item[] => [
  nth(sides, 0),
  arrow(area, page),
  nth(sides, 1),
];

/** The two entries with their numbers, cards and grounds. */
function sidesOf(entries: readonly Entry[], area: Box) {
  const width = (area.width - BETWEEN) / 2;
  return entries.map((entry, i) => ({
    entry,
    number: i + 1,
    card: { ...area, x: i === 0 ? area.x : area.x + width + BETWEEN, width },
    ground: nth(GROUNDS, i),
  }));
}

const arrow = (area: Box, page: PageFacts): Item => ({
  kind: 'shape',
  shape: 'rightArrow',
  name: page.deck.words.names.arrow,
  box: { x: area.x + (area.width - ARROW.width) / 2, y: area.y + (area.height - ARROW.height) / 2, ...ARROW },
  fill: page.deck.palette('lt1').rule,
  described: { decorative: true },
});
