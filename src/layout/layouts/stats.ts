import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import { type Callout, type CalloutLook, callouts } from '../callout.ts';
import { contentMasters, contentPage } from '../contentFrame.ts';
import type { Deck, Sheet } from '../deck.ts';
import { across, columns, down, GUTTER, PADDING } from '../grid.ts';
import { SIZES, upTo } from '../scale.ts';
import type { SlideLayout } from '../slideLayout.ts';

export const stats: SlideLayout = {
  name: 'stats',
  takes: { entries: [2, 6], entry: { paragraphs: [0, 2] }, settings: ['lead'] },
  masters: (deck: Deck) => contentMasters(deck, () => [{ name: 'stats', label: '数字', type: 'titleOnly' }]),
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => ({ master: 'stats', items: cards(slide, area, sheet) })),
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
  const boxes = beside(others.length, right);
  const quiet = others.map((one, i): Callout => ({ ...one, box: boxes[i] ?? right, ground: 'lt2' }));
  return [
    ...callouts(sheet, [{ ...first, box: left, ground: 'accent1' }], LEAD),
    ...callouts(sheet, quiet, others.length < 3 ? FEW : calloutLook(others.length + 1)),
  ];
}

/** One or two callouts beside the lead. */
const FEW: CalloutLook = {
  value: upTo(SIZES.value, 84),
  text: [18, 16, 14],
  padding: { x: 30, y: 18 },
  rule: false,
  compact: true,
};
const LEAD: CalloutLook = {
  value: SIZES.value,
  text: [20, 18, 16, 14],
  padding: { x: 30, y: 30 },
  rule: true,
};

/** The fewer the callouts, the larger their values and words. */
function calloutLook(count: number): CalloutLook {
  const largest = [112, 112, 112, 96, 84, 72, 64][count] ?? 64;
  const few = count < 4;
  return {
    value: upTo(SIZES.value, largest),
    text: few ? [18, 16, 14] : [16, 14, 13, 12],
    padding: few ? { x: 30, y: 30 } : { x: PADDING, y: 18 },
    rule: few,
    compact: !few,
  };
}

/** One row for two or three callouts; two rows for more, the shorter row on top. */
function grid(count: number, area: Box): Box[] {
  if (count <= 3) return across({ ...area, height: Math.min(area.height, 288) }, count);
  const [top, bottom] = down(area, 2);
  if (!top || !bottom) return [];
  return [...across(top, Math.floor(count / 2)), ...across(bottom, Math.ceil(count / 2))];
}

/** The leading callout's place and the others'; the fewer the others, the wider the lead. */
function halves(area: Box, others: number): [Box, Box] {
  const width = others === 1 ? columns(7) : others < 4 ? columns(6) : columns(5);
  const right = { ...area, x: area.x + width + GUTTER, width: area.width - width - GUTTER };
  return [{ ...area, width }, right];
}

/** Callouts beside the lead: one column for two, then two, the odd one on top. */
function beside(count: number, area: Box): Box[] {
  if (count <= 2) return down(area, count);
  const rows = down(area, Math.ceil(count / 2));
  return rows.flatMap((row, i) => across(row, i === 0 && count % 2 === 1 ? 1 : 2));
}
