import type { Face } from '../../brand/theme.ts';
import type { Chart, Series } from '../../scene/chart.ts';
import type { Box, ChartItem, Item } from '../../scene/item.ts';
import type { Slide, Table } from '../../slides/slide.ts';
import { formatAt } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import type { PageFacts } from '../deckFacts.ts';
import type { Palette } from '../frame/palette.ts';
import { nth } from '../nth.ts';
import type { ChartData } from './chartData.ts';
import { linesOver } from './combined.ts';
import { crowdCheck, figuresFit, nameStep, namesFit } from './crowdCheck.ts';
import { dataColours, labelFor, rampOf } from './dataColours.ts';
import { centreFigure } from './doughnut/centre.ts';
import { doughnut } from './doughnut/doughnut.ts';
import { fixPlot, placePlot } from './fixPlot.ts';
import { highlight, highlightSeries } from './highlight.ts';
import { ARROW_ROOM, drawMarks, isCurved, type Marks, readMarks, targetRoom } from './marks.ts';
import { endLabels, nameRoom, standApart } from './names/endLabels.ts';
import { isNamed, NAMES_ABOVE, roomBeside, seriesNames } from './names/seriesNames.ts';
import { CHARTS, type ChartName, noRoom, type Options, readOptions } from './options.ts';
import { DULL, seriesOf } from './seriesLook.ts';
import { countMarks, readCount } from './share/countMarks.ts';
import { shareFigures } from './share/shareFigures.ts';
import { frameOf, readStacked, shareBar, stackedChart, withoutNarrow } from './stackedCharts.ts';

/** Sizes of the names on the axes, in points: the first at which all have room. */
const AXIS = [16, 14] as const;
/** Sizes of labels, in points: of few points and of many, and of the one that stands out among very few, few and many. */
const [LARGE, MIDDLE, SMALL] = [20, 18, 14];
const STANDS_OUT = { fewest: 40, few: 24, many: 18 } as const;
/** With more points than this, labels are smaller, or only the last point of each series has one. */
const MANY = 6;
/** With so few columns or bars, the figure that stands out is large, and the gap between bars has this percentage of their thickness. */
const [FEW, THICK] = [3, 50];
/** The least gap in percent between few columns with an arrow from one to another. */
const BESIDE_ARROW = 100;
/** The widest column, in points, and the widest gap in percent that PowerPoint takes. */
const [COLUMN, GAP] = [216, 500];
/** Space from a bar to its figure and from that to the end of the chart, together, in points. */
const LABEL_APART = 12;

/** The part of a chart that depends on its kind and on the number of its points. */
type Drawn = Pick<Chart, 'series' | 'labels' | 'legend' | 'ring' | 'second'>;

/** The native chart of the slide's table, and the shapes over it. See `chartItem`. */
export function chartItems(
  slide: Slide,
  table: Table,
  read: ChartData,
  box: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const chart = chartOf(slide, page);
  const { options, data } = readOptions(slide, chart, read, page);
  if (chart === 'share') {
    const bar = shareBar(slide, table, data, options, box, palette, page);
    const names = isNamed(bar) ? seriesNames(bar, page) : [];
    const count = readCount(slide, bar, page);
    if (count) return [bar, ...names, ...countMarks(bar, count, box, page)];
    return [bar, ...names, ...(options.percent ? [] : shareFigures(bar, page))];
  }
  readCount(slide, undefined, page);
  const stacked = readStacked(slide, chart, data, page);
  const marks = readMarks(slide, chart, data, page);
  const item = stacked
    ? stackedChart(chart, stacked, slide, table, data, options, box, palette, page)
    : chartItem(chart, slide, table, data, options, box, palette, page);
  const sized = placed({ ...item, axis: { ...item.axis, ...options.axis } }, marks, page);
  const fixed = sized.stacked ? withoutNarrow(sized, page) : sized;
  crowdCheck(table, fixed, page);
  const skip = nameStep(fixed, page.deck.brand.theme.faces.body);
  const shown = skip > 1 ? { ...fixed, axis: { ...fixed.axis, skip } } : fixed;
  return [
    shown,
    ...drawMarks(marks, shown, palette, page),
    ...(isNamed(shown) ? seriesNames(shown, page) : []),
    ...(chart === 'doughnut' ? centreFigure(slide, shown, palette, page) : []),
  ];
}

