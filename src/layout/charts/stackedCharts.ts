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
import type { ChartName } from './chartName.ts';
import { rampOf, readableOn } from './dataColours.ts';
import { doughnutCheck } from './doughnutCheck.ts';
import { indexOf } from './highlight.ts';

/** Sizes of the axes' names and of labels, and height of a share bar, in points. */
const [AXIS, LABEL, SHARE, BAR] = [14, 14, 20, 72];
/** The most parts of a share bar, and the space from its names to the ends of its parts, in points. */
const [PARTS, APART] = [6, 6];

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
  if (!stacked) return undefined;
  const { value } = stacked;
  const kind = (chart !== 'column' && chart !== 'bar') || data.series.length < 2;
  const problem = !['true', 'values', 'percent'].includes(value) ? 'unknown' : kind ? 'kind' : undefined;
  if (problem)
    page.report.add(
      'chart-stacked',
      { written: value, problem, known: [] },
      { origin: stacked.origin, slide: page },
    );
  return problem ? undefined : value === 'percent' ? 'percent' : 'values';
}

/** Stacked columns or bars: one series in the primary, the others quiet, with the figures that fit on their parts. */
export function stackedChart(
  chart: ChartItem['chart'],
  stacked: 'values' | 'percent',
  slide: Slide,
  table: Table,
  data: ChartData,
  box: Box,
  palette: Palette,
  page: PageFacts,
): ChartItem {
  const { highlight: written } = slide.settings;
  const known = data.series.map(({ name }) => name);
  const found = written ? indexOf(written.value, { ...data, categories: known }) : 0;
  if (written && found < 0)
    page.report.add(
      'chart-stacked',
      { written: written.value, problem: 'series', known },
      { origin: written.origin, slide: page },
    );
  const colours = rampOf(data.series.length, Math.max(0, found), page.deck.brand.theme);
  const item: ChartItem = {
    ...frameOf(chart, slide, table, data, box, page),
    stacked,
    series: data.series.map((one, i) => partOf(one, colours[i % colours.length], page)),
    labels: { size: LABEL, bold: true, colour: palette.text },
    axis: { size: AXIS, colour: palette.quiet },
    legend: true,
  };
  return { ...item, series: item.series.map((one, i) => withRoom(one, i, item, page)) };
}

function partOf(
  { formats, ...own }: ChartData['series'][number],
  colour: Series['colour'] = { slot: 'accent1' },
  page: PageFacts,
): Series {
  const others = Object.keys(formats).length > 0 ? { formats } : {};
  return { ...own, ...others, colour, labelColour: readableOn(colour, page.deck.brand.theme) };
}

/** The series without the labels that are larger than their parts. */
function withRoom(series: Series, index: number, item: ChartItem, page: PageFacts): Series {
  const { box, axis, labels, chart } = item;
  const face = { ...page.deck.brand.theme.faces.body, bold: labels.bold };
  const lying = chart === 'bar';
  // Names, legend and label room take about these shares of the box.
  const length = lying ? box.width * 0.65 : box.height - axis.size * 5;
  const { least, most } = rangeOf(item);
  const across = lying ? Number.POSITIVE_INFINITY : spacing(item, box.width).width;
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
 * The parts of a whole as one bar, a stack of 100 percent with one category. Names and figures stand on the parts where all
 * fit; else the names are in a legend. Reports data that are no parts of a whole, as for a doughnut.
 */
export function shareBar(
  slide: Slide,
  table: Table,
  data: ChartData,
  box: Box,
  palette: Palette,
  page: PageFacts,
): ChartItem {
  doughnutCheck(table, data, PARTS, page);
  const { theme } = page.deck.brand;
  const [whole] = data.series;
  const { highlight: written } = slide.settings;
  const found = written ? indexOf(written.value, data) : 0;
  if (written && found < 0)
    page.report.add(
      'chart-stacked',
      { written: written.value, problem: 'series', known: data.categories },
      { origin: written.origin, slide: page },
    );
  const colours = rampOf(data.categories.length, Math.max(0, found), theme);
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
    series.every(({ name, values: [value], format = 'General' }) => {
      const room = (Math.abs(value ?? 0) / total) * box.width - 2 * APART;
      return [name, numberText(value ?? 0, format)].every((text) => measure(text, face, size) <= room);
    });
  const size = [SHARE, 18, 16, 14].find(fits);
  const top = 48;
  const names = size === undefined ? {} : { series: true };
  return {
    ...frameOf('share', slide, table, data, { ...box, y: box.y + top - 36, height: BAR + 72 }, page),
    categories: [whole?.name ?? ''],
    series,
    stacked: 'percent',
    gap: 0,
    plot: { x: 0, y: 36, width: box.width, height: BAR },
    labels: { size: size ?? 18, bold: true, colour: palette.text, ...names },
    axis: { size: AXIS, colour: palette.quiet, hidden: true },
    legend: size === undefined,
  };
}
