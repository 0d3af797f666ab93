import type { Face, Theme } from '../../brand/theme.ts';
import type { Chart, Series } from '../../scene/chart.ts';
import type { Box, ChartItem, Item } from '../../scene/item.ts';
import type { Slide, Table } from '../../slides/slide.ts';
import { formatAt, labelFace } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import { barGaps, barsOf, reachesEdges, spacing } from '../../typography/plotPlaces.ts';
import type { PageFacts } from '../deckFacts.ts';
import type { Palette } from '../frame/palette.ts';
import { nth } from '../nth.ts';
import type { ChartData } from './chartData.ts';
import { linesOver } from './combined.ts';
import { markComputed } from './computedValues.ts';
import { crowdCheck, figuresFit, nameStep, namesFit } from './crowdCheck.ts';
import { dataColours, dullOn, labelFor, leadColour, rampOf } from './dataColours.ts';
import { centreFigure } from './doughnut/centre.ts';
import { doughnut } from './doughnut/doughnut.ts';
import { fixPlot, placePlot } from './fixPlot.ts';
import { highlight, highlightSeries } from './highlight.ts';
import { arrowRoom, drawMarks, isBetween, type Marks, readMarks, targetRoom } from './marks.ts';
import { endLabels, nameRoom, standApart } from './names/endLabels.ts';
import { isNamed, NAMES_ABOVE, roomBeside, seriesNames } from './names/seriesNames.ts';
import { stackTotals, totalRoom, totalsOf } from './names/stackTotals.ts';
import { CHARTS, type ChartName, noRoom, type Options, readOptions } from './options.ts';
import { scatterChart } from './scatter/scatterChart.ts';
import { seriesOf } from './seriesLook.ts';
import { countMarks, readCount } from './share/countMarks.ts';
import { shareFigures } from './share/shareFigures.ts';
import { frameOf, readStacked, shareBar, stackedChart, withoutNarrow } from './stackedCharts.ts';

/** Sizes of the names on the axes, in points: the first at which all have room. */
const AXIS = [16, 14] as const;
/** Sizes of labels, in points: of up to `MANY` points and of more. */
const [LABELS, SMALL] = [
  [20, 18, 16, 14],
  [16, 14],
];
/** Sizes of the label that stands out, in points: the first that has room among the others. */
const STANDS_OUT = [40, 24, 18];
/** With more points than this, labels are smaller, or only the last point of each series has one. */
const MANY = 6;
/** So few columns, and so few bars, have at least this gap between them, in percent of their width. */
const FEW = 3;
const APART = { column: 100, bar: 50 } as const;
/** The same where an arrow may stand between columns. */
const BESIDE_ARROW = { ...APART, column: 200 } as const;
/** The widest column and the thickest bar, in points, and the widest gap in percent that PowerPoint takes. */
const MOST = { column: 144, bar: 72 } as const;
const GAP = 500;
/** Space between the caption and the labels of a doughnut, in points. */
const RING_TOP = 12;
/** Space from a bar to its figure and from that to the end of the chart, together, in points. */
const LABEL_APART = 12;

/** The part of a chart that depends on its kind and on the number of its points. */
type Drawn = Pick<Chart, 'series' | 'labels' | 'legend' | 'ring' | 'second' | 'edges'>;

