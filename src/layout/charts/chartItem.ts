import type { Slot } from '../../brand/theme.ts';
import type { Chart } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import type { Slide, Table } from '../../slides/slide.ts';
import type { PageFacts } from '../deckFacts.ts';
import type { Palette } from '../frame/palette.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import { chartAlt } from '../texts/altText.ts';
import type { ChartData } from './chartData.ts';
import { crowdCheck } from './crowdCheck.ts';
import { doughnutCheck } from './doughnutCheck.ts';
import { endLabels } from './endLabels.ts';
import { lastPointStyles, type PointStyles, sliceStyles, withFormats } from './pointStyles.ts';
import { type Slice, slices } from './slices.ts';

export const CHARTS = ['column', 'bar', 'line', 'doughnut'] as const;

/** Colours of several series, in order. */
const SERIES: readonly Slot[] = ['accent1', 'accent2', 'accent3', 'dk2', 'accent6', 'accent4'];
/** Colour of all points but the last, in a chart of one series. */
const DULL: Colour = { slot: 'accent3', alpha: 0.42 };
const ON_SLICES: Colour = { slot: 'lt1' };
/** Slices carry their names when each is at least this share and each name has at most so many characters. */
const LEAST_SLICE = 0.1;
const LONGEST_NAME = 5;
/** Size of the names on the axes, in points. */
const AXIS = 14;
/** With more points than this, labels are smaller, or only the last point of each series has one. */
const MANY = 6;

/** The decisions about a chart that depend on its kind and on the number of its points. */
interface Design {
  readonly chart: Chart['chart'];
  /** One series of columns or bars, of which only the last point is emphasised. */
  readonly single: boolean;
  /** A doughnut whose slices carry their names. */
  readonly named: boolean;
  /** Only the last point of each series has a label. */
  readonly crowded: boolean;
  /** Several lines, whose last labels could overlap. */
  readonly lines: boolean;
  /** Size of the labels, in points. */
  readonly size: number;
}

/**
 * The native chart of the slide's table. One series of columns or bars is in a quiet colour except for its last value.
 * Reports an unknown kind of chart, data that a doughnut cannot show, and labels that overlap.
 */
export function chartItem(
  slide: Slide,
  table: Table,
  data: ChartData,
  box: Box,
  palette: Palette,
  page: PageFacts,
): ChartItem {
  const design = designOf(data, chartOf(slide, page));
  const { chart, named, crowded, size } = design;
  const doughnut = chart === 'doughnut';
  const ring = slices(page.deck.brand.theme, size);
  if (doughnut) doughnutCheck(table, data, ring.length, page);
  const styles = stylesOf(data, design, ring, box, palette);
  const item: ChartItem = {
    kind: 'chart',
    name: page.deck.words.names.chart,
    box,
    chart,
    categories: data.categories,
    series: data.series.map(({ name, values, formats }, i) => ({
      ...{ name, values, colour: seriesColour(i) },
      ...withFormats(nth(styles, i), formats, data.format),
    })),
    labels: {
      size,
      bold: true,
      colour: doughnut ? ON_SLICES : palette.text,
      format: data.format,
      ...(named ? { names: true } : {}),
      ...(crowded ? { points: 'last' as const } : {}),
    },
    axis: { size: AXIS, colour: palette.quiet },
    legend: data.series.length > 1 || (doughnut && !named),
    described: { alt: slide.settings.alt?.value.trim() || chartAlt(chart, data, page.deck) },
    placeholder: { type: 'chart', idx: INDEX.object },
    origin: table.origin,
  };
  crowdCheck(table, item, page);
  return item;
}

/** The kind of chart that the slide asks for. Reports `chart-kind` when there is no such kind, and takes columns. */
function chartOf({ settings: { chart: written }, layout }: Slide, page: PageFacts): Chart['chart'] {
  const found = CHARTS.find((one) => one === written?.value);
  if (found) return found;
  const place = { origin: written?.origin ?? layout.origin, slide: page };
  page.report.add('chart-kind', { written: written?.value ?? '', known: CHARTS }, place);
  return 'column';
}

function designOf(data: ChartData, chart: Chart['chart']): Design {
  const { categories, series } = data;
  const several = series.length > 1;
  const single = !several && (chart === 'column' || chart === 'bar');
  const named = chart === 'doughnut' && namesFit(data);
  const lines = chart === 'line' && several;
  const crowded = !single && (lines || categories.length * series.length > MANY * 2);
  return { chart, single, named, crowded, lines, size: named || categories.length > MANY ? 14 : 18 };
}

const seriesColour = (index: number): Colour => ({ slot: nth(SERIES, index % SERIES.length) });

/** The formatting of single points, for each series. */
function stylesOf(
  data: ChartData,
  { chart, single, lines, size }: Design,
  ring: readonly Slice[],
  box: Box,
  palette: Palette,
): PointStyles[] {
  const count = data.categories.length;
  if (chart === 'doughnut') return data.series.map(() => sliceStyles(ring.slice(0, count), ON_SLICES));
  const label = { size: count > MANY ? 18 : 28, colour: palette.strong };
  if (single) return data.series.map((_, i) => lastPointStyles(data, seriesColour(i), DULL, label));
  if (!lines) return data.series.map(() => ({ labels: {} }));
  // The legend above the plot and the names below it together take about four lines.
  return endLabels(data, box.height - AXIS * 4, size).map((labels) => ({ labels }));
}

/** True when each slice is thick enough and each name short enough for the names to be on the slices. */
function namesFit({ categories, series }: ChartData): boolean {
  const [values = []] = series.map((one) => one.values.map((value) => value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  return (
    values.every((value) => value >= sum * LEAST_SLICE) &&
    categories.every((name) => name.length <= LONGEST_NAME)
  );
}
