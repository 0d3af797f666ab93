import type { Chart, PointLabel, Series } from '../../scene/chart.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import type { Slide, Table } from '../../slides/slide.ts';
import { formatAt } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import { rangeOf, spacing, stackAt } from '../../typography/plotPlaces.ts';
import type { PageFacts } from '../deckFacts.ts';
import type { Palette } from '../frame/palette.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { chartAlt } from '../texts/altText.ts';
import type { ChartData } from './chartData.ts';
import { rampOf, readableOn } from './dataColours.ts';
import { doughnutCheck } from './doughnut/doughnutCheck.ts';
import { fixPlot } from './fixPlot.ts';
import { highlightSeries } from './highlight.ts';
import { NAMES_ABOVE, namesHaveRoom, roomBeside } from './names/seriesNames.ts';
import { type ChartName, noRoom, type Options, sharesOf } from './options.ts';

/** Sizes of the axes' names and of names of areas, and height of a share bar, in points. */
const [AXIS, NAME, BAR] = [14, 16, 132];
/** Height of a share bar with nothing below it, in points. */
const HIGH_BAR = 204;
/** Sizes of the labels of stacks: the first at which each has room on its part. */
const LABELS = [18, 16, 14];
/** Sizes of the figures of a share bar. */
const SHARES = [112, 80, 56, 40, 24, 18, 14];
/** The top of a share bar's names from the top of the chart's place, in points. */
const TOP = 24;
/** The most parts of a share bar, and the space from its figures to the ends of its parts, in points. */
const [PARTS, APART] = [6, 6];
/** The same space for the large figures of a share bar, in em. */
const AROUND = 0.2;

/** The fields of a chart's item that every chart has. */
export function frameOf(
  chart: ChartName,
  { settings }: Slide,
  table: Table,
  data: ChartData,
  box: Box,
  page: PageFacts,
) {
  return {
    kind: 'chart' as const,
    name: page.deck.words.names.chart,
    box,
    chart: chart === 'share' ? ('bar' as const) : chart,
    categories: data.categories,
    described: { alt: settings.alt?.value.trim() || chartAlt(chart, data, page.deck) },
    placeholder: { type: 'chart', idx: INDEX.object } as const,
    origin: table.origin,
  };
}

/** How the slide stacks its columns or bars; undefined when it does not, or cannot, which is reported. */
export function readStacked(
  { settings: { stacked } }: Slide,
  chart: ChartItem['chart'],
  data: ChartData,
  page: PageFacts,
): Chart['stacked'] {
  const many = data.series.length > 1;
  // Areas would hide one another, so several are always stacked.
  if (!stacked) return chart === 'area' && many ? 'values' : undefined;
  const { value } = stacked;
  const kind = !['column', 'bar', 'area'].includes(chart) || !many;
  const problem = !['true', 'values', 'percent'].includes(value) ? 'unknown' : kind ? 'kind' : undefined;
  if (problem)
    page.report.add(
      'chart-stacked',
      { written: value, problem, known: [] },
      { origin: stacked.origin, slide: page },
    );
  return problem ? undefined : value === 'percent' ? 'percent' : 'values';
}

/** Stacked columns, bars or areas: one series in the primary, the others quiet, with their names beside the data where they fit. */
export function stackedChart(
  chart: ChartItem['chart'],
  stacked: 'values' | 'percent',
  slide: Slide,
  table: Table,
  data: ChartData,
  { percent, legend }: Options,
  box: Box,
  palette: Palette,
  page: PageFacts,
): ChartItem {
  const known = data.series.map(({ name }) => name);
  const found = highlightSeries(slide, known, 0, page);
  const colours = rampOf(data.series.length, Math.max(0, found), page.deck.brand);
  const { series } = percent ? sharesOf(data, chart, percent) : data;
  const points = chart === 'area' ? { points: 'none' as const } : {};
  const most: ChartItem = {
    ...frameOf(chart, slide, table, data, box, page),
    stacked,
    series: series.map((one, i) => partOf(one, colours[i % colours.length], page)),
    labels: { size: NAME, bold: true, colour: palette.text, ...points },
    axis: {
      size: AXIS,
      colour: palette.quiet,
      ...(chart === 'area' ? { lines: palette.hairline } : {}),
    },
    legend: false,
  };
  const face = page.deck.brand.theme.faces.body;
  const fixed = (one: ChartItem) =>
    fixPlot(one, { above: NAMES_ABOVE, right: roomBeside(one, page) }, [], face);
  const ways = LABELS.map((size) => ({ ...most, labels: { ...most.labels, size } }));
  const hidden = (one: ChartItem) =>
    withoutNarrow(fixed(one), page).series.flatMap(({ labels }) => Object.keys(labels ?? {})).length;
  const item = ways.reduce((best, way) => (hidden(way) < hidden(best) ? way : best));
  const fits = legend !== true && namesHaveRoom(fixed(item), page);
  if (legend === false && !fits) noRoom(slide, page);
  return { ...item, legend: !fits };
}

