import type { Theme } from '../../brand/theme.ts';
import type { Chart, Series } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, ChartItem, Item } from '../../scene/item.ts';
import type { Slide, Table } from '../../slides/slide.ts';
import type { PageFacts } from '../deckFacts.ts';
import type { Palette } from '../frame/palette.ts';
import { nth } from '../nth.ts';
import type { ChartData } from './chartData.ts';
import { CHARTS, type ChartName } from './chartName.ts';
import { crowdCheck, nameStep } from './crowdCheck.ts';
import { dataColours, labelFor, labelOn } from './dataColours.ts';
import { doughnutCheck } from './doughnutCheck.ts';
import { endLabels, nameRoom, standApart } from './endLabels.ts';
import { fixPlot } from './fixPlot.ts';
import { highlight } from './highlight.ts';
import { ARROW_ROOM, drawMarks, type Marks, readMarks, targetRoom } from './marks.ts';
import { fitsOnRing, outsideRing } from './ring.ts';
import { seriesNames } from './seriesNames.ts';
import { frameOf, readStacked, shareBar, stackedChart } from './stackedCharts.ts';

/** Colour of all columns or bars but the one that stands out. */
const DULL: Colour = { slot: 'accent3', alpha: 0.42 };
const PAPER: Colour = { slot: 'lt1' };
/** Size of the names on the axes, in points. */
const AXIS = 14;
/** Sizes of labels, in points: of few points and of many, and of the one that stands out among few and among many. */
const [LARGE, SMALL, HUGE] = [18, 14, 28];
/** With more points than this, labels are smaller, or only the last point of each series has one. */
const MANY = 6;
/** With so few columns, an arrow gets a gap of this percentage between them. */
const [FEW, WIDE] = [3, 150];

/** The part of a chart that depends on its kind and on the number of its points. */
type Drawn = Pick<Chart, 'series' | 'labels' | 'legend' | 'ring'>;

/** The native chart of the slide's table, and the shapes over it. See `chartItem`. */
export function chartItems(
  slide: Slide,
  table: Table,
  data: ChartData,
  box: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const named = chartOf(slide, page);
  if (named === 'share') return [shareBar(slide, table, data, box, palette, page)];
  const chart = named;
  const stacked = readStacked(slide, chart, data, page);
  const marks = readMarks(slide, chart, data, page);
  const item = stacked
    ? stackedChart(chart, stacked, slide, table, data, box, palette, page)
    : chartItem(chart, slide, table, data, box, palette, page);
  const fixed = placed(item, marks, page);
  crowdCheck(table, fixed, page);
  const skip = nameStep(fixed, page.deck.brand.theme.faces.body);
  const shown = skip > 1 ? { ...fixed, axis: { ...fixed.axis, skip } } : fixed;
  return [
    shown,
    ...drawMarks(marks, shown, palette, page),
    ...(isNamed(shown) ? seriesNames(shown, page) : []),
  ];
}

/** True when the lines have their names at their ends, and no legend. */
const isNamed = ({ chart, series, legend }: ChartItem): boolean =>
  chart === 'line' && series.length > 1 && !legend;

/** The chart with a fixed plot where shapes, or names behind its lines, depend on it. */
function placed(item: ChartItem, { arrow, target }: Marks, page: PageFacts): ChartItem {
  const named = isNamed(item);
  if (!arrow && !target && !named) return item;
  const { body } = page.deck.brand.theme.faces;
  const right = Math.max(named ? nameRoom(item, body) : 0, target ? targetRoom(target, page) : 0);
  const spaced =
    arrow && item.chart === 'column' && item.categories.length <= FEW ? { ...item, gap: WIDE } : item;
  return fixPlot(spaced, { above: arrow ? ARROW_ROOM : 0, right }, target ? [target.value] : [], body);
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
  box: Box,
  palette: Palette,
  page: PageFacts,
): ChartItem {
  const at = highlight(slide, chart, data, page);
  const drawn =
    chart === 'doughnut'
      ? ring(table, data, box, palette, page)
      : plotted(chart, data, at, box, palette, page);
  const lines = drawn.labels.points === 'last' ? { lines: palette.hairline } : {};
  return {
    ...frameOf(chart, slide, table, data, box, page),
    ...drawn,
    axis: { size: AXIS, colour: palette.quiet, ...lines },
  };
}