/** The native chart of the slide's table and the shapes over it, or the marks that count what a share bar would show. See `chartItem`. */
export function chartItems(
  slide: Slide,
  table: Table,
  read: ChartData,
  box: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const chart = chartOf(slide, page);
  const { options, data: plain } = readOptions(slide, chart, read, page);
  // The figures of shares are too large for a mark.
  const shares = chart === 'share' || chart === 'doughnut';
  const data = shares ? plain : markComputed(slide, plain, page.deck.words.aside);
  if (chart === 'share') {
    const bar = shareBar(slide, table, data, options, box, palette, page);
    const count = readCount(slide, bar, page);
    if (count) return countMarks(slide, bar, table, count, box, page);
    const names = isNamed(bar) ? seriesNames(bar, page) : [];
    return [bar, ...names, ...(options.percent ? [] : shareFigures(bar, page))];
  }
  readCount(slide, undefined, page);
  const stacked = readStacked(slide, chart, data, page);
  if (chart === 'scatter') {
    readMarks(slide, chart, data, page);
    return scatterChart(slide, table, data, options, box, palette, page);
  }
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
    ...(shown.stacked ? stackTotals(shown, page) : []),
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
    const sized = { ...item, axis: { ...item.axis, size } };
    if (!marks.arrow) return withPlot(slim(sized), marks, 0, page);
    const beside = withPlot(slim(sized, BESIDE_ARROW), marks, 0, page);
    // Only an arrow above the columns needs room there.
    if (isBetween(marks.arrow, beside, page)) return beside;
    return withPlot(slim(sized), marks, arrowRoom(marks.arrow, page), page);
  });
  return ways.find((way) => namesFit(way, body)) ?? nth(ways, 1);
}

/** The chart with its plot, which leaves `arrowRoom` points free above the labels. */
function withPlot(item: ChartItem, { arrow, target }: Marks, arrowRoom: number, page: PageFacts): ChartItem {
  const { body } = page.deck.brand.theme.faces;
  const named = isNamed(item);
  const totals = totalsOf(item, body).length > 0;
  const right = Math.max(
    endRoom(item, page),
    lastNameRoom(item, body),
    target ? targetRoom(target, page) : 0,
  );
  const above = arrowRoom || (named && item.chart === 'bar' ? NAMES_ABOVE : 0);
  if (arrow || target || named || totals || item.chart === 'area' || item.second !== undefined)
    return fixPlot(item, { above, right }, target ? [target.value] : [], body);
  if (hasFixedScale(item)) return fixPlot(item, { above, right }, [], body);
  return fillsBox(item)
    ? placePlot(item, { above, right: figureRoom(item, labelFace(item, page.deck.brand.theme)) }, body)
    : item;
}

/** Half of the last name under a plot that the points fill to its edges, in points: the name is centred on the right edge. */
function lastNameRoom(item: ChartItem, face: Face): number {
  const last = reachesEdges(item) ? item.categories.at(-1) : undefined;
  return last === undefined ? 0 : Math.ceil(measure(last, { ...face, bold: false }, item.axis.size) / 2);
}

/** The points that names of series and totals take to the right of the plot. */
function endRoom(item: ChartItem, page: PageFacts): number {
  const { body } = page.deck.brand.theme.faces;
  if (!isNamed(item)) return totalRoom(item, body);
  return Math.max(
    totalRoom(item, body),
    item.chart === 'line' ? nameRoom(item, body) : roomBeside(item, page),
  );
}

/** True for columns and bars above zero without a legend, whose names and figures have known places. */
const fillsBox = ({ chart, series, legend, axis }: ChartItem): boolean =>
  (chart === 'column' || chart === 'bar') &&
  !legend &&
  !axis.lines &&
  series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));

/** True for lines and columns whose gridlines have ends that the author fixed. */
const hasFixedScale = ({ chart, axis: { lines, min, max } }: ChartItem): boolean =>
  chart !== 'bar' && lines !== undefined && min !== undefined && max !== undefined;

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