function partOf(
  { formats, ...own }: ChartData['series'][number],
  colour: Series['colour'] = { slot: 'accent1' },
  page: PageFacts,
): Series {
  const others = Object.keys(formats).length > 0 ? { formats } : {};
  return { ...own, ...others, colour, labelColour: readableOn(colour, page.deck.brand.theme) };
}

/** The stack without the labels that are larger than their parts. */
export const withoutNarrow = (item: ChartItem, page: PageFacts): ChartItem => ({
  ...item,
  series: item.series.map((one, i) => withRoom(one, i, item, page)),
});

function withRoom(series: Series, index: number, item: ChartItem, page: PageFacts): Series {
  const { box, axis, labels, chart, plot } = item;
  const face = { ...page.deck.brand.theme.faces.body, bold: labels.bold };
  const lying = chart === 'bar';
  // Without a fixed plot, names, legend and label room take about these shares of the box.
  const length = lying ? (plot?.width ?? box.width * 0.65) : (plot?.height ?? box.height - axis.size * 5);
  const { least, most } = rangeOf(item);
  const across = lying ? Number.POSITIVE_INFINITY : spacing(item, plot?.width ?? box.width).width;
  const hidden = item.categories.flatMap((_, point): [number, PointLabel][] => {
    const [from, to] = stackAt(item, point)[index] ?? [0, 0];
    const along = (Math.abs(to - from) / (most - least)) * length;
    const wide = measure(numberText(series.values[point] ?? 0, formatAt(series, point)), face, labels.size);
    const fits = lying ? wide + APART <= along : labels.size * 1.3 <= along && wide <= across;
    return fits || series.values[point] === null ? [] : [[point, { hidden: true }]];
  });
  return hidden.length > 0 ? { ...series, labels: Object.fromEntries(hidden) } : series;
}

/**
 * The parts of a whole as one bar, a stack of 100 percent with one category. Their figures stand on the parts and their names
 * above them where all fit; else the names are in a legend. Reports data that are no parts of a whole, as for a doughnut.
 */
export function shareBar(
  slide: Slide,
  table: Table,
  written: ChartData,
  { percent, legend }: Options,
  box: Box,
  palette: Palette,
  page: PageFacts,
): ChartItem {
  doughnutCheck(table, written, PARTS, page);
  const data = percent ? sharesOf(written, 'share', percent) : written;
  const { theme } = page.deck.brand;
  const [whole] = data.series;
  const found = highlightSeries(slide, data.categories, 0, page);
  const colours = rampOf(data.categories.length, Math.max(0, found), page.deck.brand);
  const series = data.categories.map((name, i): Series => {
    const format = whole?.formats[i] ?? whole?.format ?? 'General';
    return partOf(
      { name, values: [whole?.values[i] ?? null], format, formats: {} },
      colours[i % colours.length],
      page,
    );
  });
  const face = { ...theme.faces.body, bold: true };
  const total = series.reduce((sum, { values: [value] }) => sum + Math.abs(value ?? 0), 0) || 1;
  const fits = (size: number) =>
    series.every(({ values: [value], format = 'General' }) => {
      const room = (Math.abs(value ?? 0) / total) * box.width - 2 * Math.max(APART, size * AROUND);
      return measure(numberText(value ?? 0, format), face, size) <= room;
    });
  const height = percent ? HIGH_BAR : BAR;
  const item: ChartItem = {
    ...frameOf('share', slide, table, data, { ...box, y: box.y + TOP, height: NAMES_ABOVE + height }, page),
    categories: [whole?.name ?? ''],
    series,
    stacked: 'percent',
    gap: 0,
    plot: { x: 0, y: NAMES_ABOVE, width: box.width, height },
    labels: {
      size: SHARES.find((size) => size * 1.2 <= height && fits(size)) ?? 24,
      bold: true,
      colour: palette.text,
    },
    axis: { size: 16, colour: palette.quiet, hidden: true },
    legend: false,
  };
  const shown = withoutNarrow(item, page);
  const named = legend !== true && namesHaveRoom(shown, page);
  if (legend === false && !named) noRoom(slide, page);
  return { ...shown, legend: !named };
}