/**
 * The chart with names of a size that has room and a plot that fills its box. The ends of its axis are fixed too where shapes
 * over it, or names beside its data, depend on them.
 */
function placed(item: ChartItem, marks: Marks, page: PageFacts): ChartItem {
  const { body } = page.deck.brand.theme.faces;
  const ways = AXIS.map((size) => {
    const sized = slim({ ...item, axis: { ...item.axis, size } }, marks.arrow ? BESIDE_ARROW : 0);
    const low = withPlot(sized, marks, 0, page);
    // A curve goes up between two columns; only a bracket needs room above them.
    return marks.arrow && !isCurved(marks.arrow, low, page) ? withPlot(sized, marks, ARROW_ROOM, page) : low;
  });
  return ways.find((way) => namesFit(way, body)) ?? nth(ways, 1);
}

/** The chart with its plot, which leaves `arrowRoom` points free above the labels. */
function withPlot(item: ChartItem, { arrow, target }: Marks, arrowRoom: number, page: PageFacts): ChartItem {
  const { body } = page.deck.brand.theme.faces;
  const named = isNamed(item);
  const own = named && item.chart === 'line' ? nameRoom(item, body) : named ? roomBeside(item, page) : 0;
  const right = Math.max(own, target ? targetRoom(target, page) : 0);
  const above = arrowRoom || (named && item.chart === 'bar' ? NAMES_ABOVE : 0);
  if (arrow || target || named || item.chart === 'area' || item.second !== undefined)
    return fixPlot(item, { above, right }, target ? [target.value] : [], body);
  return fillsBox(item) ? placePlot(item, { above, right: figureRoom(item, body) }, body) : item;
}

/** True for columns and bars above zero without a legend, whose names and figures have known places. */
const fillsBox = ({ chart, series, legend, axis }: ChartItem): boolean =>
  (chart === 'column' || chart === 'bar') &&
  !legend &&
  !axis.lines &&
  series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));

/** The width of the widest figure at the end of a bar, in points; 0 for columns. */
function figureRoom({ chart, series, labels }: ChartItem, face: Face): number {
  if (chart !== 'bar') return 0;
  const widths = series.flatMap((one) =>
    one.values.map((value, point) => {
      const size = one.labels?.[point]?.size ?? labels.size;
      return measure(numberText(value ?? 0, formatAt(one, point)), { ...face, bold: labels.bold }, size);
    }),
  );
  return Math.ceil(Math.max(0, ...widths)) + LABEL_APART;
}

/** Few columns are no wider than they need to be, at least `least` percent of their width apart, and few bars no thinner. */
function slim(item: ChartItem, least: number): ChartItem {
  if (item.gap !== undefined || item.stacked) return item;
  const count = Math.max(1, item.categories.length);
  const bars = Math.max(1, item.series.filter(({ line }) => !line).length);
  if (item.chart === 'bar') return bars === 1 && count <= FEW ? { ...item, gap: THICK } : item;
  if (item.chart !== 'column') return item;
  const slot = item.box.width / count;
  const wide = Math.min(GAP, Math.round((slot / Math.min(COLUMN, (2 * COLUMN) / bars) - bars) * 100));
  const gap = count <= FEW ? Math.max(least, wide) : wide;
  return gap > 75 ? { ...item, gap } : item;
}

/**
 * The native chart of the slide's table. In columns or bars of one series, the series is in a quiet colour and one point
 * stands out from it, so that points which a user adds are quiet too. Reports an unknown kind of chart, data that a
 * doughnut cannot show, a highlight that cannot be, and labels that overlap.
 */
function chartItem(
  chart: Chart['chart'],
  slide: Slide,
  table: Table,
  data: ChartData,
  options: Options,
  box: Box,
  palette: Palette,
  page: PageFacts,
): ChartItem {
  const frame = frameOf(chart, slide, table, data, box, page);
  const axis = { size: AXIS[1], colour: palette.quiet };
  const one = data.series.length === 1 || chart === 'doughnut';
  const at = one ? highlight(slide, chart, data, page) : -1;
  if (chart === 'doughnut')
    return { ...frame, ...doughnut(table, data, at, options, box, palette, page), axis };
  if (options.line !== undefined)
    return linesOver(
      { ...frame, axis, labels: labelsOf(data, palette) },
      slide,
      data,
      options,
      palette,
      page,
    );
  const drawn = one
    ? single(chart, data, at, palette, page)
    : several(chart, slide, data, options, { ...frame, axis }, palette, page);
  const { points } = drawn.labels;
  const scaled =
    points === 'last' || points === 'none' || (chart === 'line' && options.axis.min !== undefined);
  return { ...frame, ...drawn, axis: scaled ? { ...axis, lines: palette.hairline } : axis };
}

