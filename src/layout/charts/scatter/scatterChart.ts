import type { Face } from '../../../brand/theme.ts';
import { MARKERS, type PointLabel } from '../../../scene/chart.ts';
import type { Box, ChartItem, Item } from '../../../scene/item.ts';
import type { Slide, Table } from '../../../slides/slide.ts';
import { stepOf } from '../../../typography/axisSteps.ts';
import { formatAt } from '../../../typography/chartLabels.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { numberText } from '../../../typography/numberText.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import type { ChartData } from '../chartData.ts';
import { dataColours, dullOn } from '../dataColours.ts';
import { highlight } from '../highlight.ts';
import type { Options } from '../options.ts';
import { seriesOf } from '../seriesLook.ts';
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
  const [x, y = x] = data.series;
  if (!x || !y) return [];
  const at = highlight(slide, 'scatter', data, page);
  const { theme } = page.deck.brand;
  const field = fieldOf({ x, y, fixed, box, face: theme.faces.body });
  const dots = dotsOf(data.categories, field, at);
  const labels = labelsOf(dots, field, data.categories, table, page).map(([point, label]) => {
    const first = point === at && !label.hidden;
    return [point, first ? { ...label, size: STANDS_OUT, colour: palette.strong } : label] as const;
  });
  const [colour = palette.strong] = dataColours(theme);
  const stands = at < 0 ? { colour } : { colour: dullOn(theme), points: { [at]: colour } };
  const { plot, across, up } = field;
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

/** What the places of the points depend on. */
interface Given {
  readonly x: ChartData['series'][number];
  readonly y: ChartData['series'][number];
  readonly fixed: Options['axis'];
  readonly box: Box;
  readonly face: Face;
}

/** The plot in the chart's box and the ends of both axes. */
interface Field extends Given {
  readonly plot: Box;
  readonly across: Ends;
  readonly up: Ends;
}

type Ends = Readonly<Record<'min' | 'max' | 'step', number>>;

function fieldOf(given: Given): Field {
  const { x, y, fixed, box, face } = given;
  const [across, up] = [endsOf(x.values, {}), endsOf(y.values, fixed)];
  const wide = (end: number, series: Given['x']) =>
    measure(numberText(end, formatAt(series)), { ...face, bold: false }, AXIS);
  const left = Math.ceil(Math.max(wide(up.min, y), wide(up.max, y))) + APART;
  // Half of the last number across stands beyond the plot.
  const right = Math.ceil(wide(across.max, x) / 2);
  const foot = Math.ceil(AXIS * 1.3 + APART + TITLE);
  const plot = { x: left, y: TOP, width: box.width - left - right, height: box.height - TOP - foot };
  return { ...given, plot, across, up };
}

/** The points that have both values, each with the extents of its name; that of the one at `at` is larger. */
function dotsOf(names: readonly string[], { x, y, plot, across, up, face }: Field, at: number): Dot[] {
  return names.flatMap((name, point): Dot[] => {
    const [h, v] = [x.values[point], y.values[point]];
    if (typeof h !== 'number' || typeof v !== 'number') return [];
    const size = point === at ? STANDS_OUT : NAME;
    const place = {
      x: plot.x + ((h - across.min) / (across.max - across.min)) * plot.width,
      y: plot.y + ((up.max - v) / (up.max - up.min)) * plot.height,
    };
    const width = measure(name, { ...face, bold: true }, size);
    const first = point === at;
    const radius = MARKERS[first ? 'standsOut' : 'scatter'] / 2;
    return [{ point, ...place, radius, width, height: size * 1.2, first }];
  });
}

/** The names of the points at their sides. Reports the first that has no room, which is hidden as all without room are. */
function labelsOf(
  dots: readonly Dot[],
  { plot, box }: Field,
  names: readonly string[],
  table: Table,
  page: PageFacts,
): (readonly [number, PointLabel])[] {
  const room = { x: plot.x, y: 0, width: box.width - plot.x, height: plot.y + plot.height };
  const sides = placeNames(dots, room);
  const lost = dots.find(({ point }) => !sides.has(point));
  if (lost) {
    const facts = { count: dots.length, name: nth(names, lost.point), side: 'width' as const };
    const origin = nth(table.rows, lost.point)[0]?.[0]?.origin ?? table.origin;
    const needs = { size: NAME, needs: Math.ceil(lost.width), room: 0 };
    page.report.add('chart-names-crowded', { ...facts, ...needs }, { origin, slide: page });
  }
  return dots.map(({ point }) => {
    const side = sides.get(point);
    return [point, side ? { text: nth(names, point), side } : { hidden: true }] as const;
  });
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
function endsOf(values: readonly (number | null)[], fixed: Options['axis']): Ends {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { min: 0, max: 1, step: stepOf(1) };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const range = high - low || Math.abs(high) || 1;
  const from = low >= 0 && low < high * FROM_ZERO ? 0 : low - range * FREE;
  const to = high + range * FREE;
  const step = stepOf(to - from);
  const round = (value: number, way: 'floor' | 'ceil') =>
    Number((Math[way](value / step) * step).toPrecision(12));
  const [min, max] = [fixed.min ?? round(from, 'floor'), fixed.max ?? round(to, 'ceil')];
  return { min, max, step: stepOf(max - min) };
}
