import type { Face } from '../../../brand/theme.ts';
import type { ChartItem, Item } from '../../../scene/item.ts';
import { formatAt } from '../../../typography/chartLabels.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { numberText } from '../../../typography/numberText.ts';
import { spacing } from '../../../typography/plotPlaces.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { group, textItems } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import { plotOn } from '../plotOn.ts';

/** The space from a lying stack to its total, and between the totals of two columns, in points. */
const [BESIDE, APART] = [8, 8];
/** The line pitch of a total, and the space from its line to the column below it, in em. */
const [PITCH, ABOVE] = [1.25, 0.05];
/** The most significant digits of a sum, so that it has no error of floating point. */
const DIGITS = 12;

/**
 * The totals of stacked columns or bars as they are written; none for stacks of shares, of values below zero, and of columns that
 * are narrower than their totals.
 */
export function totalsOf(item: ChartItem, face: Face): string[] {
  const { chart, stacked, series, categories, labels } = item;
  if (stacked !== 'values' || (chart !== 'column' && chart !== 'bar')) return [];
  const format = formatAt(nth(series, 0));
  const below = series.some((one) => one.values.some((value) => (value ?? 0) < 0));
  if (below || format.includes('%')) return [];
  const alike = series.every((one) => formatAt(one) === format);
  const totals = categories.map((_, point) => {
    const total = series.reduce((sum, one) => sum + (one.values[point] ?? 0), 0);
    return numberText(Number(total.toPrecision(DIGITS)), alike ? format : 'General');
  });
  if (chart === 'bar') return totals;
  const room = spacing(item, item.plot?.width ?? item.box.width).slot - APART;
  const widths = totals.map((total) => measure(total, { ...face, bold: true }, labels.size));
  return widths.every((width) => width <= room) ? totals : [];
}

/** The width that the totals of lying stacks take at their right, in points; 0 for columns. */
export function totalRoom(item: ChartItem, face: Face): number {
  if (item.chart !== 'bar') return 0;
  const widths = totalsOf(item, face).map((total) =>
    measure(total, { ...face, bold: true }, item.labels.size),
  );
  return widths.length > 0 ? Math.ceil(Math.max(...widths)) + 2 * BESIDE : 0;
}

/**
 * The total of each stack, above a column or behind a bar, in a chart whose plot is fixed. They are texts over the chart, because
 * a stacked chart has no labels of sums, and stay as they are when a user edits its data.
 */
export function stackTotals(item: ChartItem, page: PageFacts): Item[] {
  const { deck } = page;
  const { size } = item.labels;
  const { text: colour, styles } = deck.palette('lt1');
  const lying = item.chart === 'bar';
  const { plot, heightOf } = plotOn(item);
  const { slot } = spacing(item, lying ? plot.height : plot.width);
  const origin = item.origin ?? page.origin;
  const words = totalsOf(item, deck.brand.theme.faces.body).flatMap((total, point) => {
    const sum = item.series.reduce((all, one) => all + (one.values[point] ?? 0), 0);
    const style = { ...styles.body, bold: true, pitch: PITCH, colour };
    const align = lying ? ('left' as const) : ('center' as const);
    const room = { width: lying ? item.box.width : slot, height: size * PITCH * 1.2, maxLines: 1 };
    const text = [[{ text: total, origin }]];
    const set = setText(page, [{ what: 'total', text, style: { ...style, align }, ...room }], [size]).at(0);
    // The height of a value from the foot of the plot is also its length from the left edge, in the share of the plot.
    const share = (plot.y + plot.height - heightOf(sum)) / plot.height;
    const at = slot * (point + 0.5);
    const box = lying
      ? {
          x: plot.x + plot.width * share + BESIDE,
          y: plot.y + at - set.height / 2,
          width: set.width + BESIDE,
        }
      : { x: plot.x + at - slot / 2, y: heightOf(sum) - set.height - size * ABOVE, width: slot };
    return textItems(`${deck.words.total} ${point + 1}`, { ...box, height: set.height }, set);
  });
  return words.length > 0 ? [group(deck, deck.words.total, [], words)] : [];
}
