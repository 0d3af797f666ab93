import { similar } from '../../../diagnostics/nearest.ts';
import { ICON_GRID, ICON_NAMES, type IconName, isIcon } from '../../../icons/icons.ts';
import type { Box, ChartItem, FreeformItem } from '../../../scene/item.ts';
import type { Slide } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { iconsAt } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { plotOn } from '../plotOn.ts';

/** The most marks, and the space from the bar to them, in points. */
const [MOST, BELOW] = [200, 30];
/** The largest mark and the widest distance from one to the next, in points, and the share of its place that a mark takes. */
const [LARGEST, WIDEST, MARK] = [48, 72, 0.84];
/** The ink of an icon begins at this share of its width. */
const INK = 4 / ICON_GRID;

/**
 * What the author wants to see counted: the icon of a mark, and how many marks each part of the share bar has. Undefined
 * without `count`; also, with a finding, when the chart is no share bar, the icon is unknown, a value is no whole number, or
 * the marks would be too many.
 */
export function readCount(
  { settings: { count } }: Slide,
  item: ChartItem | undefined,
  page: PageFacts,
): { readonly icon: IconName; readonly counts: readonly number[] } | undefined {
  if (!count) return undefined;
  const place = { origin: count.origin, slide: page };
  if (!item) {
    const facts = { setting: 'count', written: count.value, needs: 'a share bar' };
    page.report.add('chart-setting', { ...facts, problem: 'kind' }, place);
    return undefined;
  }
  if (!isIcon(count.value)) {
    page.report.add('icon-unknown', { name: count.value, similar: similar(count.value, ICON_NAMES) }, place);
    return undefined;
  }
  const counts = item.series.map(({ values: [value] }) => value ?? 0);
  const total = counts.reduce((sum, value) => sum + value, 0);
  const wrong = counts.find((value) => !Number.isInteger(value) || value < 0);
  if (wrong === undefined && total <= MOST) return { icon: count.value, counts };
  page.report.add('compare-count', { written: String(wrong ?? total), as: 'share', most: MOST }, place);
  return undefined;
}

/** Marks for what the parts of a share bar count, in rows from the bar to the bottom of `box`: one drawing for each part, in its colour. */
export function countMarks(
  item: ChartItem,
  { icon, counts }: NonNullable<ReturnType<typeof readCount>>,
  box: Box,
  page: PageFacts,
): FreeformItem[] {
  const { plot } = plotOn(item);
  const top = plot.y + plot.height + BELOW;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const { columns, across, down, size } = rowsOf(total, box.width, box.y + box.height - top);
  let first = 0;
  return counts.flatMap((count, i): FreeformItem[] => {
    const places = Array.from({ length: count }, (_, n) => first + n);
    const [from, to] = [Math.floor(first / columns), Math.floor((first + count - 1) / columns)];
    first += count;
    if (count === 0) return [];
    const alone = from === to;
    const left = alone ? (nth(places, 0) % columns) * across : 0;
    const width = ((alone ? count : columns) - 1) * across + size;
    const height = (to - from) * down + size;
    const at = (n: number) => ({
      x: (n % columns) * across - left,
      y: (Math.floor(n / columns) - from) * down,
    });
    return [
      {
        kind: 'freeform',
        name: `${page.deck.words.names.mark} ${i + 1}`,
        box: { x: box.x + left - INK * size, y: top + from * down, width, height },
        ...iconsAt(icon, size, places.map(at), nth(item.series, i).colour),
        view: { width, height },
        described: { decorative: true },
      },
    ];
  });
}

/** The even rows in which `count` marks are largest: marks in a row, the distances across and down, and a mark's size, in points. */
function rowsOf(count: number, width: number, height: number) {
  const ways = Array.from({ length: 20 }, (_, i) => {
    const columns = Math.max(1, Math.ceil(count / (i + 1)));
    const down = Math.min(WIDEST, height / (i + 1));
    const size = Math.min(LARGEST, (width / columns) * MARK, down * MARK);
    const across = Math.min(WIDEST, (width - size + 2 * INK * size) / Math.max(1, columns - 1));
    return { columns, across, down, size };
  });
  return ways.reduce((best, way) => (way.size > best.size ? way : best));
}