/** The chart with wider gaps where its columns or bars would be blocks: beyond `MOST`, or few of them that nearly touch. */
function slim(item: ChartItem, apart: Readonly<Record<keyof typeof APART, number>> = APART): ChartItem {
  const { chart, box, categories, gap, stacked } = item;
  if (gap !== undefined || (chart !== 'column' && chart !== 'bar')) return item;
  const count = Math.max(1, categories.length);
  const bars = stacked ? 1 : Math.max(1, barsOf(item).length);
  const slot = (chart === 'bar' ? box.height : box.width) / count;
  const wide = Math.min(
    GAP,
    Math.round((slot / Math.min(MOST[chart], (2 * MOST[chart]) / bars) - bars) * 100),
  );
  const least = bars === 1 && !stacked && count <= FEW ? apart[chart] : barGaps(item).gap;
  const own = Math.max(least, wide);
  return own === barGaps(item).gap ? item : { ...item, gap: own };
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
  const top = chart === 'doughnut' ? RING_TOP : 0;
  const whole = { ...box, y: box.y + top, height: box.height - top };
  // A chart fills a placeholder of the company's template whole.
  const place = page.deck.stand ? whole : narrowed(slide, chart, data, whole);
  const frame = frameOf(chart, slide, table, data, place, page);
  const axis = { size: AXIS[1], colour: palette.quiet };
  const one = data.series.length === 1 || chart === 'doughnut';
  const at = one ? highlight(slide, chart, data, page) : -1;
  if (chart === 'doughnut')
    return { ...frame, ...doughnut(table, data, at, options, place, palette, page), axis };
  if (options.line !== undefined)
    return linesOver(
      { ...frame, axis, labels: labelsOf(nth(labelSizes(data), 0), palette) },
      slide,
      data,
      options,
      palette,
      page,
    );
  const drawn = one
    ? single(chart, data, at, { ...frame, axis }, palette, page)
    : several(chart, slide, data, options, { ...frame, axis }, palette, page);
  const { points } = drawn.labels;
  const scaled =
    points === 'last' || points === 'none' || (chart === 'line' && options.axis.min !== undefined);
  return { ...frame, ...drawn, axis: scaled ? { ...axis, lines: palette.hairline } : axis };
}

/** The place of the columns of one series: in the middle of `box` where there are so few that they would stand far apart. */
function narrowed(
  { settings }: Slide,
  chart: Chart['chart'],
  { series, categories }: ChartData,
  box: Box,
): Box {
  const width = categories.length * MOST.column * (1 + APART.column / 100);
  // A target has its words at the right end of the place.
  if (chart !== 'column' || series.length > 1 || settings.target || width >= box.width) return box;
  return { ...box, x: box.x + (box.width - width) / 2, width };
}

/** The kind of chart that the slide asks for. Reports `chart-kind` when there is no such kind, and takes columns. */
function chartOf({ settings: { chart: written }, layout }: Slide, page: PageFacts): ChartName {
  const found = CHARTS.find((one) => one === written?.value);
  if (found) return found;
  const place = { origin: written?.origin ?? layout.origin, slide: page };
  page.report.add('chart-kind', { written: written?.value ?? '', known: CHARTS }, place);
  return 'column';
}

/** Sizes that the labels of this data may take, in points, largest first. */
const labelSizes = ({ categories }: ChartData): readonly number[] =>
  categories.length > MANY ? SMALL : LABELS;

const labelsOf = (size: number, palette: Palette): Chart['labels'] => ({
  size,
  bold: true,
  colour: palette.text,
});

/** Columns, bars, a line or an area of one series. The point at `at` stands out, none at -1. */
function single(
  chart: Exclude<Chart['chart'], 'doughnut'>,
  data: ChartData,
  at: number,
  frame: Frame,
  palette: Palette,
  page: PageFacts,
): Drawn {
  const { theme } = page.deck.brand;
  const colour = at < 0 ? nth(dataColours(theme), 0) : leadColour(page.deck.brand, palette.strong);
  const crowded = chart === 'line' && data.categories.length > MANY * 2;
  const points = chart === 'area' ? { points: 'none' as const } : crowded ? { points: 'last' as const } : {};
  const drawn = (label: number, size: number): Drawn => {
    const series = data.series.map((own): Series => {
      if (at < 0) return { ...seriesOf(own), colour };
      const labels = { [at]: { size, colour: labelFor(colour, size, palette.text, theme) } };
      return chart === 'line'
        ? { ...seriesOf(own), colour, labels }
        : { ...seriesOf(own), colour: dullOn(theme), points: { [at]: colour }, labels };
    });
    const role = haveFaceOfTheirOwn(theme) ? { role: 'heading' as const } : {};
    return { series, labels: { ...labelsOf(label, palette), ...role, ...points }, legend: false };
  };
  // The label of a point amid a line would lie on the line.
  const larger = STANDS_OUT.slice(chart === 'line' ? 1 : 0);
  const ways = labelSizes(data).flatMap((label) =>
    larger.filter((size) => size > label).map((size) => drawn(label, size)),
  );
  const fits = ways.find((way) => standsOutFits({ ...frame, ...way }, at, labelFace(way, theme)));
  return fits ?? nth(ways, ways.length - 1);
}