/** The kind of chart that the slide asks for. Reports `chart-kind` when there is no such kind, and takes columns. */
function chartOf({ settings: { chart: written }, layout }: Slide, page: PageFacts): ChartName {
  const found = CHARTS.find((one) => one === written?.value);
  if (found) return found;
  const place = { origin: written?.origin ?? layout.origin, slide: page };
  page.report.add('chart-kind', { written: written?.value ?? '', known: CHARTS }, place);
  return 'column';
}

/** Columns, bars or lines. The point at `at` stands out, none at -1. */
function plotted(
  chart: Exclude<Chart['chart'], 'doughnut'>,
  data: ChartData,
  at: number,
  box: Box,
  palette: Palette,
  page: PageFacts,
): Drawn {
  const count = data.categories.length;
  const several = data.series.length > 1;
  const lines = chart === 'line' && several;
  const crowded = lines || ((several || chart === 'line') && count * data.series.length > MANY * 2);
  const size = count > MANY ? SMALL : LARGE;
  const colours = dataColours(page.deck.brand.theme);
  // The legend above the plot and the names below it together take about four lines.
  const ends = lines ? endLabels(data, box.height - AXIS * 4, size) : [];
  const { theme } = page.deck.brand;
  const named = lines && standApart(data, ends, box, { ...theme.faces.body, bold: true }, size);
  const series = data.series.map((own, i): Series => {
    const colour = nth(colours, i % colours.length);
    const labelColour = named ? { labelColour: labelFor(colour, size, palette.text, theme) } : {};
    if (at < 0) return { ...seriesOf(own), colour, ...labelColour, ...labelsOf(ends[i]) };
    const labels = { [at]: { size: count > MANY ? LARGE : HUGE, colour: palette.strong } };
    return chart === 'line'
      ? { ...seriesOf(own), colour, labels }
      : { ...seriesOf(own), colour: DULL, points: { [at]: colour }, labels };
  });
  const points = crowded ? { points: 'last' as const } : {};
  return {
    series,
    labels: { size, bold: true, colour: palette.text, ...points },
    legend: several && !named,
  };
}

/**
 * A doughnut with names and figures on its slices, where they fit, or the figures alone, or these beside the ring. Labels that stand on no slice that they are
 * known to be legible on, such as those of slices that a user adds, are on the colour of the page.
 */
function ring(table: Table, data: ChartData, box: Box, palette: Palette, page: PageFacts): Drawn {
  const { theme } = page.deck.brand;
  const colours = dataColours(theme);
  doughnutCheck(table, data, colours.length, page);
  const labels = { size: LARGE, bold: true, colour: palette.text, ground: PAPER };
  const series = data.series.map((own): Series => {
    const points = data.categories.map((_, i): [number, Colour] => [i, nth(colours, i % colours.length)]);
    return { ...seriesOf(own), colour: nth(colours, 0), points: Object.fromEntries(points) };
  });
  const [first] = series;
  if (!first) return { series, labels, legend: true };
  const ways = [
    { labels: { ...labels, size: SMALL, names: true }, legend: false },
    ...[LARGE, SMALL].map((size) => ({ labels: { ...labels, size }, legend: true })),
  ];
  const face = theme.faces.body;
  const doughnut = { categories: data.categories, series: [first] } as const;
  const way = ways.find((one) => fitsOnRing({ ...doughnut, ...one }, box, face));
  if (way) return { series: series.map((own) => onSlices(own, way.labels.size, theme)), ...way };
  const beside = outsideRing({ ...doughnut, labels, legend: true }, box, face);
  if (beside.crowded)
    page.report.add('chart-ring-crowded', { size: labels.size }, { origin: table.origin, slide: page });
  return {
    series: series.map((own) => ({ ...own, labels: beside.labels })),
    labels,
    legend: true,
    ring: beside.ring,
  };
}

/**
 * The series with a label on each slice, in white or dark, where one of them is legible. Behind it is the colour of the slice:
 * LibreOffice takes no fill for that of the series, the page's.
 */
function onSlices(series: Series, size: number, theme: Theme): Series {
  const labels = Object.entries(series.points ?? {}).flatMap(([i, slice]) => {
    const colour = labelOn(slice, size, theme);
    return colour ? [[i, { colour, ground: slice }] as const] : [];
  });
  return { ...series, labels: Object.fromEntries(labels) };
}

const seriesOf = ({ name, values, format, formats }: ChartData['series'][number]) => ({
  ...{ name, values, format },
  ...(Object.keys(formats).length > 0 ? { formats } : {}),
});

const labelsOf = (labels: Series['labels']) => (labels && Object.keys(labels).length > 0 ? { labels } : {});
