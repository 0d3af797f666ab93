import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentPage, TITLE_ONLY, titleOnlyLayouts } from '../frame/contentFrame.ts';
import { across, columns, down, GUTTER, PADDING } from '../frame/grid.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES, upTo } from '../typesetting/scale.ts';
import { type Callout, type CalloutStyle, callouts } from './parts/callout.ts';
import { calloutRows } from './parts/calloutRows.ts';

export const stats: SlideKind = {
  name: 'stats',
  takes: { entries: [2, 6], entry: { paragraphs: [0, 2] }, settings: ['lead'] },
  layouts: (deck: DeckFacts) => [
    ...titleOnlyLayouts(deck),
    ...sampleLayout(deck, { name: 'stats', label: deck.words.labels.stats }, samples),
  ],
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => ({ layout: TITLE_ONLY, items: cards(slide, area, page) })),
};

/** Draws callouts of equal rank, or the first one as the lead with the others to its right. */
function cards(slide: Slide, area: Box, page: PageFacts): Item[] {
  const all = slide.entries.map((entry, i) => ({ entry, number: i + 1 }));
  const [first, ...others] = all;
  const onBoxes = (list: typeof all, boxes: readonly Box[]): Callout[] =>
    list.map((one, i) => ({ ...one, box: nth(boxes, i), ground: 'lt2' }));
  if (slide.settings.lead?.value !== 'true' || !first)
    return callouts(page, onBoxes(all, grid(all.length, area)), calloutStyle(all.length));
  const [left, right] = halves(area, others.length);
  const boxes = others.length < 4 ? down(right, others.length) : twoRows(others.length, right);
  const quiet = onBoxes(others, boxes);
  return [
    ...callouts(page, [{ ...first, box: left, ground: 'accent1' }], LEAD),
    ...(others.length === 3 ? calloutRows(page, quiet) : callouts(page, quiet, besideStyle(others.length))),
  ];
}

/** Three callouts in a row. */
function samples(area: Box, page: PageFacts): Item[] {
  const { value, unit, label, note } = page.deck.words.samples;
  const entry = sampleEntry(value, unit, label, note);
  const all = grid(3, area).map((box, i): Callout => ({ entry, box, ground: 'lt2', number: i + 1 }));
  return callouts(page, all, calloutStyle(all.length));
}

/** The style of one or two callouts to the right of a lead. */
const FEW: CalloutStyle = {
  value: upTo(SIZES.value, 84),
  text: [16, 14],
  padding: { x: 30, y: 14 },
  rule: false,
  compact: true,
};
/** The style of the lead. */
const LEAD: CalloutStyle = {
  value: SIZES.value,
  text: [20, 18, 16, 14],
  padding: { x: 30, y: 30 },
  rule: true,
};

/** The style of `count` callouts to the right of a lead; five of them have narrow cards. */
function besideStyle(count: number): CalloutStyle {
  if (count < 3) return FEW;
  const style = calloutStyle(count + 1);
  return count < 5 ? style : { ...style, value: [...style.value, 36], padding: { x: 16, y: 18 } };
}

/** The style of `count` callouts of equal rank: fewer ones have larger values and texts. */
function calloutStyle(count: number): CalloutStyle {
  const largest = [112, 112, 112, 96, 84, 72, 64][count] ?? 64;
  const few = count < 4;
  return {
    value: upTo(SIZES.value, largest),
    text: few ? [20, 18, 16, 14] : [16, 14, 13, 12],
    padding: few ? { x: 30, y: 30 } : { x: PADDING, y: 18 },
    rule: few,
    compact: !few,
  };
}

/** The boxes of up to three callouts in one row, of more in two. */
function grid(count: number, area: Box): Box[] {
  if (count > 3) return twoRows(count, area);
  return across(area, count);
}

/** The boxes of two rows; an odd number puts one more into the lower row. */
function twoRows(count: number, area: Box): Box[] {
  return down(area, 2).flatMap((row, i) =>
    across(row, i === 0 ? Math.floor(count / 2) : Math.ceil(count / 2)),
  );
}

/** The box of the lead and the area of the others; the lead is wider when there are fewer others. */
function halves(area: Box, others: number): [Box, Box] {
  const width = columns(others === 1 ? 7 : others < 4 ? 6 : others < 5 ? 5 : 4);
  const right = { ...area, x: area.x + width + GUTTER, width: area.width - width - GUTTER };
  return [{ ...area, width }, right];
}
