import type { Slot } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { PageContext } from '../context.ts';
import type { Palette } from '../frame/palette.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { chartAlt } from '../texts/altText.ts';
import type { ChartData } from './chartData.ts';
import { crowdCheck } from './crowdCheck.ts';
import { doughnutCheck } from './doughnutCheck.ts';
import { endLabels } from './endLabels.ts';
import { lastPointStyles, type PointStyles, sliceStyles, withFormats } from './pointStyles.ts';
import { slices } from './slices.ts';

export const CHARTS = ['column', 'bar', 'line', 'doughnut'] as const;

/** Series side by side. */
const SERIES: readonly Colour[] = slots('accent1', 'accent2', 'accent3', 'dk2', 'accent6', 'accent4');
const DULL: Colour = { slot: 'accent3', alpha: 0.42 };
const ON_SLICES: Colour = { slot: 'lt1' };
/** Least share of a slice, and the most characters of a name on it. */
const LEAST_SLICE = 0.1;
const LONGEST_NAME = 5;
const AXIS = 14;
/** More points than this, and labels get smaller, or stand on the last point only. */
const MANY = 6;

/** The slide's native chart. One series of columns or bars is quiet but for its last value, the one that matters. */
export function chartItem(
  slide: Slide,
  data: ChartData,
  box: Box,
  palette: Palette,
  page: PageContext,
): ChartItem {
  const { chart: written, alt } = slide.settings;
  const chart = CHARTS.find((one) => one === written?.value);
  if (!chart) {
    const place = { origin: written?.origin ?? slide.layout.origin, slide: page };
    page.report.add('chart-kind', { written: written?.value ?? '', known: CHARTS }, place);
  }
  const table = slide.tables[0];
  const count = data.categories.length;
  const single = data.series.length === 1 && (chart === 'column' || chart === 'bar');
  const named = chart === 'doughnut' && namesFit(data);
  const size = named || count > MANY ? 14 : 18;
  const ring = slices(page.deck.brand.theme, size);
  if (table && chart === 'doughnut') doughnutCheck(table, data, ring.length, page);
  const many = count * data.series.length > MANY * 2;
  const crowded = !single && (many || (chart === 'line' && data.series.length > 1));
  // Above the plot the legend, below it the names.
  const ends = chart === 'line' && data.series.length > 1 ? endLabels(data, box.height - AXIS * 4, size) : [];
  const styles = (colour: Colour, i: number): PointStyles => {
    if (chart === 'doughnut') return sliceStyles(ring.slice(0, count), ON_SLICES);
    const label = { size: count > MANY ? 18 : 28, colour: palette.strong };
    return single ? lastPointStyles(data, colour, DULL, label) : { labels: ends[i] ?? {} };
  };
  const item: ChartItem = {
    kind: 'chart',
    name: page.deck.words.names.chart,
    box,
    chart: chart ?? 'column',
    categories: data.categories,
    series: data.series.map(({ name, values, formats }, i) => {
      const colour = SERIES[i % SERIES.length] ?? DULL;
      return { name, values, colour, ...withFormats(styles(colour, i), formats, data.format) };
    }),
    labels: {
      size,
      bold: true,
      colour: chart === 'doughnut' ? ON_SLICES : palette.text,
      format: data.format,
      ...(named ? { names: true } : {}),
      ...(crowded ? { points: 'last' as const } : {}),
    },
    axis: { size: AXIS, colour: palette.quiet },
    legend: data.series.length > 1 || (chart === 'doughnut' && !named),
    described: { alt: alt?.value.trim() || chartAlt(chart ?? 'column', data, page.deck) },
    placeholder: { type: 'chart', idx: INDEX.object },
    origin: table?.origin ?? page.origin,
  };
  if (table) crowdCheck(table, item, page);
  return item;
}

/** Whether the names of slices stand on them: short ones on thick slices. */
function namesFit({ categories, series }: ChartData): boolean {
  const values = series[0]?.values.map((value) => value ?? 0) ?? [];
  const sum = values.reduce((total, value) => total + value, 0);
  return (
    values.every((value) => value >= sum * LEAST_SLICE) &&
    categories.every((name) => name.length <= LONGEST_NAME)
  );
}

function slots(...names: readonly Slot[]): Colour[] {
  return names.map((slot) => ({ slot }));
}