/** The kind of chart that the slide asks for. Reports `chart-kind` when there is no such kind, and takes columns. */
function chartOf({ settings: { chart: written }, layout }: Slide, page: PageFacts): ChartName {
  const found = CHARTS.find((one) => one === written?.value);
  if (found) return found;
  const place = { origin: written?.origin ?? layout.origin, slide: page };
  page.report.add('chart-kind', { written: written?.value ?? '', known: CHARTS }, place);
  return 'column';
}

const labelsOf = ({ categories }: ChartData, palette: Palette): Chart['labels'] => ({
  size: categories.length > MANY ? SMALL : LARGE,
  bold: true,
  colour: palette.text,
});

/** Columns, bars, a line or an area of one series. The point at `at` stands out, none at -1. */
function single(
  chart: Exclude<Chart['chart'], 'doughnut'>,
  data: ChartData,
  at: number,
  palette: Palette,
  page: PageFacts,
): Drawn {
  const count = data.categories.length;
  const colour = nth(dataColours(page.deck.brand.theme), 0);
  const crowded = chart === 'line' && count > MANY * 2;
  const points = chart === 'area' ? { points: 'none' as const } : crowded ? { points: 'last' as const } : {};
  const { fewest, few, many } = STANDS_OUT;
  const size = count > MANY ? many : count > FEW || chart === 'line' ? few : fewest;
  const series = data.series.map((own): Series => {
    if (at < 0) return { ...seriesOf(own), colour };
    const labels = { [at]: { size, colour: palette.strong } };
    return chart === 'line'
      ? { ...seriesOf(own), colour, labels }
      : { ...seriesOf(own), colour: DULL, points: { [at]: colour }, labels };
  });
  return { series, labels: { ...labelsOf(data, palette), ...points }, legend: false };
}

/** Columns, bars or lines of several series: one that stands out, and quiet ones; else each in a colour of its own. */
function several(
  chart: Exclude<Chart['chart'], 'doughnut'>,
  slide: Slide,
  data: ChartData,
  { legend }: Options,
  frame: Omit<ChartItem, 'series' | 'labels' | 'legend'>,
  palette: Palette,
  page: PageFacts,
): Drawn {
  const { theme } = page.deck.brand;
  const face = theme.faces.body;
  const at = highlightSeries(
    slide,
    data.series.map(({ name }) => name),
    -1,
    page,
  );
  const colours = at < 0 ? dataColours(theme) : rampOf(data.series.length, at, theme);
  const colourOf = (i: number) => nth(colours, i % colours.length);
  const labels = labelsOf(data, palette);
  if (chart !== 'line') {
    const series = data.series.map((own, i): Series => ({ ...seriesOf(own), colour: colourOf(i) }));
    const ways = [labels, { ...labels, size: MIDDLE }, { ...labels, size: SMALL }].map((one) => ({
      series,
      labels: one,
      legend: true,
    }));
    const way = ways.find((one) => figuresFit({ ...frame, ...one }, face));
    return way ?? { series, labels: { ...labels, size: SMALL, points: 'none' }, legend: true };
  }
  // The legend above the plot and the names below it together take about four lines.
  const ends = endLabels(data, frame.box.height - AXIS[1] * 4, labels.size);
  const named = !legend && standApart(data, ends, frame.box, { ...face, bold: true }, labels.size);
  if (legend === false && !named) noRoom(slide, page);
  const series = data.series.map((own, i): Series => {
    const colour = colourOf(i);
    const labelColour = named ? { labelColour: labelFor(colour, labels.size, palette.text, theme) } : {};
    return { ...seriesOf(own), colour, ...labelColour, ...movesOf(ends[i]) };
  });
  return { series, labels: { ...labels, points: 'last' }, legend: !named };
}

const movesOf = (labels: Series['labels']) => (labels && Object.keys(labels).length > 0 ? { labels } : {});
