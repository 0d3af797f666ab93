import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentPage, TITLE_ONLY, titleOnly } from '../frame/contentFrame.ts';
import { across, columns, down, GUTTER, PADDING } from '../frame/grid.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { SIZES, upTo } from '../setting/scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { type Callout, type CalloutLook, callouts } from './parts/callout.ts';
import { calloutRows } from './parts/calloutRows.ts';

export const stats: SlideLayout = {
  name: 'stats',
  takes: { entries: [2, 6], entry: { paragraphs: [0, 2] }, settings: ['lead'] },
  masters: (deck: Deck) => [
    ...titleOnly(deck),
    ...sampleLayout(deck, { name: 'stats', label: deck.words.labels.stats }, samples),
  ],
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => ({ master: TITLE_ONLY, items: cards(slide, area, sheet) })),
};

function cards(slide: Slide, area: Box, sheet: Sheet): Item[] {
  const all = slide.entries.map((entry, i) => ({ entry, number: i + 1 }));
  const [first, ...others] = all;
  if (slide.settings.lead?.value !== 'true' || !first) {
    const boxes = grid(all.length, area);
    const quiet = all.map((one, i): Callout => ({ ...one, box: boxes[i] ?? area, ground: 'lt2' }));
    return callouts(sheet, quiet, calloutLook(all.length));
  }
  const [left, right] = halves(area, others.length);
  const boxes = others.length < 4 ? down(right, others.length) : twoRows(others.length, right);
  const quiet = others.map((one, i): Callout => ({ ...one, box: boxes[i] ?? right, ground: 'lt2' }));
  return [
    ...callouts(sheet, [{ ...first, box: left, ground: 'accent1' }], LEAD),
    ...(others.length === 3 ? calloutRows(sheet, quiet) : callouts(sheet, quiet, besideLook(others.length))),
  ];
}

/** Three callouts side by side. */
function samples(area: Box, sheet: Sheet): Item[] {
  const { value, unit, label, note } = sheet.deck.words.samples;
  const entry = sampleEntry(value, unit, label, note);
  const all = grid(3, area).map((box, i): Callout => ({ entry, box, ground: 'lt2', number: i + 1 }));
  return callouts(sheet, all, calloutLook(all.length));
}

/** One or two callouts beside the lead. */
const FEW: CalloutLook = {
  value: upTo(SIZES.value, 84),
  text: [16, 14],
  padding: { x: 30, y: 14 },
  rule: false,
  compact: true,
};
const LEAD: CalloutLook = {
  value: SIZES.value,
  text: [20, 18, 16, 14],
  padding: { x: 30, y: 30 },
  rule: true,
};

/** What stands beside a lead; five of them have narrow cards. */
function besideLook(count: number): CalloutLook {
  if (count < 3) return FEW;
  const look = calloutLook(count + 1);
  return count < 5 ? look : { ...look, value: [...look.value, 36], padding: { x: 16, y: 18 } };
}

/** The fewer the callouts, the larger their values and words. */
function calloutLook(count: number): CalloutLook {
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

/** One row for two or three callouts, two for more. */
function grid(count: number, area: Box): Box[] {
  if (count > 3) return twoRows(count, area);
  return across(area, count);
}

/** The shorter row on top. */
function twoRows(count: number, area: Box): Box[] {
  const [top, bottom] = down(area, 2);
  if (!top || !bottom) return [];
  return [...across(top, Math.floor(count / 2)), ...across(bottom, Math.ceil(count / 2))];
}

/** The leading callout's place and the others'; the fewer the others, the wider the lead. */
function halves(area: Box, others: number): [Box, Box] {
  const width = columns(others === 1 ? 7 : others < 4 ? 6 : others < 5 ? 5 : 4);
  const right = { ...area, x: area.x + width + GUTTER, width: area.width - width - GUTTER };
  return [{ ...area, width }, right];
}
