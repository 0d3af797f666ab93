import { MARKERS, type PointLabel } from '../../../scene/chart.ts';
import type { Box, ChartItem, Item } from '../../../scene/item.ts';
import type { Slide, Table } from '../../../slides/slide.ts';
import { formatAt } from '../../../typography/chartLabels.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { numberText } from '../../../typography/numberText.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import type { ChartData } from '../chartData.ts';
import { dataColours } from '../dataColours.ts';
import { stepOf } from '../fixPlot.ts';
import { highlight } from '../highlight.ts';
import type { Options } from '../options.ts';
import { DULL, seriesOf } from '../seriesLook.ts';
import { frameOf } from '../stackedCharts.ts';
import { type Dot, placeNames } from './placeNames.ts';

/** Sizes of the numbers on the axes, of names and of the name that stands out, in points. */
const [AXIS, NAME, STANDS_OUT] = [16, 16, 24];
/** Space between an axis and its numbers, above the plot, and below the numbers for the name of the axis, in points. */
const [APART, TOP, TITLE] = [10, 12, 24];
/** An axis of values above zero begins there where the least is below this share of the greatest. */
const FROM_ZERO = 0.5;
/** The share of the range of values that is free at the ends of an axis. */
const FREE = 0.05;

/**
 * The native scatter chart of the slide's table: the first series goes across, the second up, and each point has its name,
 * where it stands clear of other names and points. Reports a table that has not two series, and names without room.
 */
export function scatterChart(
  slide: Slide,
  table: Table,
  data: ChartData,
  { axis: fixed }: Options,
  box: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  if (data.series.length !== 2) {
    const facts = { setting: 'chart', written: `${data.series.length}`, problem: 'pair' as const };
    page.report.add('chart-setting', facts, { origin: table.origin, slide: page });
  }
  const [x, y] = [nth(data.series, 0), data.series[1] ?? nth(data.series, 0)];
  const { theme } = page.deck.brand;
  const { body } = theme.faces;
  const across = endsOf(x.values, {});
  const up = endsOf(y.values, fixed);
  const numbers = [up.min, up.max].map((end) =>
    measure(numberText(end, formatAt(y)), { ...body, bold: false }, AXIS),
  );
  const left = Math.ceil(Math.max(...numbers)) + APART;
  const foot = Math.ceil(AXIS * 1.3 + APART + TITLE);
  // Half of the last number across stands beyond the plot.
  const right = Math.ceil(measure(numberText(across.max, formatAt(x)), { ...body, bold: false }, AXIS) / 2);
  const plot = { x: left, y: TOP, width: box.width - left - right, height: box.height - TOP - foot };
  const at = highlight(slide, 'scatter', data, page);
  const [colour = palette.strong] = dataColours(theme);
  const dots = data.categories.flatMap((name, point): Dot[] => {
    const [h, v] = [x.values[point], y.values[point]];
    if (typeof h !== 'number' || typeof v !== 'number') return [];
    const size = point === at ? STANDS_OUT : NAME;
    const width = measure(name, { ...body, bold: true }, size);
    const place = {
      x: plot.x + ((h - across.min) / (across.max - across.min)) * plot.width,
      y: plot.y + ((up.max - v) / (up.max - up.min)) * plot.height,
    };
    return [{ point, ...place, width, height: size * 1.2, first: point === at }];
  });
  const room = { x: plot.x, y: 0, width: box.width - plot.x, height: plot.y + plot.height };
  const sides = placeNames(dots, room, MARKERS.scatter / 2);
  const lost = dots.find(({ point }) => !sides.has(point));
  if (lost) {
    const facts = { count: dots.length, name: nth(data.categories, lost.point), side: 'width' as const };
    const origin = nth(table.rows, lost.point)[0]?.[0]?.origin ?? table.origin;
    const needs = { size: NAME, needs: Math.ceil(lost.width), room: 0 };
    page.report.add('chart-names-crowded', { ...facts, ...needs }, { origin, slide: page });
  }
  const labels = dots.map(({ point, first }): [number, PointLabel] => {
    const side = sides.get(point);
    if (!side) return [point, { hidden: true }];
    const text = nth(data.categories, point);
    return [point, { text, side, ...(first ? { size: STANDS_OUT, colour: palette.strong } : {}) }];
  });
  const stands = at < 0 ? { colour } : { colour: DULL, points: { [at]: colour } };
  const item: ChartItem = {
    ...frameOf('scatter', slide, table, data, box, page),
    series: [
      { ...seriesOf(x), colour },
      { ...seriesOf(y), ...stands, labels: Object.fromEntries(labels) },
    ],
    labels: { size: NAME, bold: true, colour: palette.text },
    axis: { size: AXIS, colour: palette.quiet, lines: palette.hairline, ...up, across },
    legend: false,
    plot,
  };
  return [item, ...axisName(table, { ...box, y: box.y + box.height - TITLE, height: TITLE }, palette, page)];
}

/** The name of the axis across, at the right below its numbers; that of the other is the chart's caption. */
function axisName(table: Table, box: Box, palette: Palette, page: PageFacts): Item[] {
  const style = { ...palette.styles.quiet, align: 'right' as const };
  const { width, height } = box;
  const text = [nth(table.header, 1)];
  const set = setText(
    page,
    [{ what: 'name of an axis', text, style, width, height, maxLines: 1 }],
    [AXIS, 14],
  );
  return textItems(page.deck.words.names.label, box, set.at(0));
}

/** Round ends of an axis around its values; those in `fixed` are kept. */
function endsOf(
  values: readonly (number | null)[],
  fixed: { readonly min?: number; readonly max?: number },
): { min: number; max: number } {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const range = high - low || Math.abs(high) || 1;
  const from = low >= 0 && low < high * FROM_ZERO ? 0 : low - range * FREE;
  const to = high + range * FREE;
  const step = stepOf(to - from);
  const round = (value: number, way: 'floor' | 'ceil') =>
    Number((Math[way](value / step) * step).toPrecision(12));
  return { min: fixed.min ?? round(from, 'floor'), max: fixed.max ?? round(to, 'ceil') };
}