/** Whether figures, which are set in the face of headings, have another one than texts. */
const haveFaceOfTheirOwn = ({ faces: { heading, body } }: Theme): boolean => heading.latin !== body.latin;

/** What a chart has before its series are drawn. */
type Frame = Omit<ChartItem, 'series' | 'labels' | 'legend'>;

/** True when all figures have room, and the one that stands out is no wider than its category, or little higher than its bar. */
function standsOutFits(item: ChartItem, at: number, face: Face): boolean {
  const [only] = item.series;
  const own = only?.labels?.[at]?.size;
  if (!figuresFit(item, face)) return false;
  if (!only || own === undefined) return true;
  const { slot, width } = spacing(slim(item), item.chart === 'bar' ? item.box.height : item.box.width);
  if (item.chart === 'bar') return own * 0.9 <= width;
  const wide = measure(numberText(only.values[at] ?? 0, formatAt(only, at)), { ...face, bold: true }, own);
  return wide <= slot;
}

/** Columns, bars or lines of several series: one that stands out, and quiet ones; else each in a colour of its own. */
function several(
  chart: Exclude<Chart['chart'], 'doughnut'>,
  slide: Slide,
  data: ChartData,
  { legend }: Options,
  frame: Frame,
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
  const colours = at < 0 ? dataColours(theme) : rampOf(data.series.length, at, page.deck.brand);
  const colourOf = (i: number) => nth(colours, i % colours.length);
  const sizes = labelSizes(data);
  if (chart !== 'line') {
    const series = data.series.map((own, i): Series => ({ ...seriesOf(own), colour: colourOf(i) }));
    const ways = sizes.map((size) => ({ series, labels: labelsOf(size, palette), legend: true }));
    const axis = { ...frame.axis, size: AXIS[0] };
    const way = ways.find((one) => figuresFit({ ...frame, ...one, axis }, face));
    const least = labelsOf(nth(sizes, sizes.length - 1), palette);
    return way ?? { series, labels: { ...least, points: 'none' }, legend: true };
  }
  // The legend above the plot and the names below it together take about four lines.
  const ways = sizes.map((size) => ({ size, ends: endLabels(data, frame.box.height - AXIS[1] * 4, size) }));
  const apart = legend
    ? undefined
    : ways.find(({ size, ends }) => standApart(data, ends, frame.box, { ...face, bold: true }, size));
  if (legend === false && !apart) noRoom(slide, page);
  const { size, ends } = apart ?? nth(ways, ways.length - 1);
  const series = data.series.map((own, i): Series => {
    const colour = colourOf(i);
    // A quiet series has a quiet name, which is legible where its line is pale.
    const isQuiet = at >= 0 && i !== at;
    const named = isQuiet ? palette.quiet : labelFor(colour, size, palette.text, theme);
    return { ...seriesOf(own), colour, ...(apart ? { labelColour: named } : {}), ...movesOf(ends[i]) };
  });
  // Gridlines end at the last points, so that none strikes through the names behind them.
  const edges = apart ? { edges: true as const } : {};
  return { series, labels: { ...labelsOf(size, palette), points: 'last' }, legend: !apart, ...edges };
}

const movesOf = (labels: Series['labels']) => (labels && Object.keys(labels).length > 0 ? { labels } : {});
